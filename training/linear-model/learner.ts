import type { FeatureList, Scorer, SparseWeights } from '../../src/language/index.ts'
import { type DenseWeights, freeze } from './freeze.ts'

/**
 * An averaged perceptron over hashed features, with one row of weights for each feature that took part in two mistakes.
 * Deterministic: the same updates in the same order give the same weights.
 */
export class Learner implements Scorer {
  readonly labels: readonly string[]
  private slots = new Int32Array(2 << 16)
  private mask = (1 << 16) - 1
  private shift = 16
  private rows = 0
  private weights: Float32Array
  private sums: Float32Array
  private keys: Int32Array
  private clock = 1
  /** One bit for each feature that took part in one mistake: it gets its row with the second. */
  private readonly once = new Uint32Array(1 << 20)

  constructor(labels: readonly string[]) {
    if (labels.length > 256) throw new Error('a label must fit a byte')
    this.labels = labels
    this.weights = new Float32Array(labels.length << 14)
    this.sums = new Float32Array(labels.length << 14)
    this.keys = new Int32Array(1 << 14)
  }

  score(features: FeatureList, scores: Float64Array): void {
    scores.fill(0)
    const width = this.labels.length
    for (let i = 0; i < features.length; i++) {
      const row = this.find(features.keys[i]!)
      if (row < 0) continue
      const base = row * width
      for (let label = 0; label < width; label++) scores[label]! += this.weights[base + label]!
    }
  }

  /** One decision has been taken: averages weigh by the number of decisions. */
  tick(): void {
    this.clock++
  }

  /** One mistake: each feature speaks more for the right label from now on, and less for the wrong one. */
  update(features: FeatureList, right: number, wrong: number): void {
    for (let i = 0; i < features.length; i++) {
      const row = this.findOrAdd(features.keys[i]!)
      if (row < 0) continue
      const base = row * this.labels.length
      this.weights[base + right]! += 1
      this.sums[base + right]! += this.clock
      this.weights[base + wrong]! -= 1
      this.sums[base + wrong]! -= this.clock
    }
  }

  /** Adds to the weight that each feature has for one label. */
  nudge(features: FeatureList, label: number, amount: number): void {
    for (let i = 0; i < features.length; i++) {
      const row = this.findOrAdd(features.keys[i]!)
      if (row < 0) continue
      this.weights[row * this.labels.length + label]! += amount
      this.sums[row * this.labels.length + label]! += amount * this.clock
    }
  }

  /** The weights averaged over all decisions. */
  averaged(): DenseWeights {
    const weights = new Float32Array(this.rows * this.labels.length)
    for (let at = 0; at < weights.length; at++) weights[at] = this.weights[at]! - this.sums[at]! / this.clock
    const width = this.labels.length
    return {
      labels: this.labels,
      keys: this.keys.slice(0, this.rows),
      rows: this.rows,
      weightOf: (row, label) => weights[row * width + label]!,
    }
  }

  /** The averaged weights as they are stored. */
  freeze(name: string, least: number): SparseWeights {
    return freeze(name, this.averaged(), least)
  }

  get size(): number {
    return this.rows
  }

  private find(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) >>> this.shift
    for (;;) {
      const row = this.slots[slot * 2 + 1]!
      if (row === 0) return -1
      if (this.slots[slot * 2] === key) return row - 1
      slot = (slot + 1) & this.mask
    }
  }

  private findOrAdd(key: number): number {
    const found = this.find(key)
    if (found >= 0) return found
    const bit = Math.imul(key, 0x27d4eb2f) >>> 7
    if ((this.once[bit >>> 5]! & (1 << (bit & 31))) === 0) {
      this.once[bit >>> 5]! |= 1 << (bit & 31)
      return -1
    }
    if (this.rows * 2 > this.mask) this.growSlots()
    if (this.rows === this.keys.length) this.growRows()
    this.keys[this.rows] = key
    this.put(key, this.rows + 1)
    return this.rows++
  }

  private put(key: number, value: number): void {
    let slot = Math.imul(key, 0x9e3779b1) >>> this.shift
    while (this.slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask
    this.slots[slot * 2] = key
    this.slots[slot * 2 + 1] = value
  }

  private growSlots(): void {
    this.shift--
    this.mask = this.mask * 2 + 1
    this.slots = new Int32Array(this.slots.length * 2)
    for (let row = 0; row < this.rows; row++) this.put(this.keys[row]!, row + 1)
  }

  private growRows(): void {
    const grown = <T extends Float32Array | Int32Array>(old: T, bigger: T): T => {
      bigger.set(old)
      return bigger
    }
    this.weights = grown(this.weights, new Float32Array(this.weights.length * 2))
    this.sums = grown(this.sums, new Float32Array(this.sums.length * 2))
    this.keys = grown(this.keys, new Int32Array(this.keys.length * 2))
  }
}
