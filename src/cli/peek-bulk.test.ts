import { expect, it } from 'vitest'
import { peekBulk } from './peek-bulk.ts'

async function* chunksOf(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield new TextEncoder().encode(chunk)
}

it.each<[boolean, string[]]>([
  [true, ['{"id": "a"}\n']],
  [true, ['\ufeff', ' \n', '\t{"id"', ': "a"}']],
  [false, ['Two men {were} shot.']],
  [false, ['\n\n']],
  [false, []],
])('is %s for %j, and nothing of it is lost', async (bulk, chunks) => {
  const peeked = await peekBulk(chunksOf(...chunks))
  expect(peeked.bulk).toBe(bulk)
  const read: Uint8Array[] = []
  for await (const chunk of peeked.chunks) read.push(chunk)
  expect(Buffer.concat(read).toString()).toBe(chunks.join(''))
})
