import { boundsOf, momentOfDay, weekdayOf } from '../calendar.ts'
import { format, isoDay } from '../days.ts'
import { MONTHS, WEEKDAYS } from '../en/lexicon.ts'
import { numberOf, ordinalOf } from '../en/numbers.ts'
import { feastMeant, feastsNamed, type Stretch, stretchReading } from '../feast-reading.ts'
import { date, ofDay, open, type Reading } from '../reading.ts'
import { shifted, yearOfMonth } from '../resolve.ts'
import type { Context, Groups, Rule } from '../rule.ts'

/**
 * the first week of May, the second Friday of Ramadan, the last ten days of July, the first half of the month, the last Sunday of September. Weeks of a month are counted from its first day: days 1-7,
 * 8-14 ..., the last one its last seven days. What is no single day has the month as its value, and its days as interval.
 */
export const partOf: Rule = {
  name: 'part-of',
  starts: ['the', '{ordinal}', 'last'],
  pattern:
    '(?:the )?(?<o>{ordinal}|last|final|closing|opening)(?: (?<n>{plainNumber}))? (?<u>days?|nights?|weeks?|weekend|half|third|{weekday}) of (?:the (?:holy )?month of )?(?:(?<m>{month})(?:(?:,| of)? (?<y>{year})(?![,.]\\d)| (?<mYear>last|this|next) year)?|(?<rel>the|that|this|last|next|the same|the following|the previous) (?<what>month|year)|(?<f>{feast}|eid)(?: (?<fy>{year})| (?<fYear>last|this|next) year)?)',
  read(groups, context) {
    const whole = stretchOf(groups, context)
    if (whole === undefined) return null
    const { o = '', n, u = '' } = groups
    const unit = u.toLowerCase()
    if (whole === null) return unit.startsWith('day') || unit in WEEKDAYS ? open('XXXX-XX-XX') : null
    const isLast = /last|final|closing/i.test(o)
    const number = isLast ? -1 : /opening/i.test(o) ? 1 : ordinalOf(o)
    if (number === null || number === 0) return null
    const part = partBetween(
      groups.f !== undefined && unit.startsWith('night') ? evenings(whole) : whole,
      unit,
      number,
      n === undefined ? 1 : (numberOf(n) ?? 1),
    )
    if (part === null || part[0] < whole.first - 1 || part[1] > whole.last) return null
    return readingOf(part, unit, isLast ? 'end' : number === 1 && unit !== 'half' ? 'start' : null, whole)
  },
}

/** In the calendars of feasts a day begins with its evening: the first night is that before the first day. */
function evenings(whole: Stretch): Stretch {
  return { ...whole, first: whole.first - 1, last: whole.last - 1 }
}

/** The days of what the part is of. Undefined where the words are none, null where nothing says which. */
function stretchOf({ m, y, mYear, rel, what, f, fy, fYear }: Groups, context: Context): Stretch | null | undefined {
  if (f !== undefined) return /^[A-Z]/.test(f) ? feastMeant(feastsNamed(f), fy, fYear, context) : undefined
  if (m !== undefined) {
    const month = MONTHS[m.replace('.', '').toLowerCase()] ?? 0
    if (!/^[A-Z]/.test(m)) return undefined
    if (y !== undefined) return stretch({ year: Number(y), month }, null)
    const found = yearOfMonth(month, context)
    if (found === null) return null
    const year = context.now?.moment.year ?? found.moment.year
    if (mYear !== undefined) return stretch({ year: year + (/last/i.test(mYear) ? -1 : /next/i.test(mYear) ? 1 : 0), month }, found.anchor)
    return stretch(found.moment, found.anchor)
  }
  const unit = what?.toLowerCase() === 'year' ? 'year' : 'month'
  const isDeictic = /^(?:this|last|next)$/i.test(rel ?? '')
  const reference = (isDeictic ? null : context.last(unit === 'month' ? 'month' : undefined)) ?? context.publication
  const shift = /last|previous/i.test(rel ?? '') ? -1 : /next|following/i.test(rel ?? '') ? 1 : 0
  const moment =
    reference === null ? null : shifted(unit === 'month' ? { ...reference.moment, day: undefined } : reference.moment, shift, unit)
  return moment === null || reference === null ? null : stretch(moment, reference.anchor)
}

function stretch(moment: { year: number; month?: number | undefined }, anchor: Stretch['anchor']): Stretch {
  const [first, last] = boundsOf({ year: moment.year, month: moment.month })
  return { first, last, isSighted: false, anchor }
}

/** First and last day of the part. `number` counts from the front, or is -1 for the last. */
function partBetween({ first, last }: Stretch, unit: string, number: number, count: number): readonly [number, number] | null {
  const weekday = WEEKDAYS[unit]
  if (weekday !== undefined) {
    const ofFirst = first + ((weekday - weekdayOf(first) + 7) % 7)
    const ofLast = last - ((weekdayOf(last) - weekday + 7) % 7)
    const day = number === -1 ? ofLast : ofFirst + (number - 1) * 7
    return [day, day]
  }
  if (unit === 'half') {
    const middle = last - first > 27 && last - first < 31 ? first + 14 : Math.floor((first + last) / 2)
    return number === 1 ? [first, middle] : number === 2 || number === -1 ? [middle + 1, last] : null
  }
  const third = Math.floor((last - first + 1) / 3)
  const size = unit === 'third' ? third : unit.startsWith('week') && unit !== 'weekend' ? 7 : 1
  if (unit === 'weekend') {
    const saturdays = partBetween({ first, last, isSighted: false, anchor: null }, 'saturday', number, 1)
    return saturdays && [saturdays[0], saturdays[0] + 1]
  }
  const length = size * count
  if (number === -1) return [last - length + 1, last]
  const from = first + (number - 1) * size
  return [from, Math.min(from + length - 1, Math.max(last, from))]
}

function readingOf([first, last]: readonly [number, number], unit: string, mod: Reading['mod'], whole: Stretch): Reading {
  const { anchor, isSighted } = whole
  if (first === last || isSighted) {
    const day = stretchReading({ first, last, isSighted, anchor })
    return unit.startsWith('night') && first === last
      ? { ...ofDay('TNI', momentOfDay(first), { anchor, mod: day.mod }), edtf: day.edtf, days: day.days }
      : day
  }
  const { year, month } = momentOfDay(first)
  const value = whole.last - whole.first > 31 ? date({ year }, { anchor }) : date({ year, month }, { anchor })
  const [earliest, latest] = [isoDay(first), isoDay(last)]
  return {
    ...value,
    value: format(whole.last - whole.first > 31 ? { year } : { year, month }),
    mod,
    edtf: `${earliest}/${latest}`,
    days: { earliest, latest },
  }
}
