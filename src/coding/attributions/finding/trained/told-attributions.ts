import type { Span } from '../../../../core/index.ts'
import { tokensOf } from '../../../reading/index.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { type ChainModel, chainScores } from './chain-model.ts'
import { type CueCandidate, cueCandidates } from './cue-candidates.ts'
import { type CueView, cueFeatures, cueView, type Landmarks, landmarks } from './cue-features.ts'
import { bestLabels, labelProbabilities } from './label-chain.ts'
import { beginOf, COUNT, type Part, rangesOf, type TokenRange } from './span-labels.ts'
import type { SpanReading } from './span-reading.ts'

/** An attribution as the second pass sees it from its cue: one of several ways to see it. */
export interface ToldAttribution {
  readonly candidate: CueCandidate
  readonly source: readonly TokenRange[]
  readonly cue: readonly TokenRange[]
  readonly content: readonly TokenRange[]
  /** That the cue is one. */
  readonly cueProbability: number
  /** That the text has words for the speaker. */
  readonly sourceProbability: number
  /** Of the labels chosen for the content, on average. */
  readonly contentProbability: number
  /** How much of source and content is expected to be shared with what is right (Jaccard). */
  readonly sourceFit: number
  readonly contentFit: number
  /** 0 as the pass labels it; what is taken from a rule instead, or left out: 1 content, 2 source, 4 no source. */
  readonly kind: number
}

/** Candidates less probable than this are left out at once. */
const LEAST = 0.1
/** A source or content less probable than this is taken to be absent, though it is looked for even where the best labelling as a whole has none. */
const LEAST_SOURCE = 0.25
const LEAST_CONTENT = 0.3
const NEVER = 1000

/** A source of this probability may be there or not: both are proposed. */
const SURE_SOURCE = 0.8
/** Ways to see one attribution that share more than this are one. */
const ALIKE = 0.7

/** What each candidate for a cue would have as source and content, in one or several ways, the most probable cue first. They may overlap. */
export function toldAttributions(model: ChainModel, reading: SpanReading, rules: readonly FoundAttribution[]): readonly ToldAttribution[] {
  const candidates = cueCandidates(reading, rules)
  const marks = landmarks(reading, candidates)
  return candidates
    .flatMap((candidate) => told(model, reading, candidate, marks))
    .sort((a, b) => b.cueProbability - a.cueProbability || a.candidate.anchor - b.candidate.anchor)
}

function told(model: ChainModel, reading: SpanReading, candidate: CueCandidate, marks: Landmarks): readonly ToldAttribution[] {
  const view: CueView = cueView(reading, candidate, marks)
  const { low, limit, anchor } = candidate
  const length = limit - low
  const scores = chainScores(model, length, (at, features) => cueFeatures(view, low + at, features))
  const free = labelProbabilities(scores, length, model.steps)
  const begin = beginOf('cue')
  const cueProbability = free[(anchor - low) * COUNT + begin]! + free[(anchor - low) * COUNT + begin + 1]!
  if (cueProbability < LEAST) return []
  only(scores, anchor - low, [begin, begin + 1])
  const given = labelProbabilities(scores, length, model.steps)
  const sourceProbability = look(scores, given, length, beginOf('source'), LEAST_SOURCE)
  look(scores, given, length, beginOf('content'), LEAST_CONTENT)
  const path = bestLabels(scores, length, model.steps)
  const seen = { given, low, limit }
  const own = { source: rangesOf(path, 'source', low), content: rangesOf(path, 'content', low) }
  const cue = rangesOf(path, 'cue', low)
  const rule = candidate.rule ? rangesOfRule(reading, candidate.rule) : own
  const contents = own.content.length === 0 ? [] : [{ content: own.content, kind: 0 }]
  if (rule.content.length > 0 && !areAlike(rule.content, own.content)) contents.push({ content: rule.content, kind: 1 })
  const sources = [{ source: own.source, kind: 0 }]
  if (!areAlike(rule.source, own.source)) sources.push({ source: rule.source, kind: 2 })
  else if (own.source.length > 0 && sourceProbability < SURE_SOURCE) sources.push({ source: [], kind: 4 })
  return contents.flatMap(({ content, kind }) => {
    const { mean, fit } = fitOf(seen, content, 'content')
    return sources.map((other) => ({
      candidate,
      source: other.source,
      cue,
      content,
      cueProbability,
      sourceProbability,
      contentProbability: mean,
      sourceFit: other.source.length === 0 ? 1 - sourceProbability : fitOf(seen, other.source, 'source').fit,
      contentFit: fit,
      kind: kind + other.kind,
    }))
  })
}

interface Given {
  /** Probabilities of the labels of the tokens from `low` to `limit`. */
  readonly given: Float64Array
  readonly low: number
  readonly limit: number
}

/** How probable the words of a part are on average, and how much they are expected to share with what is right. */
function fitOf({ given, low, limit }: Given, ranges: readonly TokenRange[], part: Part): { readonly mean: number; readonly fit: number } {
  const begin = beginOf(part)
  let all = 0
  for (let at = 0; at < limit - low; at++) all += given[at * COUNT + begin]! + given[at * COUNT + begin + 1]!
  let inside = 0
  let words = 0
  for (const { first, last } of ranges) {
    words += last - first
    for (let at = Math.max(0, first - low); at < Math.min(last, limit) - low; at++)
      inside += given[at * COUNT + begin]! + given[at * COUNT + begin + 1]!
  }
  return { mean: inside / words, fit: inside / (words + all - inside) }
}

function rangesOfRule({ facts }: SpanReading, rule: FoundAttribution) {
  const ranges = (spans: readonly Span[]): readonly TokenRange[] => spans.map((span) => tokensOf(facts.scene.reading, span))
  return { source: ranges(rule.source), content: ranges(rule.content) }
}

function areAlike(some: readonly TokenRange[], others: readonly TokenRange[]): boolean {
  const size = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, { first, last }) => sum + last - first, 0)
  let shared = 0
  for (const a of some) for (const b of others) shared += Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first))
  const union = size(some) + size(others) - shared
  return union === 0 || shared > ALIKE * union
}

/** Keeps to some labels for one word. */
function only(scores: Float64Array, at: number, labels: readonly number[]): void {
  for (let label = 0; label < COUNT; label++) if (!labels.includes(label)) scores[at * COUNT + label]! -= NEVER
}

/** Where a beginning is expected at all, keeps to the likeliest place for it. Returns how often one is expected. */
function look(scores: Float64Array, given: Float64Array, length: number, begin: number, least: number): number {
  let expected = 0
  let best = 0
  for (let at = 0; at < length; at++) {
    const probability = given[at * COUNT + begin]!
    expected += probability
    if (probability > given[best * COUNT + begin]!) best = at
  }
  if (expected >= least) only(scores, best, [begin])
  return Math.min(1, expected)
}
