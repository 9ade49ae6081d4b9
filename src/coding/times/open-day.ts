import { addMonths, daysInMonth } from './calendar.ts'
import { WEEKDAYS } from './en/lexicon.ts'

const DAYS_OF_WEEK = new Set(Object.values(WEEKDAYS)).size

/**
 * So many days on from a day without its year or date: from `XXXX-WXX-2` one day to `XXXX-WXX-3`, from `XXXX-08-28` to `XXXX-08-29`. Null where a leap day may lie between, or the way is long.
 */
export function shiftOpenDay(value: string, days: number): string | null {
  const weekday = /^XXXX-WXX-(\d)$/.exec(value)
  if (weekday) {
    const number = (Number(weekday[1]) - 1 + days) % DAYS_OF_WEEK
    return `XXXX-WXX-${((number + DAYS_OF_WEEK) % DAYS_OF_WEEK) + 1}`
  }
  const [, month = 0, day = 0] = (/^XXXX-(\d\d)-(\d\d)$/.exec(value) ?? []).map(Number)
  // any year without a leap day
  const length = daysInMonth(2001, month)
  const [next, before] = [addMonths(2001, month, 1).month, addMonths(2001, month, -1).month]
  const moved = day + days
  if (month === 0 || Math.abs(days) > 27) return null
  if (moved >= 1 && moved <= length) return open(month, moved)
  if (moved > length) return month === 2 ? null : open(next, moved - length)
  return before === 2 ? null : open(before, daysInMonth(2001, before) + moved)
}

function open(month: number, day: number): string {
  return `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
