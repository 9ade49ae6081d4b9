import { FeatureList, type Scorer } from '../../../../language/index.ts'
import { COUNT } from './span-labels.ts'

/** The template of the one feature that a step from label to label has. */
const STEP = 999

/** A linear model over the features of words, used for chains of labels. */
export interface ChainModel {
  readonly scorer: Scorer
  /** What a weight of 1 is worth. */
  readonly scale: number
  readonly features: FeatureList
  readonly scores: Float64Array
  /** What it is worth that one label follows another (`before * COUNT + label`). */
  readonly steps: Float64Array
}

/** The one feature that a step has, by the label that it leaves: what a step is worth is stored beside the words' features. */
export function stepKey(before: number): number {
  const features = new FeatureList(1)
  features.add(STEP, before)
  return features.keys[0]!
}

/** `features` is what the features of each word are collected in. */
export function chainModel(scorer: Scorer & { readonly scale: number }, features: FeatureList): ChainModel {
  const model = {
    scorer,
    scale: scorer.scale,
    features,
    scores: new Float64Array(COUNT),
    steps: new Float64Array(COUNT * COUNT),
  }
  const step = new FeatureList(1)
  for (let before = 0; before < COUNT; before++) {
    step.clear()
    step.add(STEP, before)
    scorer.score(step, model.scores)
    for (let label = 0; label < COUNT; label++) model.steps[before * COUNT + label] = model.scores[label]! * scorer.scale
  }
  return model
}

/** The scores of all labels of `length` words, one word after the other; `featuresOf` fills the features of one. */
export function chainScores(model: ChainModel, length: number, featuresOf: (at: number, features: FeatureList) => void): Float64Array {
  const all = new Float64Array(length * COUNT)
  for (let at = 0; at < length; at++) {
    model.features.clear()
    featuresOf(at, model.features)
    model.scorer.score(model.features, model.scores)
    for (let label = 0; label < COUNT; label++) all[at * COUNT + label] = model.scores[label]! * model.scale
  }
  return all
}
