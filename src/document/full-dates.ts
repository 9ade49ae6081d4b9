import type { Span } from '../core/index.ts'
import { MONTHS } from './en.ts'

/** A date told with its year. */
export interface FullDate extends Span {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number | null
}

const names = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|')
const DATE = new RegExp(
  [
    String.raw`(?<y1>(?:19|20)\d\d)-(?<m1>0[1-9]|1[0-2])-(?<d1>0[1-9]|[12]\d|3[01])(?!\d)`,
    String.raw`(?<d2>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\s+(?:of\s+)?(?<m2>${names})\b\.?,?\s+(?<y2>(?:19|20)\d\d)`,
    String.raw`(?<m3>${names})\b\.?\s+(?<d3>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?,?\s+(?<y3>(?:19|20)\d\d)`,
    String.raw`(?<m4>${names})\b\.?,?\s+(?<y4>(?:19|20)\d\d)`,
  ]
    .map((part) => `(?<![\\p{L}\\p{N}])${part}`)
    .join('|'),
  'giu',
)
const MONTH_DAY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\d{1,2}(?:st|nd|rd|th)?\s+(?<m1>${names})|(?<m2>${names})\.?\s+\d{1,2}(?:st|nd|rd|th)?)(?![\p{L}\p{N}]|,?\s+(?:19|20)\d\d)`,
  'giu',
)
const YEAR = /(?<![\p{L}\p{N}.,-])(?:19|20)\d\d(?![\p{N}]|[.,]\d)/gu

/** Every date of a text that is told with its year. Days and months told in figures alone (03/04/2023) are left out: they can be read two ways. */
export function fullDates(text: string): readonly FullDate[] {
  return [...text.matchAll(DATE)].map((match) => {
    const found = match.groups ?? {}
    const month = found.m1 ? Number(found.m1) : (MONTHS[(found.m2 ?? found.m3 ?? found.m4 ?? '').toLowerCase()] ?? 1)
    const day = found.d1 ?? found.d2 ?? found.d3
    return {
      start: match.index,
      end: match.index + match[0].length,
      year: Number(found.y1 ?? found.y2 ?? found.y3 ?? found.y4),
      month,
      day: day ? Number(day) : null,
    }
  })
}

/** A full date as ISO 8601, to the day or to the month. */
export function isoOf({ year, month, day }: FullDate): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
}

/** The latest month, 1 to 12, of the days that the text tells without their year, as news does; null where it tells none. */
export function latestYearlessMonth(text: string): number | null {
  let latest: number | null = null
  for (const match of text.matchAll(MONTH_DAY))
    latest = Math.max(latest ?? 0, MONTHS[(match.groups?.m1 ?? match.groups?.m2 ?? '').toLowerCase()] ?? 0)
  return latest
}

/** The latest year named anywhere in the text, or null. */
export function latestYear(text: string): number | null {
  let latest: number | null = null
  for (const [year] of text.matchAll(YEAR)) latest = Math.max(latest ?? 0, Number(year))
  return latest
}
