/** A date of the Gregorian calendar, as exact as its parts: a year, a month, or a day. Years before our era are 0 and below. */
export interface Moment {
  readonly year: number
  readonly month?: number | undefined
  readonly day?: number | undefined
}

export type Grain = 'year' | 'month' | 'day'

export function grainOf(moment: Moment): Grain {
  return moment.day !== undefined ? 'day' : moment.month !== undefined ? 'month' : 'year'
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Days since 1970-01-01, by whole numbers only (no `Date`, so no time zone and no two-digit years). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
}

export function momentOfDay(number: number): Required<Moment> {
  const n = number + 719468
  const era = Math.floor(n / 146097)
  const ofEra = n - era * 146097
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const month = shifted + (shifted < 10 ? 3 : -9)
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1 }
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** The ISO week a day lies in. */
export function weekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4
  const { year } = momentOfDay(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

/** First and last day of a moment, as day numbers. */
export function boundsOf({ year, month, day }: Moment): readonly [number, number] {
  if (month === undefined) return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)]
  if (day === undefined) return [dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month))]
  const one = dayNumber(year, month, day)
  return [one, one]
}

/** A month, so many months on; years carry. */
export function addMonths(year: number, month: number, months: number): { readonly year: number; readonly month: number } {
  const total = year * 12 + month - 1 + months
  return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 }
}
