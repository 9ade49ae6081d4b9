import { boundsOf } from '../calendar.ts'
import { isoDay } from '../days.ts'
import { UNITS, type Unit } from '../en/lexicon.ts'
import { modOf } from '../en/mod-of.ts'
import { numberOf } from '../en/numbers.ts'
import { duration, type Reading, set } from '../reading.ts'
import { shifted } from '../resolve.ts'
import type { Context, Rule } from '../rule.ts'
import { eventAfter } from './event-day.ts'

const CODES: Readonly<Record<Unit, readonly [prefix: 'P' | 'PT', suffix: string, times: number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  night: ['P', 'D', 1],
  week: ['P', 'W', 1],
  fortnight: ['P', 'W', 2],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
}

/** A TIMEX3 duration; a number that is not known is X. Halves go into the next smaller unit. */
export function durationValue(number: number | null, unit: Unit): string {
  const [prefix, suffix, times] = CODES[unit]
  if (number === null) return unit === 'decade' ? 'PXDE' : unit === 'century' ? 'PXCE' : `${prefix}X${suffix}`
  const amount = number * times
  if (Number.isInteger(amount)) return `${prefix}${amount}${suffix}`
  const whole = Math.floor(amount)
  const rest = amount - whole
  const before = whole === 0 ? '' : `${whole}${suffix}`
  if (unit === 'year') return `P${before}${Math.round(rest * 12)}M`
  if (unit === 'hour') return `PT${before}${Math.round(rest * 60)}M`
  if (unit === 'minute') return `PT${before}${Math.round(rest * 60)}S`
  if (unit === 'day') return `P${before}T${Math.round(rest * 24)}H`
  return `${prefix}${amount}${suffix}`
}

/** A rate, not a length: "$3 a day", "twice a week", "10 percent a year" */
const RATE_BEFORE =
  /(?:\d|percent|per ?cent|%|dollars|pounds|euros|barrels|tons|tonnes|times|once|twice|thrice|million|billion|thousand|hundred|people|hours|miles|cents|francs|marks|yen)\s+$/i

/** five hours, a two-year term, the past six months, several days, 12 to 18 months */
export const length: Rule = {
  name: 'duration',
  starts: [
    '{number}',
    'a',
    'an',
    'digit',
    'the',
    '{hedge}',
    '{vague}',
    'last',
    'past',
    'next',
    'recent',
    'half',
    'each',
    'all',
    'this',
    'that',
  ],
  pattern:
    '(?!(?:over|under|some) the\\b)(?:(?<hedge>{hedge}) )?(?:(?:the|these|those|each of the) )?(?:(?<side>past|last|next|coming|first|previous|preceding|following|final|ensuing|recent|opening|latest|intervening) )?(?:(?<n>{number})(?:(?: to | or |[-–]| and ){number})?|(?<vague>{vague})|(?<half>half an?))[\\s-]{1,2}(?:(?:more|consecutive|straight|full|long|whole|additional|further|successive|entire|solid|trading|working|calendar|terrible|bloody) )?(?<u>{unit})(?<tail> and a half|-long| or so| or two)?(?<age>-old|s-old| old| of age|-olds)?',
  read({ hedge, side, n, half, u = '', tail, age }, context) {
    // "1615 hours" is a time of day
    if (age !== undefined || (/^[012]\d[0-5]\d$/.test(n ?? '') && /^hours$/i.test(u))) return null
    const unit = UNITS[u.toLowerCase()] ?? 'day'
    const article = n !== undefined && /^an?$/i.test(n)
    // "three quarters of", "a quarter": a share; "one day": some day
    if (unit === 'quarter' && (side === undefined || /^ of\b/i.test(context.after(4)))) return null
    if (
      article &&
      side === undefined &&
      RATE_BEFORE.test(context.before(14)) &&
      !/^ (?:ago|later|earlier|after|before)\b/.test(context.after(9))
    )
      return set(durationValue(1, unit))
    if (half !== undefined && unit !== 'hour' && unit !== 'day' && unit !== 'year' && unit !== 'century' && unit !== 'decade') return null
    const number = half !== undefined ? 0.5 : n === undefined ? null : (numberOf(n) ?? null)
    const value = durationValue(number === null ? null : number + (tail !== undefined && /half/i.test(tail) ? 0.5 : 0), unit)
    const mod = tail !== undefined && /or so/i.test(tail) ? 'approx' : (modOf(hedge) ?? modOf(aboutBefore(context)))
    const beside = side === undefined ? besideEvent(value, mod, number, unit, context) : null
    if (beside !== null) return beside
    return side === undefined ? duration(value, mod) : sided(value, mod, side.toLowerCase(), number, unit, context)
  },
}

