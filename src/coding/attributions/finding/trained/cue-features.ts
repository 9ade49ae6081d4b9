import { type FeatureList, mix } from '../../../../language/index.ts'
import { tokensOf } from '../../../reading/index.ts'
import type { CueCandidate } from './cue-candidates.ts'
import { distanceClass } from './span-features.ts'
import { beginOf, COUNT } from './span-labels.ts'
import type { SpanReading } from './span-reading.ts'

/** More than the templates below. */
export const CUE_FEATURES = 128

const NONE = 77
const HIGHEST_CLIMB = 12

/** Counts over a document from which those between two tokens are read off. */
export interface Landmarks {
  readonly commas: Int32Array
  readonly quotes: Int32Array
  readonly cues: Int32Array
  readonly sources: Int32Array
  readonly contents: Int32Array
}

/** A candidate as the features see it. */
export interface CueView {
  readonly reading: SpanReading
  readonly candidate: CueCandidate
  readonly marks: Landmarks
  /** What hangs the anchor on the root: the anchor, its head, the head of that ... */
  readonly above: readonly number[]
  /** Labels that the rule with this cue gives the tokens from `low` on. */
  readonly ruled: Uint8Array
}

/** Counts once over a document what each pair of cue and token asks for. */
export function landmarks({ facts, labels }: SpanReading, candidates: readonly CueCandidate[]): Landmarks {
  const n = facts.length + 1
  const marks = {
    commas: new Int32Array(n),
    quotes: new Int32Array(n),
    cues: new Int32Array(n),
    sources: new Int32Array(n),
    contents: new Int32Array(n),
  }
  const isAnchor = new Uint8Array(n)
  for (const { anchor, probability } of candidates) if (probability >= 0.3) isAnchor[anchor] = 1
  const { tokens } = facts.scene.reading
  const starts = (i: number, begin: number): boolean => labels[i] === begin
  for (let i = 0; i < facts.length; i++) {
    const word = tokens[i]!.text
    marks.commas[i + 1] = marks.commas[i]! + (word === ',' ? 1 : 0)
    marks.quotes[i + 1] = marks.quotes[i]! + (facts.quote[i] === 1 || facts.quote[i] === 4 ? 1 : 0)
    marks.cues[i + 1] = marks.cues[i]! + isAnchor[i]!
    marks.sources[i + 1] = marks.sources[i]! + (starts(i, beginOf('source')) ? 1 : 0)
    marks.contents[i + 1] = marks.contents[i]! + (starts(i, beginOf('content')) ? 1 : 0)
  }
  return marks
}

/** Prepares what all tokens around one candidate share. */
export function cueView(reading: SpanReading, candidate: CueCandidate, marks: Landmarks): CueView {
  const { facts } = reading
  const above: number[] = []
  for (let at = candidate.anchor; at !== -1 && above.length < HIGHEST_CLIMB; at = facts.head[at]!) above.push(at)
  const ruled = new Uint8Array(candidate.limit - candidate.low)
  if (candidate.rule) {
    for (const part of ['content', 'source', 'cue'] as const)
      for (const span of candidate.rule[part]) {
        const { first, last } = tokensOf(facts.scene.reading, span)
        for (let i = Math.max(first, candidate.low); i < Math.min(last, candidate.limit); i++)
          ruled[i - candidate.low] = i === first ? beginOf(part) : beginOf(part) + 1
      }
  }
  return { reading, candidate, marks, above, ruled }
}

const share = (p: number): number => (p < 0.02 ? 0 : p < 0.1 ? 1 : p < 0.3 ? 2 : p < 0.6 ? 3 : p < 0.85 ? 4 : p < 0.97 ? 5 : 6)
const few = (count: number): number => Math.min(3, count)

