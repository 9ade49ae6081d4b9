import { UNITS, type Unit } from '../en/lexicon.ts'
import { modOf } from '../en/mod-of.ts'
import { numberOf } from '../en/numbers.ts'
import { duration, open, type Reading } from '../reading.ts'
import type { Context, Reference, Rule } from '../rule.ts'
import { unitOf } from './deictic-unit.ts'
import { durationValue } from './duration.ts'
import { eventAfter } from './event-day.ts'

const COUNTED_AS: Readonly<Partial<Record<Unit, readonly [unit: string, times: number]>>> = {
  day: ['day', 1],
  night: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  quarter: ['quarter', 1],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
}

/**
 * two days before, six years after, three weeks ago, a month later. "Ago" counts from publication, the others from the time told before;
 * a count in weeks gives a week, in months a month, in years a year.
 */
export const offset: Rule = {
  name: 'offset',
  starts: ['{number}', 'a', 'an', 'digit', '{hedge}', '{vague}', '{units}', 'just', 'only', 'exactly'],
  pattern:
    '(?:(?<exact>just|only|exactly|barely) )?(?:(?<hedge>{hedge}) )?(?:(?:(?<n>{number})|(?<vague>{vague}))[\\s-]{1,2}(?<u>{anyUnit})(?<half> and a half)?|(?<bare>{units}))(?: or so)? (?<way>ago today|ago yesterday|ago|earlier|later|before|after|afterwards?|previously|prior|hence|from now|on)',
  read({ hedge, n, vague, u, bare, half, exact, way = '' }, context) {
    const unit = UNITS[(u ?? bare ?? '').toLowerCase()] ?? 'day'
    const word = way.toLowerCase()
    if (word === 'on' && n === undefined) return null
    if (word === 'on' && !/^[,.;]/.test(context.after(2))) return null
    const back = /ago|earlier|before|previously|prior/.test(word)
    const number = n === undefined ? null : numberOf(n)
    const [counted, times] = COUNTED_AS[unit] ?? [null, 1]
    if (number === null || counted === null) return vaguely(word, unit, vague ?? bare, number)
    const amount = (number + (half === undefined ? 0 : 0.5)) * times * (back ? -1 : 1)
    const isDeictic = word.startsWith('ago') || word === 'hence' || word.startsWith('from')
    const event = word === 'before' || word === 'after' ? eventAfter(context) : null
    const told = word === 'before' || word === 'after' ? besideEvent(counted, event, context) : toldBefore(counted, context)
    const reference = isDeictic ? context.publication : told
    // "exactly a week earlier", "a week ago today": to the day
    const toTheDay = /exactly/i.test(exact ?? '') || / (?:today|yesterday)$/.test(word)
    if (counted === 'week' && toTheDay && reference !== null) {
      const days = Math.trunc(amount) * 7 - (word.endsWith('yesterday') ? 1 : 0)
      return unitOf('day', days, reference, modOf(hedge))
    }
    if (reference === null && (word === 'after' || word === 'before')) return duration(durationValue(number, unit), modOf(hedge))
    const time = unitOf(counted, Math.trunc(amount), reference, modOf(hedge))
    // "six years after the invasion" cannot be to come: then what was told last is not what it is counted from
    const isToCome =
      word === 'after' &&
      (time?.days.earliest ?? '') > (context.publication?.moment.year ?? 9999).toString().padStart(4, '0').concat('-12-31')
    return isToCome ? duration(durationValue(number, unit), modOf(hedge)) : time
  },
}

/** the day before, the year after, a day later in "the": counted from the time told before */
export const dayBeside: Rule = {
  name: 'day-beside',
  starts: ['the'],
  pattern: 'the (?<u>days?|weeks?|months?|years?) (?<way>before|after)(?! last\\b| next\\b| that\\b| a\\b| the next\\b)',
  read({ u = '', way }, context) {
    if (/s$/i.test(u)) return duration(durationValue(null, UNITS[u.toLowerCase()] ?? 'day'))
    const unit = u.toLowerCase()
    const reference = besideEvent(unit, eventAfter(context), context)
    return reference === null ? null : unitOf(unit, /before/i.test(way ?? '') ? -1 : 1, reference, null)
  },
}

/** "Two days before the raid": from the raid. Where an event stands there that was not told of, nothing is counted in news; a history tells of it last. */
function besideEvent(unit: string, event: Reference | null, context: Context): Reference | null {
  const names = /^\s(?!(?:and|but|or|in|on|at|to|with|by|as|for|when|from)\b)[\w'’]/.test(context.after(10))
  return event ?? (names && !context.history ? null : toldBefore(unit, context))
}

function toldBefore(unit: string, context: Context): Reference | null {
  return context.last(unit === 'day' || unit === 'week' ? 'day' : unit === 'month' ? 'month' : undefined)
}

/** Without a number, or in hours, the time has no place on the calendar. */
function vaguely(word: string, unit: Unit, many: string | undefined, number: number | null): Reading {
  if (word === 'ago' && number === null) return open('PAST_REF')
  return duration(durationValue(many === undefined ? number : null, unit))
}
