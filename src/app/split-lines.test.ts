import { describe, expect, it } from 'vitest'
import { splitLines } from './split-lines.ts'
import { collect } from './testing/collect.ts'

async function lines(chunks: readonly (string | Uint8Array)[], limit = 100): Promise<unknown[]> {
  async function* bytes() {
    for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
  }
  const all = (await collect(splitLines(bytes(), limit))).flat()
  return all.map((line) => ('text' in line ? line.text : line.error.code))
}

describe('splitLines', () => {
  it.each<[string, string[], string[]]>([
    ['lines within one piece', ['a\nb\n'], ['a', 'b']],
    ['a line over several pieces', ['on', 'e li', 'ne\ntwo\n'], ['one line', 'two']],
    ['no newline at the end', ['a\nb'], ['a', 'b']],
    ['nothing', [], []],
    ['an empty line between', ['a\n\nb\n'], ['a', '', 'b']],
    ['only newlines', ['\n\n'], ['', '']],
    ['separators that are no newline', ['a\u2028b\u0085c\n'], ['a\u2028b\u0085c']],
  ])('splits %s', async (_, chunks, expected) => {
    expect(await lines(chunks)).toEqual(expected)
  })

  it('puts characters together that lie over two pieces', async () => {
    const bytes = new TextEncoder().encode('🕊️ سلام\n')
    expect(await lines([bytes.subarray(0, 2), bytes.subarray(2, 9), bytes.subarray(9)])).toEqual(['🕊️ سلام'])
  })

  it('says which line is not UTF-8 and goes on', async () => {
    expect(await lines([new Uint8Array([0x61, 0x0a, 0xff, 0x0a, 0x62, 0x0a])])).toEqual(['a', 'encoding-invalid', 'b'])
  })

  it('does not keep a line over the limit and goes on', async () => {
    expect(await lines(['a\n', 'x'.repeat(60), 'x'.repeat(60), '\nb\n'])).toEqual(['a', 'input-too-large', 'b'])
    expect(await lines(['x'.repeat(101)])).toEqual(['input-too-large'])
  })
})
