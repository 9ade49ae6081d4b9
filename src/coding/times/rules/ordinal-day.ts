import { isDate } from '../calendar.ts'
import { date, open } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** on the 14th: of the month told before */
export const ordinalDay: Rule = {
  name: 'ordinal-day',
  starts: ['the'],
  pattern: 'the (?<d>{dayOrdinal})(?: of (?<of>the month|this month|that month|the same month))?',
  read({ d = '', of }, context) {
    if (
      of === undefined &&
      !(
        /\b(?:on|until|by|since|from|before|after)\s+$/i.test(context.before(8)) &&
        /^\s*(?:$|[,.;:)–—]|and\b|to\b|when\b|the\b|in\b|at\b|by\b|with\b|a\b)/.test(context.after(8))
      )
    )
      return null
    const day = Number.parseInt(d, 10)
    const reference = context.last('month') ?? context.publication
    if (reference?.moment.month === undefined) return open(`XXXX-XX-${String(day).padStart(2, '0')}`)
    const { year, month } = reference.moment
    return isDate(year, month, day) ? date({ year, month, day }, { anchor: reference.anchor }) : null
  },
}
