import { describe, expect, it } from 'vitest'
import { COUNTRY, decodeWordTable, encodeWordTable, KNOWN_PLACE, PERSON_NAME } from './word-table.ts'

describe('a word table', () => {
  const entries = new Map([...'abcdefghijklmnop'].flatMap((a, i) => [...'qrstuvwxyz'].map((b) => [`${a}${b}`, i + 1] as [string, number])))
  entries.set('gao', KNOWN_PLACE | COUNTRY | PERSON_NAME | 7)

  it('gives back all bits of each word, and nothing for others', () => {
    const table = decodeWordTable(encodeWordTable(entries))
    for (const [word, bits] of entries) expect(table.look(word)).toBe(bits)
    expect([table.look(''), table.look('gaoo')]).toEqual([0, 0])
  })

  it('is refused when the bytes are none', () => {
    expect(() => decodeWordTable(new Uint8Array(40))).toThrow('no word table')
  })
})
