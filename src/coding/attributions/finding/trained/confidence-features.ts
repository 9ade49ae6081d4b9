import type { FeatureList } from '../../../../language/index.ts'
import { tokensOf } from '../../../reading/index.ts'
import type { TokenFacts } from './fact-table.ts'
import type { ToldAttribution } from './told-attributions.ts'

export const CONFIDENCE_FEATURES = 16

const tenth = (probability: number): number => Math.min(9, Math.floor(probability * 10))
const fifth = (probability: number): number => Math.min(4, Math.floor(probability * 5))

/** What it is decided by whether source and content are right. Few and coarse: they are learnt from held-out reports. */
export function confidenceFeatures(facts: TokenFacts, told: ToldAttribution, features: FeatureList): void {
  const { cueProbability, sourceProbability, contentProbability, candidate } = told
  const cue = tenth(cueProbability)
  const content = tenth(contentProbability)
  const source = fifth(sourceProbability)
  const hasSource = told.source.length > 0 ? 1 : 0
  const agreed = agreement(facts, told)
  const quoted = told.content.reduce((sum, { first, last }) => sum + countQuoted(facts, first, last), 0)
  const words = told.content.reduce((sum, { first, last }) => sum + last - first, 0)
  const manner = quoted === 0 ? 0 : quoted * 2 > words ? 2 : 1
  features.add(1, 0)
  features.add(2, cue)
  features.addPair(3, source, hasSource)
  features.add(4, content)
  features.add(5, agreed)
  features.add(6, manner)
  features.addPair(7, manner, fifth(cueProbability * contentProbability))
  features.addPair(8, agreed, fifth(cueProbability * contentProbability))
  features.add(9, facts.cueRate[candidate.anchor]!)
  features.add(10, words < 3 ? 0 : words < 6 ? 1 : words < 40 ? 2 : 3)
  features.add(11, tenth(cueProbability * contentProbability * (hasSource ? sourceProbability : 1 - sourceProbability)))
}

function countQuoted({ quote }: TokenFacts, first: number, last: number): number {
  let count = 0
  for (let i = first; i < last; i++) if (quote[i] !== 0) count++
  return count
}

/** 0 where no rule has the cue; else 1, and more where content, source, both agree by half. */
function agreement({ scene }: TokenFacts, { candidate, content, source }: ToldAttribution): number {
  if (!candidate.rule) return 0
  const agrees = (part: 'content' | 'source', ranges: ToldAttribution['content']): boolean => {
    const own = new Set(ranges.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)))
    const size = own.size
    let shared = 0
    let other = 0
    for (const span of candidate.rule![part]) {
      const { first, last } = tokensOf(scene.reading, span)
      for (let i = first; i < last; i++) if (own.has(i)) shared++
      other += last - first
    }
    return shared * 2 >= size + other - shared
  }
  return 1 + (agrees('content', content) ? 1 : 0) + (agrees('source', source) ? 2 : 0)
}
