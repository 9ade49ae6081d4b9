import { addMonths, boundsOf, dayNumber, daysInMonth, type Moment, momentOfDay, mondayOf } from './calendar.ts'

/** First and last calendar day of a time, `YYYY-MM-DD`; null is an open end. */
export interface DayRange {
  readonly earliest: string | null
  readonly latest: string | null
}

const OPEN: DayRange = { earliest: null, latest: null }

/**
 * First and last day of an EDTF value of the kinds Onrecord writes: dates of any exactness, seasons, `199X`, intervals, `[..X]`, `[X..]`,
 * `[X,Y]`. `~`, `?`, `%` do not widen it. Both ends are null where nothing can be read. Seasons are those of the north: spring is March to May, winter
 * December to February of the year after.
 */
export function daysOfEdtf(edtf: string | null): DayRange {
  if (edtf === null) return OPEN
  const plain = edtf.replace(/[~?%]/g, '')
  const inner = plain.replace(/^\[|\]$/g, '')
  if (inner.includes('/')) return ends(inner.split('/'))
  if (inner.includes(',')) return ends(inner.split(','))
  if (inner.includes('..')) return ends(inner.split('..'))
  return single(inner)
}

function ends(parts: readonly string[]): DayRange {
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  return { earliest: single(first).earliest, latest: single(last).latest }
}

const SEASON_MONTHS: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 }

function single(value: string): DayRange {
  const match = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(value)
  if (match) {
    const [year, month, day] = [Number(match[1]), match[2], match[3]]
    const season = month === undefined ? undefined : SEASON_MONTHS[month]
    if (season !== undefined) return months(year, season, 3)
    return range({ year, month: month === undefined ? undefined : Number(month), day: day === undefined ? undefined : Number(day) })
  }
  const decade = /^(\d{3})X$/.exec(value)
  if (decade) return { earliest: `${decade[1]}0-01-01`, latest: `${decade[1]}9-12-31` }
  const century = /^(\d{2})XX$/.exec(value)
  return century ? { earliest: `${century[1]}00-01-01`, latest: `${century[1]}99-12-31` } : OPEN
}

/** First and last day of a TIMEX3 value with a calendar place (`2013-W12`, `2013-Q2`, `199`, `2013-05-11TNI`); open for all others. */
export function daysOfValue(value: string): DayRange {
  const date = value.replace(/T.*$/, '')
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(date)
  if (week) {
    const monday = mondayOf(Number(week[1]), Number(week[2]))
    return { earliest: isoDay(monday + (week[3] ? 5 : 0)), latest: isoDay(monday + 6) }
  }
  const part = /^(\d{4})-([QH])(\d)$/.exec(date)
  if (part) {
    const length = part[2] === 'Q' ? 3 : 6
    return months(Number(part[1]), (Number(part[3]) - 1) * length + 1, length)
  }
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(date)
  if (season) return single(`${season[1]}-${SEASON_CODES[season[2] ?? '']}`)
  if (/^\d{3}$/.test(date)) return single(`${date}X`)
  if (/^\d{2}$/.test(date)) return single(`${date}XX`)
  return /^\d{4}(-\d\d){0,2}$/.test(date) ? single(date) : OPEN
}

/** EDTF season numbers by TIMEX3 code. */
export const SEASON_CODES: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' }

/** The days two ranges share, or null when they share none. */
export function intersectDays(a: DayRange, b: DayRange): DayRange | null {
  const earliest = a.earliest === null || (b.earliest !== null && b.earliest > a.earliest) ? b.earliest : a.earliest
  const latest = a.latest === null || (b.latest !== null && b.latest < a.latest) ? b.latest : a.latest
  return earliest !== null && latest !== null && earliest > latest ? null : { earliest, latest }
}

/** The shortest range that holds both. */
export function coverDays(a: DayRange, b: DayRange): DayRange {
  const [earliest, latest] = [[a.earliest, b.earliest].sort()[0], [a.latest, b.latest].sort().at(-1)]
  return {
    earliest: a.earliest === null || b.earliest === null ? null : (earliest ?? null),
    latest: a.latest === null || b.latest === null ? null : (latest ?? null),
  }
}

/** How many days a range covers; null when an end is open. */
export function lengthInDays({ earliest, latest }: DayRange): number | null {
  return earliest === null || latest === null ? null : numberOf(latest) - numberOf(earliest) + 1
}

/** A calendar day so many days on (or back). */
export function shiftDay(day: string, by: number): string {
  return isoDay(numberOf(day) + by)
}

export function isoDay(number: number): string {
  return format(momentOfDay(number))
}

/** `2023`, `2023-08`, `2023-08-28`; years before our era as ISO 8601 has them (`-0263`). */
export function format({ year, month, day }: Moment): string {
  const y = year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')
  return month === undefined ? y : day === undefined ? `${y}-${two(month)}` : `${y}-${two(month)}-${two(day)}`
}

export function range(moment: Moment): DayRange {
  const [first, last] = boundsOf(moment)
  return { earliest: isoDay(first), latest: isoDay(last) }
}

function months(year: number, month: number, count: number): DayRange {
  const end = addMonths(year, month, count - 1)
  return {
    earliest: format({ year, month, day: 1 }),
    latest: format({ ...end, day: daysInMonth(end.year, end.month) }),
  }
}

function numberOf(day: string): number {
  const [, year, month, date] = /^(-?\d+)-(\d\d)-(\d\d)/.exec(day) ?? []
  return dayNumber(Number(year), Number(month), Number(date))
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
