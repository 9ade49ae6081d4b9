import { type FeatureList, mix } from '../../../../language/index.ts'
import { tokensOf } from '../../../reading/index.ts'
import type { TokenFacts } from './fact-table.ts'
import { distanceClass } from './span-features.ts'
import { COUNT, type TokenRange } from './span-labels.ts'
import type { SpanReading } from './span-reading.ts'
import type { ToldAttribution } from './told-attributions.ts'

/** More than the templates below. */
export const CONFIDENCE_FEATURES = 64

const NONE = 77
const NEGATION_BEFORE = 3

/** How probable another attribution is that would hold the cue of one, or has most of its content: 0 where there is none. */
interface Rivals {
  readonly holder: number
  readonly owner: number
}

const tenth = (probability: number): number => Math.min(9, Math.floor(probability * 10))
const fifth = (probability: number): number => Math.min(4, Math.floor(probability * 5))
/** Finer towards the ends, where a tenth hides what matters. */
const fine = (probability: number): number =>
  Math.max(-10, Math.min(10, Math.round(2 * Math.log((probability + 1e-4) / (1 - probability + 1e-4)))))

/** For each attribution its rivals among those from other cues; the most probable come first. */
export function rivalsOf(told: readonly ToldAttribution[], length: number): readonly Rivals[] {
  const best = new Int32Array(length).fill(-1)
  const second = new Int32Array(length).fill(-1)
  told.forEach(({ content, candidate }, index) => {
    for (const { first, last } of content)
      for (let token = first; token < last; token++) {
        if (best[token] === -1) best[token] = index
        else if (second[token] === -1 && told[best[token]!]!.candidate !== candidate) second[token] = index
      }
  })
  const probability = (token: number, own: number): number => {
    const top = best[token]!
    const other = top === -1 || told[top]!.candidate !== told[own]!.candidate ? top : second[token]!
    return other === -1 ? 0 : told[other]!.cueProbability
  }
  return told.map(({ candidate, content }, index) => {
    let sum = 0
    let words = 0
    for (const { first, last } of content)
      for (let token = first; token < last; token++) {
        sum += probability(token, index)
        words++
      }
    return { holder: probability(candidate.anchor, index), owner: sum / words }
  })
}