/** What the label of a token is decided by, seen from one cue. */
export function cueFeatures(view: CueView, i: number, features: FeatureList): void {
  const { reading, candidate, marks, above, ruled } = view
  const { facts, labels, probabilities } = reading
  const { low: word, lemma, tag, relation, quote, head } = facts
  const { anchor, first, last, low, limit } = candidate
  const at = (values: Int32Array | Uint8Array, k: number): number => (k >= low && k < limit ? values[k]! : NONE)
  const isIn = i >= first && i < last
  const from = Math.min(i, anchor)
  const to = Math.max(i, anchor)
  const side = isIn ? 0 : i < anchor ? 1 : 2
  const sentence = facts.sentenceFirst[i] === facts.sentenceFirst[anchor] ? 0 : i < anchor ? 1 : 2
  const where = mix(side, sentence)
  const y0 = labels[i]!
  const y1 = at(labels, i - 1)
  const y2 = at(labels, i + 1)
  const q0 = quote[i]!
  const w0 = word[i]!
  const t0 = tag[i]!
  const c = lemma[anchor]!
  const d = distanceClass(i - anchor)
  const commas = few(marks.commas[to]! - marks.commas[from]!)
  const quotes = few(marks.quotes[to]! - marks.quotes[from]!)
  const cues = few(marks.cues[to]! - marks.cues[from + 1]!)
  const sources = few(Math.abs(marks.sources[i + 1]! - marks.sources[anchor]!))
  const contents = few(Math.abs(marks.contents[i + 1]! - marks.contents[anchor]!))
  const b = (i: number): number => i * COUNT
  const pSource = share(probabilities[b(i) + 1]! + probabilities[b(i) + 2]!)
  const pCue = share(probabilities[b(i) + 3]! + probabilities[b(i) + 4]!)
  const pContent = share(probabilities[b(i) + 5]! + probabilities[b(i) + 6]!)
  const pBegin = share(probabilities[b(i) + 1]! + probabilities[b(i) + 5]!)
  const p = mix(pSource, mix(pCue, pContent))
  features.add(1, where)
  features.addPair(2, where, y0)
  features.addTriple(3, y1, y0, y2)
  features.addTriple(4, where, y0, d)
  features.addTriple(5, where, y0, cues)
  features.addPair(6, where, p)
  features.addPair(7, y0, p)
  features.addTriple(8, where, pContent, contents)
  features.addTriple(9, where, pSource, sources)
  features.addTriple(10, y0, mix(where, cues), mix(sources, contents))
  features.addTriple(11, y0, where, mix(commas, quotes))
  features.addTriple(12, pBegin, y0, where)
  features.addPair(13, pCue, isIn ? 1 : 0)
  features.addPair(14, share(candidate.probability), where)
  features.addTriple(15, share(candidate.probability), y0, where)
  features.addTriple(16, c, y0, where)
  features.addPair(17, c, mix(side, t0))
  features.addTriple(18, c, side, i < first ? mix(1, Math.min(4, first - i)) : i >= last ? mix(2, Math.min(4, i - last)) : 0)
  features.addTriple(19, w0, side, y0)
  features.addTriple(20, t0, side, y0)
  features.addTriple(21, at(word, i - 1), y0, y1)
  features.addTriple(22, at(word, i + 1), y0, y2)
  features.addTriple(23, at(tag, i - 1), t0, y0)
  features.addTriple(24, t0, at(tag, i + 1), y0)
  features.addTriple(25, w0, t0, where)
  features.addTriple(26, d, cues, quotes)
  features.addTriple(27, mix(where, q0), quotes, cues)
  features.addTriple(28, mix(where, q0), at(quote, i - 1), at(quote, i + 1))
  features.addTriple(29, q0, quote[anchor]!, mix(where, quotes))
  features.addPair(30, mix(q0, y0), mix(quotes, where))
  features.addTriple(31, mix(facts.sinceQuote[i]!, facts.untilQuote[i]!), where, y0)
  features.addPair(32, isIn ? mix(i === first ? 1 : 0, i === last - 1 ? 1 : 0) : NONE, t0)
  features.addTriple(33, tag[anchor]!, where, y0)
  features.addTriple(34, tag[anchor]!, at(tag, anchor - 1), mix(side, y0))
  features.addTriple(35, facts.cueRate[anchor]!, where, y0)
  features.addTriple(36, facts.name[i]!, y0, where)

  // The way from the cue to the token through the tree.
  if (sentence === 0) {
    let under = -1
    let meet = i
    let climb = 0
    let rank = above.indexOf(meet)
    while (rank === -1 && head[meet] !== -1 && climb++ < HIGHEST_CLIMB) {
      under = meet
      meet = head[meet]!
      rank = above.indexOf(meet)
    }
    if (rank !== -1) {
      const branch = under === -1 ? NONE : mix(relation[under]!, under < meet ? 1 : 2)
      const up = rank === 0 ? NONE : mix(relation[above[rank - 1]!]!, above[rank - 1]! < meet ? 1 : 2)
      const edge = under === -1 ? 4 : (i === facts.leftmost[under]! ? 1 : 0) + (i === facts.rightmost[under]! ? 2 : 0)
      const way = mix(mix(Math.min(4, rank), branch), up)
      features.addPair(40, way, edge)
      features.addTriple(41, way, y0, side)
      features.addPair(42, way, c)
      features.addTriple(43, way, t0, edge)
      features.addTriple(44, way, q0, quotes)
      features.addTriple(45, way, cues, commas)
      features.addTriple(46, way, p, 0)
      features.addPair(47, way, w0)
      features.addTriple(48, Math.min(4, rank), branch, y0)
      features.addTriple(49, up, y0, side)
      features.addTriple(54, way, facts.sense[anchor]!, edge)
      features.addTriple(55, way, facts.dependents[anchor]!, tag[anchor]!)
      features.addTriple(56, way, facts.subject[anchor]!, y0)
      features.addTriple(50, way, facts.leftmost[anchor]! < first ? 1 : 0, y0)
    } else features.addPair(51, side, y0)
    features.addTriple(52, relation[i]!, y0, side)
    features.addTriple(53, relation[anchor]!, y0, side)
  } else {
    const sentences = Math.abs(facts.scene.reading.tokens[i]!.sentence - facts.scene.reading.tokens[anchor]!.sentence)
    features.addTriple(57, sentences, y0, mix(side, cues))
    features.addTriple(58, mix(q0, quotes), sentences, mix(side, cues))
    features.addTriple(59, i === facts.sentenceFirst[i] ? 1 : 0, y0, mix(side, mix(q0, cues)))
  }
  const r0 = ruled[i - low]!
  const r1 = i > low ? ruled[i - low - 1]! : NONE
  const r2 = i + 1 < limit ? ruled[i - low + 1]! : NONE
  const has = candidate.rule ? 1 : 0
  features.addTriple(60, r0, has, y0)
  features.addTriple(61, r1, r0, r2)
  features.addTriple(62, r0, has, mix(y0, where))
  features.addTriple(63, r0, p, has)
  features.addTriple(64, facts.ruled[i]!, r0, y0)
  features.addTriple(65, facts.ruled[i]!, r0, mix(where, cues))
  features.addTriple(66, mix(r0, r1), y1, y0)
}
