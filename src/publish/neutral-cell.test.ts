import { expect, it } from 'vitest'
import { neutralCell } from './neutral-cell.ts'

it.each(['=1+1', '+31 6 1234', '-cmd|x', '@SUM(A1)', '\t=1', '\r\n=1', '  =1', '＝1', '-', '|calc', '-5 dead'])(
  'neutralises %j',
  (text) => {
    expect(neutralCell(text)).toBe(`'${text}`)
  },
)

it.each(['-5', '+3.5', '-0,25', '12%', 'two men', 'a=b', '2025-05-11', ''])('leaves %j alone', (text) => {
  expect(neutralCell(text)).toBe(text)
})
