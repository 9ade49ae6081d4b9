import type { FoundAttribution } from '../found-attribution.ts'
import { type ChainModel, chainScores } from './chain-model.ts'
import { type CueCandidate, cueCandidates } from './cue-candidates.ts'
import { type CueView, cueFeatures, cueView, type Landmarks, landmarks } from './cue-features.ts'
import { bestLabels, labelProbabilities } from './label-chain.ts'
import { beginOf, COUNT, rangesOf, type TokenRange } from './span-labels.ts'
import type { SpanReading } from './span-reading.ts'

/** An attribution as the second pass sees it from its cue. */
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
}

/** Candidates less probable than this are left out at once. */
const LEAST = 0.1
/** A source or content less probable than this is taken to be absent, though it is looked for even where the best labelling as a whole has none. */
const LEAST_SOURCE = 0.25
const LEAST_CONTENT = 0.3
const NEVER = 1000

/** What each candidate for a cue would have as source and content, the most probable cue first. They may overlap. */
export function toldAttributions(model: ChainModel, reading: SpanReading, rules: readonly FoundAttribution[]): readonly ToldAttribution[] {
  const candidates = cueCandidates(reading, rules)
  const marks = landmarks(reading, candidates)
  return candidates
    .map((candidate) => told(model, reading, candidate, marks))
    .filter((one) => one !== null)
    .sort((a, b) => b.cueProbability - a.cueProbability || a.candidate.anchor - b.candidate.anchor)
}

function told(model: ChainModel, reading: SpanReading, candidate: CueCandidate, marks: Landmarks): ToldAttribution | null {
  const view: CueView = cueView(reading, candidate, marks)
  const { low, limit, anchor } = candidate
  const length = limit - low
  const scores = chainScores(model, length, (at, features) => cueFeatures(view, low + at, features))
  const free = labelProbabilities(scores, length, model.steps)
  const begin = beginOf('cue')
  const cueProbability = free[(anchor - low) * COUNT + begin]! + free[(anchor - low) * COUNT + begin + 1]!
  if (cueProbability < LEAST) return null
  only(scores, anchor - low, [begin, begin + 1])
  const given = labelProbabilities(scores, length, model.steps)
  const sourceProbability = look(scores, given, length, beginOf('source'), LEAST_SOURCE)
  look(scores, given, length, beginOf('content'), LEAST_CONTENT)
  const path = bestLabels(scores, length, model.steps)
  const content = rangesOf(path, 'content', low)
  if (content.length === 0) return null
  let sum = 0
  let words = 0
  const own = beginOf('content')
  for (let at = 0; at < length; at++) {
    if (path[at] !== own && path[at] !== own + 1) continue
    sum += given[at * COUNT + own]! + given[at * COUNT + own + 1]!
    words++
  }
  return {
    candidate,
    source: rangesOf(path, 'source', low),
    cue: rangesOf(path, 'cue', low),
    content,
    cueProbability,
    sourceProbability,
    contentProbability: sum / words,
  }
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
