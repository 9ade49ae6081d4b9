import { describe, expect, it } from 'vitest'
import { richRecord } from '../testing/data/rich-record.ts'
import { type Item, itemsOf } from './items.ts'
import { segmentBlocks } from './segments.ts'

const TEXT = 'At least six guards died, he said.'
const whole = [{ start: 0, end: TEXT.length }]

function item(key: string, words: string, entry = key): Item {
  const start = TEXT.indexOf(words)
  return { key, kind: 'figure', entry, words: [{ start, end: start + words.length, part: 'figure', shown: true }] }
}
const shape = (items: readonly Item[], blocks = whole) =>
  segmentBlocks(blocks, items).map((segments) =>
    segments.map(({ start, end, covers }) => [TEXT.slice(start, end), covers.map(({ key }) => key).join(' ')]),
  )

describe('segmentBlocks', () => {
  it('leaves a text without items whole', () => {
    expect(shape([])).toEqual([[[TEXT, '']]])
  })

  it('cuts at the borders of spans that cross, and puts the shorter first', () => {
    expect(shape([item('a', 'At least six guards'), item('b', 'guards died, he'), item('c', 'he said')])).toEqual([
      [
        ['At least six ', 'a'],
        ['guards', 'b a'],
        [' died, ', 'b'],
        ['he', 'c b'],
        [' said', 'c'],
        ['.', ''],
      ],
    ])
  })

  it('puts a field before the entry that has the same words', () => {
    expect(shape([item('entry', 'six guards'), item('field', 'six guards', 'entry')])[0]![1]).toEqual(['six guards', 'field entry'])
  })

  it('gives each block its part of a span that reaches over both', () => {
    const blocks = [
      { start: 0, end: 19 },
      { start: 20, end: TEXT.length },
    ]
    expect(shape([item('a', 'six guards died')], blocks)).toEqual([
      [
        ['At least ', ''],
        ['six guards', 'a'],
      ],
      [
        ['died', 'a'],
        [', he said.', ''],
      ],
    ])
  })

  it('keeps every character, and covers all words of every item', () => {
    const { text, blocks } = richRecord.document
    const items = itemsOf(richRecord)
    const segments = segmentBlocks(
      blocks.map(({ span }) => span),
      items,
    )
    segments.forEach((parts, i) => {
      const { start, end } = blocks[i]!.span
      expect(parts.map((part) => text.slice(part.start, part.end)).join('')).toBe(text.slice(start, end))
    })
    for (const { key, words } of items)
      for (const { start, end } of words) {
        const covered = segments
          .flat()
          .filter((segment) => segment.covers.some((cover) => cover.key === key) && segment.start < end && segment.end > start)
        expect(covered.reduce((sum, segment) => sum + segment.end - segment.start, 0)).toBe(end - start)
      }
  })
})
