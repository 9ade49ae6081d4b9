/** Dates in the reader's locale. Data stays ISO; how exact a date is, is never made up: 2025-05 reads "May 2025". */

type Exactness = 'year' | 'month' | 'day'

function exactness(iso: string): Exactness {
  return iso.length <= 4 ? 'year' : iso.length <= 7 ? 'month' : 'day'
}

function formatter(exact: Exactness, locale: string | undefined): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(exact !== 'year' && { month: 'short' }),
    ...(exact === 'day' && { day: 'numeric' }),
  })
}

/** Midnight UTC of the day's date as it is written: a date-time's zone is the report's own and is not moved. */
function dateOf(iso: string): Date | null {
  const [year, month = '01', day = '01'] = iso.slice(0, 10).split('-')
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? null : date
}

/** A date as exact as it is given. What cannot be read as a date is shown as it stands. */
export function dateWords(iso: string, locale?: string): string {
  const date = dateOf(iso)
  return date ? formatter(exactness(iso), locale).format(date) : iso
}

/** A moment in the reader's own zone, to the minute. */
export function dateTimeWords(iso: string, locale?: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(date)
}

export interface Interval {
  readonly earliest: string | null
  readonly latest: string | null
}

/**
 * When something was, between two days: one day, a range, "before", "after". Null when neither end is known. A range that is exactly
 * a month or a year reads as one.
 */
export function intervalWords({ earliest, latest }: Interval, locale?: string): string | null {
  if (earliest === null) return latest === null ? null : `up to ${dateWords(latest, locale)}`
  if (latest === null) return `from ${dateWords(earliest, locale)}`
  const [from, to] = [dateOf(earliest), dateOf(latest)]
  if (!from || !to) return `${earliest} to ${latest}`
  const year = earliest.slice(0, 4)
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year
  if (earliest.endsWith('-01') && latest === lastOfMonth(from)) return dateWords(earliest.slice(0, 7), locale)
  return formatter('day', locale).formatRange(from, to)
}

function lastOfMonth(date: Date): string {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).toISOString().slice(0, 10)
}
