import { tokensOf } from '../../../reading/index.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import type { Paragraph } from './fact-table.ts'
import { beginOf, COUNT } from './span-labels.ts'
import type { SpanReading } from './span-reading.ts'

/** Words that may be the cue of an attribution, with the stretch of text in which its other parts are looked for. */
export interface CueCandidate {
  readonly first: number
  readonly last: number
  /** The word of them that is most probably one. */
  readonly anchor: number
  readonly probability: number
  /** Tokens `[low, limit)` around it. */
  readonly low: number
  readonly limit: number
  readonly paragraph: Paragraph
  /** What a rule finds with this cue. */
  readonly rule: FoundAttribution | null
}

const LEAST = 0.12
const BREAK = 0.5
const SENTENCES = 2
const FARTHEST = 160
const CUE = beginOf('cue')

/** Runs of words with some probability of being a cue, paragraph by paragraph. */
export function cueCandidates({ facts, probabilities }: SpanReading, rules: readonly FoundAttribution[]): readonly CueCandidate[] {
  const { reading } = facts.scene
  const ruleAt = new Map<number, FoundAttribution>()
  for (const one of rules)
    for (const span of one.cue) {
      const { first, last } = tokensOf(reading, span)
      for (let token = first; token < last; token++) if (!ruleAt.has(token)) ruleAt.set(token, one)
    }
  const cueness = (token: number): number => probabilities[token * COUNT + CUE]! + probabilities[token * COUNT + CUE + 1]!
  const found: CueCandidate[] = []
  for (const paragraph of facts.blocks) {
    for (let token = paragraph.first; token < paragraph.last; token++) {
      if (cueness(token) < LEAST) continue
      const first = token
      let anchor = token
      while (token + 1 < paragraph.last && cueness(token + 1) >= LEAST && probabilities[(token + 1) * COUNT + CUE]! < BREAK) {
        token++
        if (cueness(token) > cueness(anchor) + (facts.cueRate[token]! < facts.cueRate[anchor]! ? 0.2 : 0)) anchor = token
      }
      let rule: FoundAttribution | null = null
      for (let at = first; at <= token && !rule; at++) rule = ruleAt.get(at) ?? null
      found.push({
        first,
        last: token + 1,
        anchor,
        probability: cueness(anchor),
        ...around(facts.scene.reading.sentences, facts.scene.reading.tokens[anchor]!.sentence, anchor, paragraph),
        paragraph,
        rule,
      })
    }
  }
  return found
}

function around(
  sentences: readonly { readonly first: number; readonly last: number }[],
  sentence: number,
  anchor: number,
  paragraph: Paragraph,
) {
  const low = sentences[Math.max(0, sentence - SENTENCES)]!.first
  const limit = sentences[Math.min(sentences.length - 1, sentence + SENTENCES)]!.last
  return { low: Math.max(low, paragraph.first, anchor - FARTHEST), limit: Math.min(limit, paragraph.last, anchor + FARTHEST) }
}
