import { addMonths, boundsOf, dayNumber, isDate, type Moment, momentOfDay, weekdayOf, weekOf } from './calendar.ts'
import type { Context, Reference } from './rule.ts'

/** In a history a month that is this much earlier than the last one told belongs to the next year: its story moves on. */
const BACK_IN_HISTORY = 4
/** In news a day without its year that lies no further ahead than this is one to come, not one a year ago. */
const AHEAD_IN_NEWS = 100

/** The year of a month told without one. Null where nothing says it. */
export function yearOfMonth(month: number, context: Context): Reference | null {
  const { now } = context
  if (now === null) return null
  const { year, month: nowMonth } = now.moment
  if (context.history || context.isCountedFromText) {
    const moment = { year: nowMonth !== undefined && month < nowMonth - BACK_IN_HISTORY ? year + 1 : year, month }
    return { moment, anchor: now.anchor }
  }
  // a date without a year is of the year it is published in
  if (nowMonth === undefined) return { moment: { year, month }, anchor: now.anchor }
  const ahead = context.isAhead()
  const shift = ahead && month < nowMonth ? 1 : !ahead && month > nowMonth ? -1 : 0
  return { moment: { year: year + shift, month }, anchor: now.anchor }
}

/** The year of a day and month told without one. Null where nothing says it, or where there is no such day. */
export function yearOfDay(month: number, day: number, context: Context): Reference | null {
  const { now } = context
  const found = yearOfMonth(month, context)
  if (found === null || now === null) return null
  let { year } = found.moment
  if (!context.history && !context.isCountedFromText && now.moment.month !== undefined) {
    const [, today] = boundsOf(now.moment)
    const thisYear = dayNumber(now.moment.year, month, day)
    const away = thisYear - today
    year = now.moment.year
    if (away > AHEAD_IN_NEWS && !context.isAhead()) year -= 1
    if (away < -AHEAD_IN_NEWS && context.isAhead()) year += 1
  }
  return isDate(year, month, day) ? { moment: { year, month, day }, anchor: found.anchor } : null
}

/** The day a day of the week names: in news the last one up to publication or the next one, in a history the next one in the story. */
export function dayOfWeek(weekday: number, context: Context, direction: 'past' | 'future' | null): Reference | null {
  const published = context.publication?.moment.day === undefined ? null : context.publication
  const isToCome = direction === 'future' || (direction === null && context.isAhead())
  const reference = context.history ? context.last('day') : (published ?? (isToCome ? context.leadDay : null))
  if (reference?.moment.day === undefined) return null
  const today = boundsOf(reference.moment)[0]
  const back = (weekdayOf(today) - weekday + 7) % 7
  const onward = (weekday - weekdayOf(today) + 7) % 7
  const future = isToCome || (direction === null && context.history)
  const shift = future ? (direction === 'future' ? onward || 7 : onward) : -(direction === 'past' ? back || 7 : back)
  return { moment: momentOfDay(today + shift), anchor: reference.anchor }
}

/** A number of units on from a moment, and the exactness that the unit allows. Null where the moment is not exact enough. */
export function shifted(moment: Moment, count: number, unit: 'day' | 'week' | 'month' | 'year'): Moment | null {
  if (!Number.isInteger(count)) return unit === 'year' ? shifted(moment, Math.round(count * 12), 'month') : null
  if (unit === 'year') return { year: moment.year + count }
  if (moment.month === undefined) return null
  if (unit === 'month') return addMonths(moment.year, moment.month, count)
  if (moment.day === undefined) return null
  return momentOfDay(boundsOf(moment)[0] + count * (unit === 'week' ? 7 : 1))
}

/** The TIMEX3 value of the ISO week a day lies in. */
export function weekValue(moment: Moment): string | null {
  if (moment.day === undefined) return null
  const { year, week } = weekOf(boundsOf(moment)[0])
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`
}
