import type { Timex } from '../../core/index.ts'
import { boundsOf, daysInMonth, type Moment } from './calendar.ts'
import { type DayRange, daysOfEdtf, daysOfValue, format, isoDay, SEASON_CODES } from './days.ts'

type Mod = Timex['mod']
/** What a time is counted from: an earlier time of the document by its index, the publication, or nothing. */
export type Anchor = number | 'publication' | null

/** What a rule reads off the words. */
export interface Reading {
  readonly type: Timex['type']
  readonly value: string
  readonly mod: Mod
  readonly edtf: string | null
  readonly days: DayRange
  readonly anchor: Anchor
  /** The calendar place that later times may be counted from. */
  readonly point: Moment | null
  /** A clock time or part of a day (`T04:30`, `TNI`) that takes its day from a date beside it. */
  readonly ofDay?: string
  /** Too loose a word ("night") to be a time unless a date stands beside it. */
  readonly needsDay?: boolean
}

const NO_DAYS: DayRange = { earliest: null, latest: null }

interface Options {
  readonly mod?: Mod | undefined
  readonly anchor?: Anchor | undefined
}

/** A calendar date, as exact as it is; a modifier narrows its days. */
export function date(moment: Moment, { mod = null, anchor = null }: Options = {}): Reading {
  const value = format(moment)
  const edtf = narrowed(moment, mod)
  return { type: 'DATE', value, mod, edtf, days: daysOfEdtf(edtf), anchor, point: moment }
}

/** A TIMEX3 value with a calendar place that is no plain date: a week, a quarter, a season, a decade. `point` is where it begins. */
export function span(value: string, point: Moment, { mod = null, anchor = null }: Options = {}): Reading {
  const days = daysOfValue(value)
  return { type: 'DATE', value, mod, edtf: mod === 'approx' ? `${edtfOf(value, days)}~` : edtfOf(value, days), days, anchor, point }
}

/** A value that has no calendar place: one with places left open (`XXXX-08`), or a vague one (`PAST_REF`). */
export function open(value: string, type: Timex['type'] = 'DATE', anchor: Anchor = null): Reading {
  return { type, value, mod: null, edtf: null, days: NO_DAYS, anchor, point: null }
}

export function duration(value: string, mod: Mod = null, anchor: Anchor = null, days: DayRange = NO_DAYS): Reading {
  return { type: 'DURATION', value, mod, edtf: null, days, anchor, point: null }
}

export function set(value: string): Reading {
  return { type: 'SET', value, mod: null, edtf: null, days: NO_DAYS, anchor: null, point: null }
}

/** A part of a day (`TNI`) or clock time (`T04:30`), on a day or, without one, open. */
export function ofDay(part: string, day: Moment | null, { mod = null, anchor = null }: Options = {}): Reading {
  if (day?.day === undefined) return { ...open(part.startsWith('T') ? part : `T${part}`, 'TIME'), mod, ofDay: part }
  const base = date(day, { anchor })
  return { ...base, type: 'TIME', value: `${base.value}${part}`, mod, ofDay: part }
}

function edtfOf(value: string, days: DayRange): string | null {
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value)
  if (season) return `${season[1]}-${SEASON_CODES[season[2] ?? '']}`
  if (/^\d{3}$/.test(value)) return `${value}X`
  if (/^\d{2}$/.test(value)) return `${value}XX`
  if (days.earliest === null || days.latest === null) return null
  return /-[QH]\d$/.test(value) ? `${days.earliest.slice(0, 7)}/${days.latest.slice(0, 7)}` : `${days.earliest}/${days.latest}`
}

/** Early, mid and late as thirds: of a month days 1-10, 11-20, 21-end; of a year January-April, May-August, September-December. */
function narrowed(moment: Moment, mod: Mod): string {
  const value = format(moment)
  if (mod === 'approx') return `${value}~`
  if (mod === 'before') return `[..${isoDay(boundsOf(moment)[0] - 1)}]`
  if (mod === 'after') return `[${isoDay(boundsOf(moment)[1] + 1)}..]`
  if (mod === null || moment.day !== undefined) return value
  const third = mod === 'start' ? 0 : mod === 'mid' ? 1 : 2
  if (moment.month === undefined) return `${value}-${two(third * 4 + 1)}/${value}-${two(third * 4 + 4)}`
  const last = third === 2 ? daysInMonth(moment.year, moment.month) : third * 10 + 10
  return `${value}-${two(third * 10 + 1)}/${value}-${two(last)}`
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
