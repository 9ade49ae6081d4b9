import { expect, it } from 'vitest'
import { amount } from './figure-text.ts'

it.each([
  [{ min: 7, max: 7, hedge: 'exact' }, '7'],
  [{ min: 17, max: null, hedge: 'at-least' }, 'at least 17'],
  [{ min: null, max: 40, hedge: 'up-to' }, 'up to 40'],
  [{ min: 9, max: 13, hedge: 'exact' }, '9 to 13'],
  [{ min: 40, max: 40, hedge: 'about' }, 'about 40'],
  [{ min: null, max: null, hedge: 'vague' }, 'a number not told'],
] as const)('reads %o as %s', (figure, words) => {
  expect(amount(figure)).toBe(words)
})
