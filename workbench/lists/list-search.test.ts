import { expect, it } from 'vitest'
import { matches, readListSearch, readOrder, sortBy, writeOrder } from './list-search.ts'

it('a filter finds all its words, whatever their case and accents', () => {
  expect(matches('tera guards', ['Guards at Téra', null])).toBe(true)
  expect(matches('tera niamey', ['Guards at Téra', null])).toBe(false)
  expect(matches('', [])).toBe(true)
})

it('what is unknown sorts last, both ways', () => {
  expect(sortBy([null, '2025-05-02', '2025-05-01'], (day) => day, false)).toEqual(['2025-05-01', '2025-05-02', null])
  expect(sortBy([null, '2025-05-02', '2025-05-01'], (day) => day, true)).toEqual(['2025-05-02', '2025-05-01', null])
  expect(sortBy([10, 9], (n) => n, false)).toEqual([9, 10])
})

it('an address that nobody of ours wrote does no harm', () => {
  expect(readListSearch({ q: 12, sort: {}, other: 1 })).toEqual({ q: '12' })
  const standard = { column: 'date', descending: true } as const
  expect(readOrder('-<script>', ['date', 'title'], standard)).toBe(standard)
  expect(writeOrder(readOrder('-title', ['date', 'title'], standard))).toBe('-title')
})
