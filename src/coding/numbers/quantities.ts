import type { Token } from '../../core/index.ts'
import { AFTER, BEFORE, type Bound, MEASURES_AFTER, MONEY_MARKS, MONTHS, NUMBERED } from './en.ts'
import { type Numeral, numeralAt } from './numeral.ts'

/** A number in the text that can count people or things, with what hedges it. Tokens `[first, last)`, hedge included. */
export interface Quantity {
  readonly first: number
  readonly last: number
  /** First token of the number itself. */
  readonly numeral: number
  readonly min: number | null
  readonly max: number | null
  readonly hedge: 'exact' | 'at-least' | 'up-to' | 'about' | 'vague'
}

/**
 * The counts among the tokens `[from, to)` of one sentence: exact, hedged ("at least five": 5, null), ranges ("between 8 and 11"), vague ("dozens":
 * 24, null). Ages, dates, clock times, distances, sums of money and the numbers of units and roads are left out.
 */
export function quantitiesIn(tokens: readonly Token[], from: number, to: number): readonly Quantity[] {
  const found: Quantity[] = []
  let at = from
  while (at < to) {
    const numeral = numeralAt(tokens, at, to)
    if (numeral === null) {
      at++
      continue
    }
    const { quantity, last } = quantityOf(tokens, numeral, from, to)
    if (quantity) found.push(quantity)
    at = last
  }
  return found
}

function quantityOf(
  tokens: readonly Token[],
  numeral: Numeral,
  from: number,
  to: number,
): { readonly quantity: Quantity | null; readonly last: number } {
  const range = rangeFrom(tokens, numeral, from, to)
  const last = range?.last ?? numeral.last
  if (countsNothing(tokens, numeral.first, last, from, to)) return { quantity: null, last }
  const before = boundBefore(tokens, numeral.first, from)
  const after = boundAfter(tokens, last, to)
  const first = range?.first ?? before?.first ?? numeral.first
  const stretch = { first, last: after?.last ?? last, numeral: numeral.first }
  if (range) return { quantity: { ...stretch, min: range.min, max: range.max, hedge: before?.bound === 'about' ? 'about' : 'exact' }, last }
  const bound = before?.bound ?? after?.bound ?? 'exact'
  return { quantity: { ...stretch, ...bounded(numeral, bound) }, last: stretch.last }
}

function bounded({ value, vague }: Numeral, bound: Bound): Pick<Quantity, 'min' | 'max' | 'hedge'> {
  if (bound === 'up-to') return { min: null, max: value, hedge: 'up-to' }
  if (vague) return { min: value, max: null, hedge: 'vague' }
  if (bound === 'at-least') return { min: value, max: null, hedge: 'at-least' }
  return { min: value, max: value, hedge: bound }
}

/** `between 8 and 11`, `8 to 11`, `8-11`, `8 or 9`. */
function rangeFrom(
  tokens: readonly Token[],
  low: Numeral,
  from: number,
  to: number,
): { readonly first: number; readonly last: number; readonly min: number; readonly max: number } | null {
  const link = low.last < to ? tokens[low.last]!.lower : ''
  if (low.last + 1 >= to) return null
  const between = low.first > from && tokens[low.first - 1]!.lower === 'between'
  const fromWord = low.first > from && tokens[low.first - 1]!.lower === 'from'
  if (!(link === 'to' || link === 'or' || link === '-' || link === '–' || (link === 'and' && between))) return null
  const high = numeralAt(tokens, low.last + 1, to)
  if (high === null || high.value <= low.value || high.vague || low.vague) return null
  const before = boundBefore(tokens, low.first, from)
  const first = between || (fromWord && link === 'to') ? low.first - 1 : (before?.first ?? low.first)
  return { first, last: high.last, min: low.value, max: high.value }
}

function boundBefore(tokens: readonly Token[], first: number, from: number): { readonly first: number; readonly bound: Bound } | null {
  for (const [words, bound] of BEFORE) {
    const start = first - words.length
    if (start >= from && words.every((word, index) => tokens[start + index]!.lower === word)) return { first: start, bound }
  }
  return null
}

function boundAfter(tokens: readonly Token[], last: number, to: number): { readonly last: number; readonly bound: Bound } | null {
  for (const [words, bound] of AFTER)
    if (last + words.length <= to && words.every((word, index) => tokens[last + index]!.lower === word))
      return { last: last + words.length, bound }
  return null
}

/** Whether what stands around a number makes it an age, a date, a measure, a sum or a name. */
function countsNothing(tokens: readonly Token[], first: number, last: number, from: number, to: number): boolean {
  const word = (index: number): string => (index >= from && index < to ? tokens[index]!.lower : '')
  const text = tokens[first]!.text
  const digits = /^\d/.test(text)
  const next = word(last) === '-' ? word(last + 1) : word(last)
  if (MEASURES_AFTER.has(next) && !(next === 'm' && !digits)) return true
  if (word(last) === '-' && last < to && digits && tokens[last]!.start === tokens[last - 1]!.end) return true
  if (MONEY_MARKS.has(word(first - 1)) || word(first - 1) === '#') return true
  if (digits && NUMBERED.has(word(first - 1))) return true
  if (digits && (MONTHS.has(word(last)) || MONTHS.has(word(first - 1)))) return true
  if (digits && /^0\d/.test(text)) return true
  if (digits && /^(?:1[89]|20)\d\d$/.test(text) && !text.includes(',') && !/^[a-z]+s$/.test(word(last))) return true
  if (digits && first > from && word(first - 1) === '-' && tokens[first - 1]!.end === tokens[first]!.start) return true
  // "Wierzba, 34," and "Wierzba (34)" tell an age.
  const mark = word(first - 1)
  return (
    digits &&
    (mark === ',' || mark === '(') &&
    (word(last) === ',' || word(last) === ')' || word(last) === '.') &&
    /^\p{Lu}/u.test(tokens[first - 2]?.text ?? '')
  )
}
