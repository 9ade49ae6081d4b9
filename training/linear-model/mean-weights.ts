import type { DenseWeights } from './freeze.ts'

/**
 * The mean of weights learnt from the same text in different orders: what they agree on stands, the accidents of one order cancel out.
 * A feature that one of them lacks weighs nothing there.
 */
export function meanWeights(parts: readonly DenseWeights[]): DenseWeights {
  const { labels } = parts[0]!
  const width = labels.length
  const rowOf = new Map<number, number>()
  for (const { keys, rows } of parts) for (let row = 0; row < rows; row++) if (!rowOf.has(keys[row]!)) rowOf.set(keys[row]!, rowOf.size)
  const mean = new Float32Array(rowOf.size * width)
  for (const { keys, rows, weightOf } of parts) {
    for (let row = 0; row < rows; row++) {
      const to = rowOf.get(keys[row]!)! * width
      for (let label = 0; label < width; label++) mean[to + label]! += weightOf(row, label) / parts.length
    }
  }
  return { labels, keys: Int32Array.from(rowOf.keys()), rows: rowOf.size, weightOf: (row, label) => mean[row * width + label]! }
}
