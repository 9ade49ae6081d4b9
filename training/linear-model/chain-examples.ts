import { type FeatureList, mix } from '../../src/language/index.ts'

/** One chain of words with its labels. */
export interface Chain {
  /** Its first word among all words. */
  readonly first: number
  readonly labels: Uint8Array
  readonly weight: number
  /** Which report it is from. */
  readonly report: number
}

/** Chains of words with their features, kept as rows of a table, so that each pass over them is cheap. */
export class ChainExamples {
  readonly chains: Chain[] = []
  private keys = new Int32Array(1 << 22)
  private ends = new Int32Array(1 << 18)
  private words = 0
  private size = 0

  /** Adds the features of the next word of the chain that `close` will end. */
  add({ keys, length }: FeatureList): void {
    if (this.words + 1 > this.ends.length) this.ends = grown(this.ends)
    if (this.size + length > this.keys.length) this.keys = grown(this.keys)
    for (let i = 0; i < length; i++) this.keys[this.size++] = keys[i]!
    this.ends[this.words++] = this.size
  }

  close(labels: Uint8Array, weight: number, report: number): void {
    this.chains.push({ first: this.words - labels.length, labels, weight, report })
  }

  /** Gives each feature seen in at least `least` words a row, and leaves out the others. */
  index(least: number): IndexedChains {
    const table = countKeys(this.keys, this.size)
    const { slots, counts, mask } = table
    const rowOf = new Int32Array(slots.length).fill(-1)
    const kept: number[] = []
    const rows = new Int32Array(this.size)
    const ends = new Int32Array(this.words)
    let size = 0
    let at = 0
    for (let word = 0; word < this.words; word++) {
      for (; at < this.ends[word]!; at++) {
        const slot = slotOf(slots, counts, mask, this.keys[at]!)
        if (counts[slot]! < least) continue
        if (rowOf[slot] === -1) {
          rowOf[slot] = kept.length
          kept.push(slots[slot]!)
        }
        rows[size++] = rowOf[slot]!
      }
      ends[word] = size
    }
    return { chains: this.chains, rows: rows.subarray(0, size), ends, keys: Int32Array.from(kept) }
  }
}

export interface IndexedChains {
  readonly chains: readonly Chain[]
  /** Rows of the features of all words, one word after the other. */
  readonly rows: Int32Array
  /** For each word where its rows end. */
  readonly ends: Int32Array
  /** The feature of each row. */
  readonly keys: Int32Array
}

function grown(old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(old.length * 2)
  bigger.set(old)
  return bigger
}

function slotOf(slots: Int32Array, counts: Int32Array, mask: number, key: number): number {
  let slot = mix(key, 5) & mask
  while (counts[slot] !== 0 && slots[slot] !== key) slot = (slot + 1) & mask
  return slot
}

function countKeys(keys: Int32Array, size: number) {
  let bits = 20
  let slots = new Int32Array(1 << bits)
  let counts = new Int32Array(1 << bits)
  let used = 0
  for (let i = 0; i < size; i++) {
    if (used * 2 > slots.length) {
      bits++
      const [oldSlots, oldCounts] = [slots, counts]
      slots = new Int32Array(1 << bits)
      counts = new Int32Array(1 << bits)
      for (let j = 0; j < oldSlots.length; j++) {
        if (oldCounts[j] === 0) continue
        const slot = slotOf(slots, counts, slots.length - 1, oldSlots[j]!)
        slots[slot] = oldSlots[j]!
        counts[slot] = oldCounts[j]!
      }
    }
    const slot = slotOf(slots, counts, slots.length - 1, keys[i]!)
    if (counts[slot] === 0) used++
    slots[slot] = keys[i]!
    counts[slot]!++
  }
  return { slots, counts, mask: slots.length - 1 }
}
