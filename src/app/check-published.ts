import { OnrecordError } from '../core/index.ts'

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/

/** A date of publication as somebody gave it, checked. Throws `used-wrongly` for what is no date of the calendar. */
export function checkPublished(date: string): string {
  const [, year, month = '01', day = '01'] = ISO.exec(date) ?? []
  const calendar = year === undefined ? null : new Date(`${year}-${month}-${day}T00:00:00Z`)
  if (calendar && !Number.isNaN(calendar.getTime()) && calendar.getUTCDate() === Number(day)) return date
  throw new OnrecordError('used-wrongly', `'${date}' is no date: give it as 2023, 2023-09, 2023-09-27 or 2023-09-27T14:30Z`)
}
