import { addMonths, isDate } from '../calendar.ts'
import { format } from '../days.ts'
import { ordinalOf } from '../en/numbers.ts'
import { date, open } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** on the 14th: of the month told before */
export const ordinalDay: Rule = {
  name: 'ordinal-day',
  starts: ['the'],
  pattern: 'the (?:(?<d>{dayOrdinal})|(?<word>{ordinalWord}))(?: of (?<of>the month|this month|that month|the same month))?',
  read({ d, word, of }, context) {
    if (
      of === undefined &&
      !(
        /\b(?:on|until|by|since|from|before|after|to|than)\s+$/i.test(context.before(8)) &&
        /^\s*(?:$|[,.;:)–—]|and\b|to\b|when\b|the\b|in\b|at\b|by\b|with\b|a\b)/.test(context.after(8))
      )
    )
      return null
    // "the fifth" has many a noun after it
    if (word !== undefined && of === undefined && !/^\s*(?:$|[,.;:)])/.test(context.after(4))) return null
    const day = d === undefined ? (ordinalOf(word ?? '') ?? 0) : Number.parseInt(d, 10)
    const reference = context.last('month') ?? context.publication
    if (reference?.moment.month === undefined) return open(`XXXX-XX-${String(day).padStart(2, '0')}`)
    const { year, month } = reference.moment
    const { publication } = context
    const isPast = publication !== null && format({ year, month, day }) < format(publication.moment)
    const moment = isPast && context.isAhead() ? { ...addMonths(year, month, 1), day } : { year, month, day }
    return isDate(moment.year, moment.month, day) ? date(moment, { anchor: reference.anchor }) : null
  },
}
