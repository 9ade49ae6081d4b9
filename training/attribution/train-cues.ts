import {
  type ChainModel,
  type CueCandidate,
  chainModel,
  cueCandidates,
  cueFeatures,
  cueView,
  landmarks,
  type SpanReading,
} from '../../src/coding/attributions/index.ts'
import { type Reading, tokensOf } from '../../src/coding/reading/index.ts'
import { type FeatureList, LinearModel } from '../../src/language/index.ts'
import { ChainExamples, type IndexedChains } from '../linear-model/chain-examples.ts'
import { type DenseWeights, freeze } from '../linear-model/freeze.ts'
import type { MarkedAttribution } from './corpus.ts'
import { markTokens } from './mark-tokens.ts'
import { OWN_WEIGHT, type ReportFacts } from './train-spans.ts'

/** A report with the first pass of a model that has not learnt from it. */
export interface UnseenReport extends ReportFacts {
  readonly spans: SpanReading
}

const FEWEST = 3
const LEAST_WEIGHT = 0.01

/** What the second pass learns from: seen from one candidate for a cue, each word is in its source, its cue or its content, or outside of the attribution. */
export function cueExamples(reports: readonly UnseenReport[], features: FeatureList): IndexedChains {
  const examples = new ChainExamples()
  reports.forEach(({ spans, rules, report: marked, scene }, report) => {
    const candidates = cueCandidates(spans, rules)
    const marks = landmarks(spans, candidates)
    const answers = answersOf(candidates, marked.attributions, scene.reading)
    candidates.forEach((candidate, index) => {
      const view = cueView(spans, candidate, marks)
      const labels = new Uint8Array(candidate.limit - candidate.low)
      const answer = answers[index]
      if (answer) markTokens(labels, candidate.low, scene.reading, answer)
      for (let at = candidate.low; at < candidate.limit; at++) {
        features.clear()
        cueFeatures(view, at, features)
        examples.add(features)
      }
      examples.close(labels, marked.isOwn ? OWN_WEIGHT : 1, report)
    })
  })
  return examples.index(FEWEST)
}

/** For each candidate the attribution whose cue it is: the candidate that most of the cue's words are in. */
export function answersOf(
  candidates: readonly CueCandidate[],
  attributions: readonly MarkedAttribution[],
  reading: Reading,
): readonly (MarkedAttribution | undefined)[] {
  const answers = new Array<MarkedAttribution | undefined>(candidates.length).fill(undefined)
  for (const attribution of attributions) {
    const cue = attribution.cue.map((span) => tokensOf(reading, span))
    let best = -1
    let most = 0
    candidates.forEach(({ first, last, anchor }, index) => {
      const shared = cue.reduce((sum, span) => sum + Math.max(0, Math.min(span.last, last) - Math.max(span.first, first)), 0)
      const fit = shared + (cue.some((span) => span.first <= anchor && anchor < span.last) ? 0.5 : 0)
      if (shared > 0 && fit > most) [best, most] = [index, fit]
    })
    if (best !== -1 && !answers[best]) answers[best] = attribution
  }
  return answers
}

export const cueWeights = (trained: DenseWeights) => freeze('attribution-cues', trained, LEAST_WEIGHT)

export const cueModel = (trained: DenseWeights, features: FeatureList): ChainModel =>
  chainModel(new LinearModel(cueWeights(trained)), features)
