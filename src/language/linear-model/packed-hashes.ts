// How hashes lie in a file so that they are searched where they lie: sorted, behind a table that says how much begins with each of the
// 65,536 possible first halves. Less than the distances between them would take, and nothing is built at loading but places in one pass.

export const FIRST_HALVES = 1 << 16

/** Where things begin that lie one behind the other and have these sizes; the last number is where all end. */
export function startsOf(sizes: Uint8Array | Uint16Array): Int32Array {
  const starts = new Int32Array(sizes.length + 1)
  let start = 0
  for (let i = 0; i < sizes.length; i++) {
    starts[i] = start
    start += sizes[i]!
  }
  starts[sizes.length] = start
  return starts
}

/** One more or some more for a first half, in a table of bytes or of two bytes each. */
export function addTo(sizes: Uint8Array | Uint16Array, first: number, more: number): void {
  const size = sizes[first]! + more
  if (size >= 2 ** (sizes.BYTES_PER_ELEMENT * 8)) throw new Error('too many hashes for one file: their table of sizes is full')
  sizes[first] = size
}
