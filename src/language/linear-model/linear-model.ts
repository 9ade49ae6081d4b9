import type { FeatureList } from './feature-list.ts'
import type { Scorer } from './scorer.ts'

/** The weights of a linear model as they are stored: for each feature, in rising order of its unsigned hash, its labels and their weights. */
export interface SparseWeights {
  readonly name: string
  readonly labels: readonly string[]
  /** Hashes of the features, rising as unsigned numbers. */
  readonly keys: Int32Array
  /** How many labels each feature has a weight for. */
  readonly counts: Uint8Array
  readonly entryLabels: Uint8Array
  /** Companded: the weight is `q * |q|`, up to a factor that is the same for all. */
  readonly entryWeights: Int8Array
  /** What a weight of 1 is worth in the units of training. */
  readonly scale: number
}

const FILTER_SIZE = 1 << 17
const FILTER_SHIFT = 32 - 22

/**
 * A linear classifier over hashed features. Weights are whole numbers, so that sums are exact and the same on every machine.
 * An unknown feature scores nothing; two features with one 32-bit hash are one feature.
 */
export class LinearModel implements Scorer {
  readonly name: string
  readonly labels: readonly string[]
  readonly scale: number
  /** Pairs of feature hash and place of its entries (`start << 7 | count`; 0 is an empty slot). */
  private readonly slots: Int32Array
  private readonly shift: number
  private readonly mask: number
  /** `weight << 8 | label` */
  private readonly entries: Int32Array
  /** One bit for some hashes: most features of a decision are unknown, and this small table says so without a look at the large one. */
  private readonly filter: Int32Array

  constructor(weights: SparseWeights) {
    this.name = weights.name
    this.labels = weights.labels
    this.scale = weights.scale
    const bits = Math.max(4, 32 - Math.clz32(Math.ceil(weights.keys.length * 1.6)))
    this.shift = 32 - bits
    this.mask = (1 << bits) - 1
    this.slots = new Int32Array(2 << bits)
    this.entries = new Int32Array(weights.entryLabels.length)
    for (let i = 0; i < this.entries.length; i++) {
      const q = weights.entryWeights[i]!
      this.entries[i] = ((q * Math.abs(q)) << 8) | weights.entryLabels[i]!
    }
    this.filter = new Int32Array(FILTER_SIZE)
    let start = 0
    for (let i = 0; i < weights.keys.length; i++) {
      const key = weights.keys[i]!
      const count = weights.counts[i]!
      const bit = key >>> FILTER_SHIFT
      this.filter[bit >>> 5]! |= 1 << (bit & 31)
      // Hashes are even already; taken by their first bits, rising keys fill the table from its start to its end, which is quick.
      let slot = key >>> this.shift
      while (this.slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask
      this.slots[slot * 2] = key
      this.slots[slot * 2 + 1] = (start << 7) | count
      start += count
    }
  }

  score(features: FeatureList, scores: Float64Array): void {
    scores.fill(0)
    const { slots, mask, entries, filter, shift } = this
    const { keys, length } = features
    for (let i = 0; i < length; i++) {
      const key = keys[i]!
      const bit = key >>> FILTER_SHIFT
      if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) continue
      let slot = key >>> shift
      for (;;) {
        const place = slots[slot * 2 + 1]!
        if (place === 0) break
        if (slots[slot * 2] === key) {
          const start = place >>> 7
          const end = start + (place & 127)
          for (let e = start; e < end; e++) {
            const entry = entries[e]!
            scores[entry & 255]! += entry >> 8
          }
          break
        }
        slot = (slot + 1) & mask
      }
    }
  }
}
