import type { FeatureList } from './feature-list.ts'

/** What gives each label a score for a list of features: a trained model, or one in training. */
export interface Scorer {
  readonly labels: readonly string[]
  /** Fills `scores`, one for each label. */
  score(features: FeatureList, scores: Float64Array): void
}

/** The label with the highest score; of equals the first. */
export function best(scores: Float64Array): number {
  let top = 0
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[top]!) top = i
  return top
}
