import { type ChainModel, chainScores } from './chain-model.ts'
import type { TokenFacts } from './fact-table.ts'
import { bestLabels, labelProbabilities } from './label-chain.ts'
import { cueNeighbours, spanFeatures } from './span-features.ts'
import { COUNT } from './span-labels.ts'

/** What the first pass makes of a document: for each token the likeliest labelling, and how probable each label is. */
export interface SpanReading {
  readonly facts: TokenFacts
  readonly labels: Uint8Array
  /** `token * COUNT + label` */
  readonly probabilities: Float64Array
}

/** The first pass, paragraph by paragraph. */
export function spanReading(model: ChainModel, facts: TokenFacts): SpanReading {
  const labels = new Uint8Array(facts.length)
  const probabilities = new Float64Array(facts.length * COUNT)
  for (const paragraph of facts.blocks) {
    const { first, last } = paragraph
    const near = cueNeighbours(facts, paragraph)
    const scores = chainScores(model, last - first, (at, features) => spanFeatures(facts, paragraph, near, first + at, features))
    labels.set(bestLabels(scores, last - first, model.steps), first)
    probabilities.set(labelProbabilities(scores, last - first, model.steps), first * COUNT)
  }
  return { facts, labels, probabilities }
}