/** What it is decided by whether source and content are right: how sure the passes are, and what cue, source and content are together. */
export function confidenceFeatures(reading: SpanReading, told: ToldAttribution, rivals: Rivals, features: FeatureList): void {
  const { facts, probabilities } = reading
  const { lemma, low, tag, relation, head, quote } = facts
  const { cueProbability, sourceProbability, contentProbability, candidate } = told
  const { anchor, first, last } = candidate
  const hasSource = told.source.length > 0 ? 1 : 0
  const agreed = agreement(facts, told)
  const words = told.content.reduce((sum, range) => sum + range.last - range.first, 0)
  const quoted = told.content.reduce((sum, range) => sum + countQuoted(facts, range), 0)
  const manner = quoted === 0 ? 0 : quoted * 2 > words ? 2 : 1
  const both = fifth(cueProbability * contentProbability)
  features.add(1, 0)
  features.add(2, fine(cueProbability))
  features.addPair(3, fine(sourceProbability), hasSource)
  features.add(4, fine(contentProbability))
  features.add(5, agreed)
  features.add(6, manner)
  features.addPair(7, manner, both)
  features.addPair(8, agreed, both)
  features.addPair(9, facts.cueRate[anchor]!, tag[anchor]!)
  features.addPair(10, distanceClass(words), manner)
  features.add(11, fine(cueProbability * contentProbability * (hasSource ? sourceProbability : 1 - sourceProbability)))

  const c = lemma[anchor]!
  const t = tag[anchor]!
  const content = told.content[0]!
  const contentHead = headOf(facts, content)
  const sourceHead = hasSource ? headOf(facts, told.source[0]!) : -1
  const source = sourceHead === -1 ? NONE : mix(facts.name[sourceHead]!, tag[sourceHead]!)
  const sourceWay = sourceHead === -1 ? NONE : wayTo(facts, sourceHead, anchor)
  const contentWay = wayTo(facts, contentHead, anchor)
  const opening = low[content.first]!
  const isTitle = candidate.paragraph.isTitle ? 1 : 0
  features.add(12, c)
  features.addPair(13, c, t)
  features.addPair(14, c, hasSource)
  features.addPair(15, c, source)
  features.addPair(16, source, sourceHead < anchor ? 1 : 2)
  features.addPair(17, sourceHead === -1 ? NONE : lemma[sourceHead]!, isTitle)
  features.addPair(18, sourceWay, source)
  features.addPair(19, contentWay, manner)
  features.addPair(20, opening, distanceClass(content.first - last))
  features.addPair(21, opening, tag[contentHead]!)
  features.addPair(22, first > 0 ? lemma[first - 1]! : NONE, t)
  features.addTriple(23, Math.min(4, last - first), t, lemma[first]!)
  features.addPair(24, relation[anchor]!, head[anchor] === -1 ? NONE : tag[head[anchor]!]!)
  features.addPair(25, quote[anchor] === 0 ? 0 : 1, manner)
  features.addPair(26, tenth(rivals.holder), fifth(cueProbability))
  features.addPair(27, tenth(rivals.owner), fifth(cueProbability))
  features.addPair(28, isTitle, manner)
  features.addPair(29, told.content.length, manner)
  features.addPair(30, c, contentWay)
  features.addTriple(31, source, sourceWay, contentWay)
  features.addPair(32, t, contentWay)
  features.addPair(33, c, relation[anchor]!)
  features.addPair(34, isNegated(facts, first) ? 1 : 0, c)
  features.addPair(35, ruleName(facts, candidate.first, last), agreed)
  features.addPair(36, distanceClass(words), contentWay)
  features.addTriple(37, content.first === facts.sentenceFirst[content.first] ? 1 : 0, endsSentence(facts, told) ? 1 : 0, manner)
  features.add(39, fine(mean(probabilities, told.content, 5)))
  features.addPair(40, hasSource, hasSource ? fine(mean(probabilities, told.source, 1)) : 0)
  features.add(41, fine(candidate.probability))
  features.addPair(42, tag[content.first]!, tag[Math.max(0, content.first - 1)]!)
  features.addPair(43, low[Math.min(facts.length - 1, told.content.at(-1)!.last)]!, manner)
  features.addPair(44, sourceHead === -1 ? NONE : low[sourceHead]!, c)
  features.addPair(45, distanceClass(hasSource ? told.source[0]!.last - told.source[0]!.first : 0), source)
  features.addPair(46, c, opening)
  features.addPair(47, facts.sense[anchor]!, contentWay)
  features.addPair(48, tag[contentHead]!, contentWay)
  features.add(49, fine(told.contentFit))
  features.addPair(50, fine(told.sourceFit), hasSource)
  features.addPair(51, told.kind, manner)
  features.addPair(52, told.kind, fine(told.contentFit))
  features.addPair(53, told.kind, fine(told.sourceFit))
  features.addPair(54, told.kind, ruleName(facts, first, last))
  features.add(55, fine(cueProbability * told.contentFit * told.sourceFit))
  features.addPair(56, manner, fine(cueProbability * told.contentFit))
  features.addPair(57, fine(told.contentFit), fifth(cueProbability))
}

/** The token of a range that hangs on something outside of it. */
function headOf({ head }: TokenFacts, { first, last }: TokenRange): number {
  for (let token = first; token < last; token++) if (head[token]! < first || head[token]! >= last) return token
  return first
}

/** How one token hangs on another: through what, and how far up, on which side. */
function wayTo({ head, relation }: TokenFacts, token: number, anchor: number): number {
  let way = token < anchor ? 1 : 2
  let at = token
  for (let climb = 0; climb < 2; climb++) {
    way = mix(way, relation[at]!)
    at = head[at]!
    if (at === anchor) return mix(way, climb)
    if (at === -1) break
  }
  if (head[anchor] === token) return mix(mix(way, relation[anchor]!), 5)
  return head[anchor] === at && at !== -1 ? mix(mix(way, relation[anchor]!), 6) : mix(way, 7)
}

function isNegated({ scene }: TokenFacts, first: number): boolean {
  for (let at = Math.max(0, first - NEGATION_BEFORE); at < first; at++)
    if (/^(not|n't|n’t|never)$/i.test(scene.reading.tokens[at]!.text)) return true
  return false
}

function ruleName({ rule }: TokenFacts, first: number, last: number): number {
  for (let at = first; at < last; at++) if (rule[at] !== 0) return rule[at]!
  return NONE
}

const endsSentence = ({ sentenceLast }: TokenFacts, { content }: ToldAttribution): boolean => {
  const { last } = content.at(-1)!
  return last >= sentenceLast[last - 1]! - 1
}

/** How probable the first pass has a part where the second has it. */
function mean(probabilities: Float64Array, ranges: readonly TokenRange[], begin: number): number {
  let sum = 0
  let words = 0
  for (const { first, last } of ranges)
    for (let token = first; token < last; token++) {
      sum += probabilities[token * COUNT + begin]! + probabilities[token * COUNT + begin + 1]!
      words++
    }
  return sum / words
}

function countQuoted({ quote }: TokenFacts, { first, last }: TokenRange): number {
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
