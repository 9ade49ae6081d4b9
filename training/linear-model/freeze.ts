import type { SparseWeights } from '../../src/language/index.ts'

/** Weights after training: a row of `labels.length` for each feature. */
export interface DenseWeights {
  readonly labels: readonly string[]
  readonly keys: Int32Array
  readonly rows: number
  readonly weightOf: (row: number, label: number) => number
}

/** Weights as they are stored, companded to a byte each. Features whose largest weight is under `least` are left out, single weights under a quarter of it. */
export function freeze(name: string, { labels, keys, rows, weightOf }: DenseWeights, least: number): SparseWeights {
  let largest = 0
  const kept: number[] = []
  for (let row = 0; row < rows; row++) {
    let top = 0
    for (let label = 0; label < labels.length; label++) top = Math.max(top, Math.abs(weightOf(row, label)))
    largest = Math.max(largest, top)
    if (top >= least && top > 0) kept.push(row)
  }
  kept.sort((a, b) => (keys[a]! >>> 0) - (keys[b]! >>> 0))
  const filled: { readonly key: number; readonly count: number }[] = []
  const entryLabels: number[] = []
  const entryWeights: number[] = []
  for (const row of kept) {
    const before = entryLabels.length
    for (let label = 0; label < labels.length && entryLabels.length - before < 127; label++) {
      const weight = weightOf(row, label)
      const q = Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / largest))
      if (q === 0 || Math.abs(weight) < least / 4) continue
      entryLabels.push(label)
      entryWeights.push(q)
    }
    if (entryLabels.length > before) filled.push({ key: keys[row]!, count: entryLabels.length - before })
  }
  return {
    name,
    labels,
    keys: Int32Array.from(filled, ({ key }) => key),
    counts: Uint8Array.from(filled, ({ count }) => count),
    entryLabels: Uint8Array.from(entryLabels),
    entryWeights: Int8Array.from(entryWeights),
    scale: largest / (127 * 127),
  }
}
