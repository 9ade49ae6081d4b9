import type { Token } from '../../core/index.ts'
import { ONES, POWERS, TENS, VAGUE_POWERS, VAGUE_WORDS } from './en.ts'

/** A number as it stands, without what hedges it: tokens `[first, last)`. */
export interface Numeral {
  readonly first: number
  readonly last: number
  readonly value: number
  /** `dozens`, `several`: the value is the least it can mean. */
  readonly vague: boolean
}

/** The number that starts at a token: digits, words or both (`2,500`, `thirty-one`, `half a dozen`, `3 million`, `tens of thousands`). */
export function numeralAt(tokens: readonly Token[], first: number, limit: number): Numeral | null {
  return digitsAt(tokens, first, limit) ?? vagueAt(tokens, first, limit) ?? wordsAt(tokens, first, limit)
}

function digitsAt(tokens: readonly Token[], first: number, limit: number): Numeral | null {
  const { text } = tokens[first]!
  if (!/^\d{1,3}(?:[,.]\d{3})+$|^\d{1,12}$|^\d{1,6}[.,]\d{1,2}$/.test(text)) return null
  const decimal = /^\d+[.,]\d{1,2}$/.test(text)
  const plain = decimal ? Number(text.replace(',', '.')) : Number(text.replaceAll(/[,.]/g, ''))
  const power = first + 1 < limit ? POWERS[tokens[first + 1]!.lower] : undefined
  if (power === undefined) return decimal ? null : { first, last: first + 1, value: plain, vague: false }
  return { first, last: first + 2, value: Math.round(plain * power), vague: false }
}

function vagueAt(tokens: readonly Token[], first: number, limit: number): Numeral | null {
  const { lower } = tokens[first]!
  const word = (index: number): string => (index < limit ? tokens[index]!.lower : '')
  const plural = VAGUE_POWERS[lower]
  if (plural !== undefined) {
    if (lower === 'tens' && word(first + 1) !== 'of') return null
    const second = word(first + 1) === 'of' ? VAGUE_POWERS[word(first + 2)] : undefined
    if (second !== undefined) return { first, last: first + 3, value: lower === 'tens' ? 10 * second : (plural / 2) * second, vague: true }
    return lower === 'tens' ? null : { first, last: first + 1, value: plural, vague: true }
  }
  const start = lower === 'a' ? first + 1 : first
  const vague = VAGUE_WORDS[word(start)]
  if (vague === undefined || (start === first && lower !== 'several')) return null
  if (word(start) === 'couple') return { first, last: word(start + 1) === 'of' ? start + 2 : start + 1, value: 2, vague: false }
  const power = POWERS[word(start + 1)]
  const last = power === undefined ? start + 1 : start + 2
  if (word(start) === 'handful' && word(last) !== 'of') return null
  return { first, last, value: vague * (power ?? 1), vague: true }
}

function wordsAt(tokens: readonly Token[], first: number, limit: number): Numeral | null {
  const word = (index: number): string => (index < limit ? tokens[index]!.lower : '')
  if (word(first) === 'half' && word(first + 1) === 'a' && word(first + 2) === 'dozen')
    return { first, last: first + 3, value: 6, vague: false }
  if (word(first) === 'a' || word(first) === 'an') {
    const power = POWERS[word(first + 1)]
    return power === undefined || word(first + 1) === 'score' ? null : { first, last: first + 2, value: power, vague: false }
  }
  let total = 0
  let below = 0
  let at = first
  let last = first
  while (at < limit) {
    const lower = word(at)
    const small = ONES[lower] ?? TENS[lower]
    if (small !== undefined) {
      // "two five" is not a number; "twenty five" is.
      if (last > first && below % 10 !== 0) break
      if (last > first && below % 100 !== 0 && small >= 10) break
      below += small
    } else if (POWERS[lower] !== undefined && last > first && lower !== 'score') {
      const power = POWERS[lower]!
      if (power >= 1000) {
        total += below * power
        below = 0
      } else below *= power
    } else if ((lower === '-' || lower === 'and') && last === at && last > first) {
      const next = ONES[word(at + 1)] ?? TENS[word(at + 1)]
      const joins =
        lower === '-' ? below % 10 === 0 && below % 100 !== 0 && next !== undefined && next < 10 : below % 100 === 0 && below + total > 0
      if (next === undefined || !joins) break
      at++
      continue
    } else break
    last = ++at
  }
  if (last === first) return null
  return { first, last, value: total + below, vague: false }
}
