import type { FeatureList } from './feature-list.ts'
import { addTo, FIRST_HALVES, startsOf } from './packed-hashes.ts'
import type { Scorer } from './scorer.ts'

/** The weights of a linear model as training gives them: for each feature, in rising order of its unsigned hash, its labels and their weights. */
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

/** The same as a file holds them. */
export interface PackedWeights {
  readonly name: string
  readonly labels: readonly string[]
  readonly scale: number
  /** How much of `rows` belongs to features whose hash has each first half. */
  readonly sizes: Uint16Array
  /**
   * For each feature, in the order of the hashes: the second half of its hash, how many entries follow, these (`companded weight << 8 | label`).
   * With up to four labels: the second half, then the companded weights of all labels, two in one number.
   */
  readonly rows: Uint16Array
}

/** How long each row is where it holds a weight for each label; null where it holds entries. */
function strideOf(labels: number): number | null {
  return labels > 4 ? null : 1 + ((labels + 1) >> 1)
}

export function packWeights({ name, labels, scale, keys, counts, entryLabels, entryWeights }: SparseWeights): PackedWeights {
  const stride = strideOf(labels.length)
  const sizes = new Uint16Array(FIRST_HALVES)
  const rows = new Uint16Array(stride === null ? keys.length * 2 + entryLabels.length : keys.length * stride)
  let at = 0
  let entry = 0
  for (let i = 0; i < keys.length; i++) {
    const count = counts[i]!
    const size = stride ?? 2 + count
    addTo(sizes, keys[i]! >>> 16, size)
    rows[at] = keys[i]!
    if (stride === null) rows[at + 1] = count
    for (let e = 0; e < count; e++, entry++) {
      const label = entryLabels[entry]!
      if (stride === null) rows[at + 2 + e] = (entryWeights[entry]! << 8) | label
      else rows[at + 1 + (label >> 1)]! |= (entryWeights[entry]! & 255) << ((label & 1) * 8)
    }
    at += size
  }
  return { name, labels, scale, sizes, rows }
}

/** What a byte of weight is worth: `q * |q|`. */
const WORTH = Float64Array.from({ length: 256 }, (_, byte) => (byte < 128 ? byte * byte : -((256 - byte) ** 2)))

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
  private readonly rows: Uint16Array
  private readonly stride: number | null
  /** Where in `rows` the features with each first half of their hash begin. */
  private readonly starts: Int32Array
  /** With few labels, one bit for some hashes: many features of a move are unknown, and this small table says so without a look at the large ones. */
  private readonly filter: Int32Array

  constructor(weights: SparseWeights | PackedWeights) {
    const { name, labels, scale, sizes, rows } = 'rows' in weights ? weights : packWeights(weights)
    this.name = name
    this.labels = labels
    this.scale = scale
    this.rows = rows
    this.starts = startsOf(sizes)
    this.stride = strideOf(labels.length)
    this.filter = this.stride === null ? new Int32Array(0) : filterOf(rows, sizes, this.stride)
  }

  score(features: FeatureList, scores: Float64Array): void {
    scores.fill(0)
    if (this.stride === null) this.addEntries(features, scores)
    else this.addWeights(features, scores, this.stride)
  }

  private addEntries({ keys, length }: FeatureList, scores: Float64Array): void {
    const { rows, starts } = this
    for (let i = 0; i < length; i++) {
      const key = keys[i]!
      const low = key & 0xffff
      const end = starts[(key >>> 16) + 1]!
      for (let at = starts[key >>> 16]!; at < end; at += 2 + rows[at + 1]!) {
        if (rows[at] !== low) continue
        for (let e = at + 2, stop = e + rows[at + 1]!; e < stop; e++) {
          const entry = rows[e]!
          scores[entry & 255]! += WORTH[entry >>> 8]!
        }
        break
      }
    }
  }

  /** The same for few labels: `score0` to `score3` stay in registers of the processor. */
  private addWeights({ keys, length }: FeatureList, scores: Float64Array, stride: number): void {
    const { rows, starts, filter } = this
    let score0 = 0
    let score1 = 0
    let score2 = 0
    let score3 = 0
    for (let i = 0; i < length; i++) {
      const key = keys[i]!
      const bit = key >>> FILTER_SHIFT
      if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) continue
      const low = key & 0xffff
      const end = starts[(key >>> 16) + 1]!
      for (let at = starts[key >>> 16]!; at < end; at += stride) {
        if (rows[at] !== low) continue
        const weights = rows[at + 1]!
        score0 += WORTH[weights & 255]!
        score1 += WORTH[weights >>> 8]!
        if (stride > 2) {
          const others = rows[at + 2]!
          score2 += WORTH[others & 255]!
          score3 += WORTH[others >>> 8]!
        }
        break
      }
    }
    // What lies past the last label is dropped by the typed array.
    scores[0] = score0
    scores[1] = score1
    scores[2] = score2
    scores[3] = score3
  }
}

function filterOf(rows: Uint16Array, sizes: Uint16Array, stride: number): Int32Array {
  const filter = new Int32Array(FILTER_SIZE)
  let at = 0
  for (let first = 0; first < FIRST_HALVES; first++) {
    const end = at + sizes[first]!
    while (at < end) {
      const bit = ((first << 16) | rows[at]!) >>> FILTER_SHIFT
      filter[bit >>> 5]! |= 1 << (bit & 31)
      at += stride
    }
  }
  return filter
}