/** "The three weeks before the bombing", "within two days of the raid": how long, and which days. */
function besideEvent(value: string, mod: Reading['mod'], number: number | null, unit: Unit, context: Context): Reading | null {
  const step = STEPS[unit]
  const way = /^\s(?:(?<before>before|leading up to|prior to)|(?<after>after|since|following)|(?<of>of))(?=\s)/.exec(context.after(16))
  if (way === null || step === undefined || number === null) return null
  const isWithin = /\bwithin\s(?:the\s)?$/i.test(context.before(12))
  const isDuring =
    /\b(?:in|over|during|for)\sthe\s$/i.test(context.before(11)) || /^the\s/i.test(context.text.slice(context.start, context.end))
  if (way.groups?.of === undefined ? !isDuring && !isWithin : !isWithin) return null
  const event = eventAfter(context, way[0].length)
  const moved = event === null ? null : shifted(event.moment, number * step[1] * (way.groups?.before === undefined ? 1 : -1), step[0])
  if (event?.moment.day === undefined || moved === null) return null
  const far = moved.day ?? Math.min(event.moment.day, boundsLength(moved.year, moved.month ?? event.moment.month ?? 1))
  const [a, b] = [boundsOf(event.moment)[0], boundsOf({ year: moved.year, month: moved.month ?? event.moment.month, day: far })[0]]
  return duration(value, mod, event.anchor, { earliest: isoDay(Math.min(a, b)), latest: isoDay(Math.max(a, b)) })
}

/** a quarter of an hour, three-quarters of an hour */
export const quarterHours: Rule = {
  name: 'quarter-hours',
  starts: ['a', 'three', '{hedge}'],
  pattern: '(?:(?<hedge>{hedge}) )?(?:a quarter|(?<three>three)_quarters) of an hour',
  read: ({ hedge, three }) => duration(three === undefined ? 'PT15M' : 'PT45M', modOf(hedge)),
}

/** within the hour, within the year */
export const withinThe: Rule = {
  name: 'within-the',
  starts: ['within'],
  pattern: 'within the (?<u>hour|day|week|month|year)',
  read({ u = '' }) {
    return duration(durationValue(1, UNITS[u.toLowerCase()] ?? 'hour'))
  },
}

/** the past decade, the last year, the coming weeks, recent months; "for years", "within weeks" */
export const vagueLength: Rule = {
  name: 'vague-duration',
  starts: ['the', 'past', 'recent', '{units}', 'last', 'coming', 'many', 'whole', 'all', 'entire'],
  pattern:
    '(?:(?<lead>the past|the last|past|last|recent|the recent|the coming|coming|the whole|the entire|all|the ensuing|the following|the intervening|the next|the early|the preceding|the previous) )?(?<u>{unit})(?<long>-long)?',
  read({ lead, u = '', long }, context) {
    const word = u.toLowerCase()
    const unit = UNITS[word] ?? 'day'
    const many = word.endsWith('s')
    if (unit === 'hour' && /early/i.test(lead ?? '')) return null
    if (many && lead === undefined)
      return long !== undefined || /\b(?:for|in|within|over|after|of|lasted|take|took|spent|last)\s+$/i.test(context.before(10))
        ? duration(durationValue(null, unit))
        : null
    const side = lead?.toLowerCase().replaceAll(/\s+/g, ' ') ?? ''
    if (many) return sided(durationValue(null, unit), null, side, null, unit, context)
    if (/past/.test(side) || (side === 'the last' && /\b(?:in|over|during|for|within)\s+$/i.test(context.before(8))))
      return sided(durationValue(1, unit), null, side, 1, unit, context)
    if (/whole|entire/.test(side) || (side === 'all' && (unit === 'day' || unit === 'night' || unit === 'week' || unit === 'year')))
      return duration(durationValue(1, unit))
    return null
  },
}

function aboutBefore(context: Context): string | undefined {
  return /\b(about|around|nearly|almost|roughly|approximately|at least|more than|over|less than|up to)\s(?:the\s)?$/i.exec(
    context.before(16),
  )?.[1]
}

const STEPS: Readonly<Partial<Record<Unit, readonly [unit: 'day' | 'week' | 'month' | 'year', times: number]>>> = {
  day: ['day', 1],
  night: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  quarter: ['month', 3],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
}

/** "The past six months" ends with publication, "the next" begins with it: then the days are known too, as exactly as publication is. */
function sided(value: string, mod: Reading['mod'], side: string, number: number | null, unit: Unit, context: Context): Reading {
  const back = /past|last/.test(side)
  const on = /next|coming/.test(side)
  const { publication } = context
  const step = STEPS[unit]
  if (context.history || publication === null || number === null || step === undefined || (!back && !on)) return duration(value, mod)
  const moved = shifted(publication.moment, number * step[1] * (back ? -1 : 1), step[0])
  if (moved === null || publication.moment.day === undefined) return duration(value, mod, 'publication')
  // the same day of the other month or year, or its last
  const far = moved.day ?? Math.min(publication.moment.day, boundsLength(moved.year, moved.month ?? publication.moment.month ?? 1))
  const other = boundsOf({ year: moved.year, month: moved.month ?? publication.moment.month, day: far })[0]
  const today = boundsOf(publication.moment)[0]
  return duration(value, mod, 'publication', { earliest: isoDay(Math.min(other, today)), latest: isoDay(Math.max(other, today)) })
}

function boundsLength(year: number, month: number): number {
  const [first, last] = boundsOf({ year, month })
  return last - first + 1
}
