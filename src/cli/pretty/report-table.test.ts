import stringWidth from 'fast-string-width'
import { expect, it } from 'vitest'
import { reportTable } from './report-table.ts'

const row = {
  id: 'a1b2',
  publisher: null,
  publishedAt: null,
  language: 'en',
  name: null,
  addedAt: '',
  words: 1,
  incidents: 12,
  attributions: 3,
  gaps: 0,
  warnings: 0,
  scope: 'not-screened' as const,
}

it('cuts titles where the terminal ends, in whole characters, and keeps the columns', () => {
  const table = reportTable(
    [
      { ...row, title: '爆発で七人死亡 👩🏽‍🚒 '.repeat(12) },
      { ...row, title: 'Seven\u001b[2J die' },
    ],
    80,
  )
  const lines = table.trimEnd().split('\n')
  expect(lines.map((line) => stringWidth(line)).every((width) => width <= 80)).toBe(true)
  expect(lines[1]).toMatch(/^a1b2 {2}not known {2}12 {9}3 {11}0 {5}爆発.*…$/)
  expect(table).not.toContain('\u001b')
})
