import { type ChainModel, chainModel, cueNeighbours, spanFeatures, type TokenFacts } from '../../src/coding/attributions/index.ts'
import { type FeatureList, LinearModel } from '../../src/language/index.ts'
import { ChainExamples, type IndexedChains } from '../linear-model/chain-examples.ts'
import { type DenseWeights, freeze } from '../linear-model/freeze.ts'
import { markTokens } from './mark-tokens.ts'
import type { ReadReport } from './read-report.ts'

export interface ReportFacts extends ReadReport {
  readonly facts: TokenFacts
}

/** Features in fewer words than this are left out of training. */
const FEWEST = 3
const LEAST_WEIGHT = 0.02
/** How much more the few reports of the own gold count. */
export const OWN_WEIGHT = 2

/** What the first pass learns from: each word of each paragraph is outside, or in a source, cue or content. What others hold counts as their content. */
export function spanExamples(reports: readonly ReportFacts[], features: FeatureList): IndexedChains {
  const examples = new ChainExamples()
  reports.forEach((one, index) => {
    const outermost = one.report.attributions.filter(({ nested }) => !nested)
    for (const paragraph of one.facts.blocks) {
      const labels = new Uint8Array(paragraph.last - paragraph.first)
      for (const attribution of outermost) markTokens(labels, paragraph.first, one.scene.reading, attribution)
      const near = cueNeighbours(one.facts, paragraph)
      for (let at = paragraph.first; at < paragraph.last; at++) {
        features.clear()
        spanFeatures(one.facts, paragraph, near, at, features)
        examples.add(features)
      }
      examples.close(labels, one.report.isOwn ? OWN_WEIGHT : 1, index)
    }
  })
  return examples.index(FEWEST)
}

export const spanWeights = (trained: DenseWeights) => freeze('attribution-spans', trained, LEAST_WEIGHT)

export const spanModel = (trained: DenseWeights, features: FeatureList): ChainModel =>
  chainModel(new LinearModel(spanWeights(trained)), features)
