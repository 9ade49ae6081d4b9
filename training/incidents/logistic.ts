import type { DenseWeights } from '../linear-model/freeze.ts'
import { seededRandom, shuffled } from '../linear-model/shuffle.ts'

/** One decision to learn: its features, which answer is right, how much it counts. */
export interface Example {
  readonly keys: Int32Array
  /** Index of the right label; with a single label 1 for yes, 0 for no. */
  readonly label: number
  readonly weight: number
}

/** Numbers that training depends on; the same numbers and data give the same bytes. */
export interface LogisticSettings {
  readonly epochs: number
  readonly rate: number
  readonly seed: number
  /** How often a feature must stand in the examples to be learnt. */
  readonly least: number
}

const SMALL = 1e-3
const START = 1e-6

/** Logistic regression, each weight with a rate that falls with its own gradients (AdaGrad): rare words keep learning. A single label is a question to be answered yes or no. */
export function trainLogistic(examples: readonly Example[], labels: readonly string[], settings: LogisticSettings): DenseWeights {
  const width = labels.length
  const { keys, rowAt } = rowsFor(examples, settings.least)
  const weights = new Float32Array(keys.length * width)
  const squares = new Float32Array(keys.length * width).fill(START)
  const chances = new Float64Array(width)
  const random = seededRandom(settings.seed)
  const starts = new Int32Array(examples.length + 1)
  examples.forEach((example, index) => {
    starts[index + 1] = starts[index]! + example.keys.length
  })
  const order = examples.map((_, index) => index)
  for (let epoch = 0; epoch < settings.epochs; epoch++)
    for (const index of shuffled(order, random)) {
      const { label: right, weight } = examples[index]!
      const rows = rowAt.subarray(starts[index], starts[index + 1])
      likelihoods(rows, weights, chances)
      for (let label = 0; label < width; label++) {
        const wanted = width === 1 ? right : label === right ? 1 : 0
        const gradient = (chances[label]! - wanted) * weight
        if (Math.abs(gradient) < SMALL) continue
        for (let i = 0; i < rows.length; i++) {
          if (rows[i] === -1) continue
          const at = rows[i]! * width + label
          squares[at]! += gradient * gradient
          weights[at]! -= (settings.rate * gradient) / Math.sqrt(squares[at]!)
        }
      }
    }
  return { labels, keys, rows: keys.length, weightOf: (row, label) => weights[row * width + label]! }
}

/** The features that stand often enough, and for each feature of each example, one after the other, its row or -1. */
function rowsFor(examples: readonly Example[], least: number): { readonly keys: Int32Array; readonly rowAt: Int32Array } {
  const numberOf = new Map<number, number>()
  const numbers = new Int32Array(examples.reduce((sum, { keys }) => sum + keys.length, 0))
  let at = 0
  for (const { keys } of examples)
    for (const key of keys) {
      let number = numberOf.get(key)
      if (number === undefined) numberOf.set(key, (number = numberOf.size))
      numbers[at++] = number
    }
  const counts = new Int32Array(numberOf.size)
  for (const number of numbers) counts[number]!++
  const rowOf = new Int32Array(numberOf.size).fill(-1)
  const kept: number[] = []
  for (const [key, number] of numberOf) if (counts[number]! >= least) rowOf[number] = kept.push(key) - 1
  for (let i = 0; i < numbers.length; i++) numbers[i] = rowOf[numbers[i]!]!
  return { keys: Int32Array.from(kept), rowAt: numbers }
}

function likelihoods(rows: Int32Array, weights: Float32Array, chances: Float64Array): void {
  const width = chances.length
  chances.fill(0)
  for (const row of rows) if (row !== -1) for (let label = 0; label < width; label++) chances[label]! += weights[row * width + label]!
  if (width === 1) {
    chances[0] = 1 / (1 + Math.exp(-chances[0]!))
    return
  }
  const top = Math.max(...chances)
  let sum = 0
  for (let label = 0; label < width; label++) {
    chances[label] = Math.exp(chances[label]! - top)
    sum += chances[label]!
  }
  for (let label = 0; label < width; label++) chances[label]! /= sum
}

/** A scorer over weights in training: the sum for each label. */
export function scorerOf({ keys, weightOf, labels }: DenseWeights): (features: Int32Array, scores: Float64Array) => void {
  const rowOf = new Map<number, number>()
  for (const [row, key] of keys.entries()) rowOf.set(key, row)
  return (features, scores) => {
    scores.fill(0)
    for (const key of features) {
      const row = rowOf.get(key)
      if (row !== undefined) for (let label = 0; label < labels.length; label++) scores[label]! += weightOf(row, label)
    }
  }
}
