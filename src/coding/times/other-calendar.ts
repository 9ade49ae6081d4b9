import { dayNumber } from './calendar.ts'

/** Calendars whose months are found by the tables of ICU, which browsers and Node carry: of Umm al-Qura, of Iran and Afghanistan, Hebrew, Chinese. */
export type OtherCalendar = 'islamic-umalqura' | 'persian' | 'hebrew' | 'chinese'

/** The day numbers (see `dayNumber`) of a month: its first day and the one after its last. */
export interface MonthSpan {
  readonly first: number
  readonly end: number
}

const DAY_MS = 86_400_000
/** First day of year 1, and mean length of a year and a month, in days: where the search for a month begins. */
const SHAPES: Readonly<Record<OtherCalendar, { readonly epoch: number; readonly year: number; readonly month: number }>> = {
  'islamic-umalqura': { epoch: dayNumber(622, 7, 19), year: 354.36707, month: 29.530589 },
  persian: { epoch: dayNumber(622, 3, 22), year: 365.24219, month: 30.44 },
  hebrew: { epoch: dayNumber(-3760, 9, 7), year: 365.24682, month: 29.530589 },
  chinese: { epoch: dayNumber(1, 2, 10), year: 365.24219, month: 29.530589 },
}

const formats = new Map<OtherCalendar, Intl.DateTimeFormat>()
const spans = new Map<string, MonthSpan | null>()

/** What a calendar calls a day: its month by number, or by name in the Hebrew calendar, whose numbers shift in leap years. */
function dateIn(calendar: OtherCalendar, day: number): { readonly year: number; readonly month: string; readonly day: number } {
  let format = formats.get(calendar)
  if (format === undefined) {
    const month = calendar === 'hebrew' ? 'long' : 'numeric'
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { timeZone: 'UTC', year: 'numeric', month, day: 'numeric' })
    formats.set(calendar, format)
  }
  const parts = format.formatToParts(new Date(day * DAY_MS))
  const part = (...types: string[]) => parts.find(({ type }) => types.includes(type))?.value ?? ''
  return { year: Number(part('year', 'relatedYear')), month: part('month'), day: Number(part('day')) }
}

/**
 * The month of a year of another calendar. Hijri months are those of Umm al-Qura: where the moon is sighted they can begin a day earlier or later. Null where there is no
 * such month, and for Hijri years outside 1300-1600, for which there is no table.
 */
export function monthOf(calendar: OtherCalendar, year: number, month: number | string): MonthSpan | null {
  const key = `${calendar} ${year} ${month}`
  const known = spans.get(key)
  if (known !== undefined) return known
  if (spans.size > MOST_KEPT) spans.clear()
  const found = calendar === 'islamic-umalqura' && (year < 1300 || year > 1600) ? null : searched(calendar, year, month)
  spans.set(key, found)
  return found
}

const MOST_KEPT = 1000

function searched(calendar: OtherCalendar, year: number, month: number | string): MonthSpan | null {
  const { epoch, year: ofYear, month: ofMonth } = SHAPES[calendar]
  const ahead = typeof month === 'number' ? (month - 1) * ofMonth : 0
  const guess = Math.floor(epoch + (year - 1) * ofYear + ahead)
  // months by name are tried one after another through the year; by number the guess is at most a month wrong
  const [from, to] = typeof month === 'number' ? [guess - 45, guess + 75] : [guess - 60, guess + 420]
  for (let day = from; day <= to; ) {
    const at = dateIn(calendar, day)
    const first = day - at.day + 1
    if (at.year === year && at.month === String(month)) return { first, end: endOf(calendar, first) }
    day = endOf(calendar, first)
  }
  return null
}

function endOf(calendar: OtherCalendar, first: number): number {
  for (let length = 29; length < 33; length++) if (dateIn(calendar, first + length).day === 1) return first + length
  return first + 30
}

/** The year of another calendar that begins in, or runs at the beginning of, a year of ours. */
export function yearIn(calendar: OtherCalendar, year: number): number {
  return dateIn(calendar, dayNumber(year, 1, 1)).year
}
