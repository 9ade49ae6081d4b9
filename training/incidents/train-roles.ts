import { ROLE_LABELS } from '../../src/coding/incidents/index.ts'
import type { DenseWeights } from '../linear-model/freeze.ts'
import { seededRandom, shuffled } from '../linear-model/shuffle.ts'
import type { RoleExample } from './role-examples.ts'

/** Numbers that training depends on; the same numbers and data give the same bytes. */
export interface RoleSettings {
  readonly epochs: number
  readonly rate: number
  readonly seed: number
  /** How often a feature must stand in the reports to be learnt. */
  readonly least: number
  /** How many times over a report of our own counts. */
  readonly own: number
}

const SMALL = 1e-4

/** Logistic regression over all labels, each weight with a rate that falls with its own gradients (AdaGrad): rare words keep learning. */
export function trainRoles(examples: readonly RoleExample[], { epochs, rate, seed, least, own }: RoleSettings): DenseWeights {
  const labels = ROLE_LABELS.length
  const counts = new Map<number, number>()
  for (const { keys } of examples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const rowOf = new Map<number, number>()
  for (const [key, count] of counts) if (count >= least) rowOf.set(key, rowOf.size)
  const rows = examples.map(({ keys }) => Int32Array.from(keys, (key) => rowOf.get(key) ?? -1).filter((row) => row !== -1))
  const weights = new Float64Array(rowOf.size * labels)
  const squares = new Float64Array(rowOf.size * labels).fill(1e-6)
  const chances = new Float64Array(labels)
  const random = seededRandom(seed)
  const order = examples.map((_, index) => index)
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const index of shuffled(order, random)) {
      const { label: wanted, isOwn } = examples[index]!
      likelihoods(rows[index]!, weights, chances)
      for (const row of rows[index]!)
        for (let label = 0; label < labels; label++) {
          const gradient = (chances[label]! - (label === wanted ? 1 : 0)) * (isOwn ? own : 1)
          if (Math.abs(gradient) < SMALL) continue
          const at = row * labels + label
          squares[at]! += gradient * gradient
          weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]!)
        }
    }
  return {
    labels: [...ROLE_LABELS],
    keys: Int32Array.from(rowOf.keys()),
    rows: rowOf.size,
    weightOf: (row, label) => weights[row * labels + label]!,
  }
}

function likelihoods(rows: Int32Array, weights: Float64Array, chances: Float64Array): void {
  const labels = chances.length
  chances.fill(0)
  for (const row of rows) for (let label = 0; label < labels; label++) chances[label]! += weights[row * labels + label]!
  const top = Math.max(...chances)
  let sum = 0
  for (let label = 0; label < labels; label++) {
    chances[label] = Math.exp(chances[label]! - top)
    sum += chances[label]!
  }
  for (let label = 0; label < labels; label++) chances[label]! /= sum
}
