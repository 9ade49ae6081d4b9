import { FREQUENCIES, UNITS } from '../en/lexicon.ts'
import { numberOf } from '../en/numbers.ts'
import { set } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { durationValue } from './duration.ts'

/** daily, every day, each year, every two hours, twice a week, per month */
export const frequency: Rule = {
  name: 'frequency',
  starts: ['{frequency}', 'every', 'each', 'once', 'twice', 'per'],
  pattern:
    '(?:(?<word>{frequency})|(?:every|each) (?:(?<other>other) |(?:few|single) )?(?:(?<n>{plainNumber}) )?(?<u>{unit})|(?:once|twice|per)(?: an?| every| each)? (?<per>{unit}))',
  read({ word, other, n, u, per }, context) {
    if (word !== undefined) {
      // "the Daily Post": part of a name
      if (/^[A-Z]/.test(word) && (/^\s[A-Z]/.test(context.after(3)) || /[A-Z]\w*\s$/.test(context.before(12)))) return null
      return set(FREQUENCIES[word.toLowerCase()] ?? '')
    }
    const unit = UNITS[(u ?? per ?? '').toLowerCase()] ?? 'day'
    if (per !== undefined && /^per\b/i.test(context.text.slice(context.start, context.end)) === false && unit === 'quarter') return null
    return set(durationValue(n === undefined ? (other === undefined ? 1 : 2) : numberOf(n), unit))
  },
}
