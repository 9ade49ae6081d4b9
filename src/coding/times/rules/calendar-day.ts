import { dayNumber, isDate, weekdayOf } from '../calendar.ts'
import { MONTHS, WEEKDAYS } from '../en/lexicon.ts'
import { ordinalOf } from '../en/numbers.ts'
import { date, open, type Reading } from '../reading.ts'
import { yearOfDay } from '../resolve.ts'
import type { Context, Groups, Reference, Rule } from '../rule.ts'

/** The year of a range stands at its end: "28 August to 3 September 2023". */
const YEAR_AT_END = '(?=\\s{0,2}(?:-|–|—|to|and|until|till|through)\\s{0,2}(?:\\d{1,2} )?{month}(?: \\d{1,2})?,? (?<yLater>{year}))'
const YEAR = `(?: of (?<ofYear>that|the same|this|last) year|(?:,|,? of)? (?<y>{year})(?![,.]\\d)|,? ['’](?<ofCentury>\\d\\d)|${YEAR_AT_END}|)`

/** 28 August 2023, Monday the 28th of August, 15 MAY 89 */
export const dayMonth: Rule = {
  name: 'day-month',
  starts: ['digit', 'the', '{anyWeekday}'],
  pattern: `(?:(?<weekday>{anyWeekday}),? )?(?:the )?(?:(?<d>{dayOfMonth})(?: of_|_)|(?<=the )(?<word>{ordinal}) of )(?<m>{month})${YEAR}`,
  read,
}

/** 15 MAY 89: in capitals alone two digits after a month are a year */
export const dayMonthShort: Rule = {
  name: 'day-month-short',
  starts: ['digit'],
  pattern: '(?<d>{dayOfMonth})_(?<m>{month}),? (?<short>\\d\\d)(?![\\d:.,]\\d| ?[ap]\\.?m|th\\b)',
  read(groups, context) {
    const name = groups.m?.replace('.', '') ?? ''
    return name === name.toUpperCase() && name.length > 2 ? read({ ...groups, y: `19${groups.short}` }, context) : null
  },
}

/** August 28, 2023; Aug. 28th; Monday, August 28 */
export const monthDay: Rule = {
  name: 'month-day',
  starts: ['{month}', '{anyWeekday}', '{hedge}'],
  pattern: `(?:(?<about>about|around) )?(?:(?<weekday>{anyWeekday}),? )?(?<m>{month}) (?:the )?(?<d>{dayOfMonth})(?![,.]\\d\\d|:\\d)${YEAR}`,
  read,
}

/** The first day of a range that gives its month once: the "3" of "3-9 May 2023" */
export const dayBeforeRange: Rule = {
  name: 'day-before-range',
  starts: ['digit', 'the'],
  pattern: `(?:the )?(?<d>{dayOfMonth})(?=\\s{0,2}(?:-|–|—|/|to|and|until|till|through|or)\\s{0,2}(?:the )?{dayOfMonth}(?: of )?\\s{1,3}(?<m>{month})(?:,? (?<y>{year}))?)`,
  read,
}

/** The last day of such a range where the month comes first: the "9" of "May 3-9, 2023" */
export const dayAfterRange: Rule = {
  name: 'day-after-range',
  starts: ['digit', 'the'],
  pattern: `(?<=(?<m>{month})\\s{1,3}{dayOfMonth}\\s{0,2}(?:-|–|—|/|to|and|until|till|through|or)\\s{0,2})(?<d>{dayOfMonth})(?:,? (?<y>{year}))?`,
  read,
}

function read({ weekday, d, word, m, y, yLater, ofCentury, about, ofYear }: Groups, context: Context): Reading | null {
  const name = m?.replace('.', '') ?? ''
  const month = MONTHS[name.toLowerCase()] ?? 0
  // "may" and "march" in small letters are verbs
  if (!/^[A-Z]/.test(name)) return null
  const day = d === undefined ? (ordinalOf(word ?? '') ?? 0) : Number.parseInt(d, 10)
  const mod = about === undefined ? null : 'approx'
  const told = y ?? yLater ?? (ofCentury === undefined ? undefined : `${Number(ofCentury) < 50 ? 20 : 19}${ofCentury}`)
  if (ofYear !== undefined) {
    const counted = /that|same/i.test(ofYear) ? context.last() : (context.now ?? context.publication)
    const year = counted === null ? null : counted.moment.year - (/last/i.test(ofYear) ? 1 : 0)
    return year !== null && isDate(year, month, day) ? date({ year, month, day }, { mod, anchor: counted?.anchor }) : null
  }
  if (told !== undefined) return isDate(Number(told), month, day) ? date({ year: Number(told), month, day }, { mod }) : null
  if (!isDate(2000, month, day)) return null
  const found = yearOfDay(month, day, context) ?? yearByWeekday(weekday, month, day, context.latestYear)
  return found === null
    ? open(`XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    : date(found.moment, { mod, anchor: found.anchor })
}

/** "Thursday, March 9" of a report that does not say when it was published: of the latest year that it names, or the one after, if only in one of the two that day is a Thursday. */
function yearByWeekday(name: string | undefined, month: number, day: number, latest: Reference | null): Reference | null {
  if (name === undefined || latest === null) return null
  const short = name.toLowerCase().slice(0, 3)
  const weekday = Object.entries(WEEKDAYS).find(([word]) => word.startsWith(short))?.[1]
  const years = [latest.moment.year, latest.moment.year + 1].filter(
    (year) => isDate(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday,
  )
  const [year] = years
  return year === undefined || years.length > 1 ? null : { moment: { year, month, day }, anchor: null }
}
