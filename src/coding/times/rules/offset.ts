import { shiftDay } from '../days.ts'
import { UNITS, type Unit } from '../en/lexicon.ts'
import { modOf } from '../en/mod-of.ts'
import { numberOf } from '../en/numbers.ts'
import { shiftOpenDay } from '../open-day.ts'
import { duration, open, type Reading } from '../reading.ts'
import { shifted } from '../resolve.ts'
import type { Context, Reference, Rule } from '../rule.ts'
import { unitOf } from './deictic-unit.ts'
import { durationValue } from './duration.ts'
import { eventAfter } from './event-day.ts'

/** "But two years on the bridge is shut" */
const CLAUSE_BEFORE = /\b(?:but|and|now)\s$/i

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
    if (word === 'on' && !/^[,.;]/.test(context.after(2)) && !(CLAUSE_BEFORE.test(context.before(8)) && /^\s/.test(context.after(1))))
      return null
    const back = /ago|earlier|before|previously|prior/.test(word)
    const number = n === undefined ? null : numberOf(n)
    const [counted, times] = COUNTED_AS[unit] ?? [null, 1]
    if (number === null || counted === null) return vaguely(word, unit, vague ?? bare, number)
    const amount = (number + (half === undefined ? 0 : 0.5)) * times * (back ? -1 : 1)
    const isDeictic = word.startsWith('ago') || word === 'hence' || word.startsWith('from')
    const event = word === 'before' || word === 'after' ? eventAfter(context) : null
    const told = word === 'before' || word === 'after' ? besideEvent(counted, event, context, back) : toldBefore(counted, context, back)
    const reference = isDeictic ? context.publication : told
    const onOpen = counted === 'day' && !isDeictic && event === null ? onOpenDay(amount, context) : null
    if (onOpen !== null) return onOpen
    // "exactly a week earlier", "a week ago today": to the day
    const toTheDay = /exactly/i.test(exact ?? '') || / (?:today|yesterday)$/.test(word)
    if (counted === 'week' && toTheDay && reference !== null) {
      const days = Math.trunc(amount) * 7 - (word.endsWith('yesterday') ? 1 : 0)
      return unitOf('day', days, reference, modOf(hedge))
    }
    if (reference === null && (word === 'after' || word === 'before')) return duration(durationValue(number, unit), modOf(hedge))
    if (isDeictic && hedge !== undefined && /^(?:after|before)$/.test(modOf(hedge) ?? ''))
      return beyond(unitOf(counted, Math.trunc(amount), reference, null), modOf(hedge) === 'after')
    const time =
      counted === 'year' && !Number.isInteger(amount)
        ? unitOf('year', 0, halfYears(amount, reference), modOf(hedge))
        : isDeictic && counted === 'week'
          ? ofWeeksAgo(Math.trunc(amount), reference, modOf(hedge))
          : unitOf(counted, Math.trunc(amount), reference, modOf(hedge))
    // "six years after the invasion" cannot be to come: then what was told last is not what it is counted from
    const isToCome =
      word === 'after' &&
      (time?.days.earliest ?? '') > (context.publication?.moment.year ?? 9999).toString().padStart(4, '0').concat('-12-31')
    return isToCome ? duration(durationValue(number, unit), modOf(hedge)) : time
  },
}

/** "Two days later" than a Tuesday of which nothing else is told: a Thursday. */
function onOpenDay(days: number, context: Context): Reading | null {
  const openDay = context.openDay()
  const value = openDay === null || !Number.isInteger(days) ? null : shiftOpenDay(openDay, days)
  return value === null ? null : open(value)
}

/** "More than a year ago" is before what "a year ago" is, "less than a year ago" after it. */
function beyond(time: Reading | null, isLonger: boolean): Reading | null {
  if (time === null || time.point === null) return time
  const { earliest, latest } = time.days
  return {
    ...time,
    mod: isLonger ? 'before' : 'after',
    edtf: isLonger ? `[..${time.value}]` : `[${time.value}..]`,
    days: isLonger ? { earliest: null, latest } : { earliest, latest: null },
  }
}

/** "Three weeks ago" tells of a day, and is wrong by some days. */
function ofWeeksAgo(weeks: number, reference: Reference | null, mod: Reading['mod']): Reading | null {
  const day = unitOf('day', weeks * 7, reference, null)
  if (day?.point == null) return unitOf('week', weeks, reference, mod)
  const [earliest, latest] = [shiftDay(day.value, -DAYS_WRONG), shiftDay(day.value, DAYS_WRONG)]
  return { ...day, mod: mod === null ? null : 'approx', edtf: `${day.value}~`, days: { earliest, latest } }
}

const DAYS_WRONG = 3

/** "Two and a half years ago" is of the year that lies thirty months back. */
function halfYears(amount: number, reference: Reference | null): Reference | null {
  const moment = reference === null ? null : shifted(reference.moment, amount, 'year')
  return moment === null || reference === null ? null : { ...reference, moment }
}

/** the day before, the year after, a day later in "the": counted from the time told before */
export const dayBeside: Rule = {
  name: 'day-beside',
  starts: ['the'],
  pattern: 'the (?<u>days?|weeks?|months?|years?) (?<way>before|after)(?! last\\b| next\\b| that\\b| a\\b| the next\\b)',
  read({ u = '', way }, context) {
    if (/s$/i.test(u)) return duration(durationValue(null, UNITS[u.toLowerCase()] ?? 'day'))
    const unit = u.toLowerCase()
    const event = eventAfter(context)
    const onOpen = unit === 'day' && event === null ? onOpenDay(/before/i.test(way ?? '') ? -1 : 1, context) : null
    if (onOpen !== null) return onOpen
    const reference = besideEvent(unit, event, context, /before/i.test(way ?? ''))
    return reference === null ? null : unitOf(unit, /before/i.test(way ?? '') ? -1 : 1, reference, null)
  },
}

/** "Two days before the raid": from the raid. Where an event stands there that was not told of, nothing is counted in news; a history tells of it last. */
function besideEvent(unit: string, event: Reference | null, context: Context, isBack: boolean): Reference | null {
  const names = /^\s(?!(?:and|but|or|in|on|at|to|with|by|as|for|when|from)\b)[\w'’]/.test(context.after(10))
  return event ?? (names && !context.history ? null : toldBefore(unit, context, isBack))
}

function toldBefore(unit: string, context: Context, isBack: boolean): Reference | null {
  // where nothing else was told, the day of saying so is what is left
  if (unit === 'day') return context.dayTaken(isBack ? 'same' : 'on') ?? context.lastDay()
  return context.last(unit === 'week' ? 'day' : unit === 'month' ? 'month' : undefined)
}

/** Without a number, or in hours, the time has no place on the calendar. */
function vaguely(word: string, unit: Unit, many: string | undefined, number: number | null): Reading {
  if (word === 'ago' && number === null) return open('PAST_REF')
  return duration(durationValue(many === undefined ? number : null, unit))
}
