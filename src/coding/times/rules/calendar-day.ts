import { isDate } from '../calendar.ts'
import { MONTHS } from '../en/lexicon.ts'
import { date, open, type Reading } from '../reading.ts'
import { yearOfDay } from '../resolve.ts'
import type { Context, Groups, Rule } from '../rule.ts'

/** The year of a range stands at its end: "28 August to 3 September 2023". */
const YEAR_AT_END = '(?=\\s{0,2}(?:-|–|—|to|and|until|till|through)\\s{0,2}(?:\\d{1,2} )?{month}(?: \\d{1,2})?,? (?<yLater>{year}))'
const YEAR = `(?: of (?<ofYear>that|the same|this|last) year|(?:,|,? of)? (?<y>{year})(?![,.]\\d)|,? (?<short>\\d\\d)(?![\\d:.,]\\d| ?[ap]\\.?m|th\\b)|${YEAR_AT_END}|)`

/** 28 August 2023, Monday the 28th of August, 15 MAY 89 */
export const dayMonth: Rule = {
  name: 'day-month',
  starts: ['digit', 'the', '{anyWeekday}'],
  pattern: `(?:{anyWeekday},? )?(?:the )?(?<d>{dayOfMonth})(?: of_|_)(?<m>{month})${YEAR}`,
  read,
}

/** August 28, 2023; Aug. 28th; Monday, August 28 */
export const monthDay: Rule = {
  name: 'month-day',
  starts: ['{month}', '{anyWeekday}', '{hedge}'],
  pattern: `(?:(?<about>about|around) )?(?:{anyWeekday},? )?(?<m>{month}) (?:the )?(?<d>{dayOfMonth})(?![,.]\\d\\d|:\\d)${YEAR}`,
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

function read({ d, m, y, yLater, short, about, ofYear }: Groups, context: Context): Reading | null {
  const name = m?.replace('.', '') ?? ''
  const month = MONTHS[name.toLowerCase()] ?? 0
  // "may" and "march" in small letters are verbs
  if (!/^[A-Z]/.test(name)) return null
  const day = Number.parseInt(d ?? '', 10)
  const mod = about === undefined ? null : 'approx'
  const told = y ?? yLater ?? (short !== undefined && name === name.toUpperCase() && name.length > 2 ? `19${short}` : undefined)
  if (short !== undefined && told === undefined) return null
  if (ofYear !== undefined) {
    const counted = /that|same/i.test(ofYear) ? context.last() : (context.now ?? context.publication)
    const year = counted === null ? null : counted.moment.year - (/last/i.test(ofYear) ? 1 : 0)
    return year !== null && isDate(year, month, day) ? date({ year, month, day }, { mod, anchor: counted?.anchor }) : null
  }
  if (told !== undefined) return isDate(Number(told), month, day) ? date({ year: Number(told), month, day }, { mod }) : null
  if (!isDate(2000, month, day)) return null
  const found = yearOfDay(month, day, context)
  return found === null
    ? open(`XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    : date(found.moment, { mod, anchor: found.anchor })
}
