const OPENING_BRACE = 0x7b
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/** Standard input after a look at its beginning: nothing of it is lost. */
export interface Peeked {
  /** Whether it begins as JSON lines do. A report that begins with a brace does not exist. */
  readonly bulk: boolean
  readonly chunks: AsyncGenerator<Uint8Array>
}

/** Reads no further than the first byte that is not white space. */
export async function peekBulk(stream: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const source = stream[Symbol.asyncIterator]()
  const read: Uint8Array[] = []
  let first: number | undefined
  while (first === undefined) {
    const { value, done } = await source.next()
    if (done) break
    read.push(value)
    first = value.find((byte: number) => byte > 0x20 && !BYTE_ORDER_MARK.includes(byte))
  }
  return { bulk: first === OPENING_BRACE, chunks: chain(read, source) }
}

async function* chain(read: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* read
  yield* { [Symbol.asyncIterator]: () => rest }
}
