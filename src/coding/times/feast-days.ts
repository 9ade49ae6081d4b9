import { dayNumber } from './calendar.ts'
import type { Feast } from './en/feasts.ts'
import { monthOf, yearIn } from './other-calendar.ts'

/** First and last day of a feast, as day numbers. */
export interface FeastDays {
  readonly first: number
  readonly last: number
  /** By the moon: where it is sighted the feast can be a day earlier or later. */
  readonly isSighted: boolean
}

/** The feast as it begins in a year of ours; a feast of the Hijri calendar can fall twice into a year, or not at all. */
export function feastsIn(feast: Feast, year: number): readonly FeastDays[] {
  const { calendar, month, day, length } = feast
  const days = (first: number, isSighted = false): FeastDays => ({ first, last: first + length - 1, isSighted })
  if (calendar === 'ours') return [days(dayNumber(year, Number(month), day))]
  if (calendar === 'easter') return [days(easter(year) + day)]
  if (calendar === 'orthodox-easter') return [days(orthodoxEaster(year) + day)]
  const isHijri = calendar === 'islamic-umalqura'
  const [from, to] = [dayNumber(year, 1, 1), dayNumber(year, 12, 31)]
  return [0, 1]
    .flatMap((on) => monthOf(calendar, yearIn(calendar, year) + on, month) ?? [])
    .map(({ first, end }) => (length === 30 ? { first, last: end - 1, isSighted: isHijri } : days(first + day - 1, isHijri)))
    .filter(({ first }) => first >= from && first <= to)
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm, Butcher 1876). */
function easter(year: number): number {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1)
}

/** Easter Sunday of the Julian calendar (Meeus), as a day of ours. */
function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const n = d + e + 114
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1) + behind
}
