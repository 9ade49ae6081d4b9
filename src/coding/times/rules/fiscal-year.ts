import type { DayRange } from '../days.ts'
import { format } from '../days.ts'
import { date, type Reading } from '../reading.ts'
import type { Rule } from '../rule.ts'

/**
 * fiscal 1998, fiscal year 2023-24, the 2014/15 financial year, FY2023. The value is the year named (of two the first); whose fiscal year it is the words do not say, so there is
 * no EDTF, and the days are the widest that any has: from April of the year before to March of the year after, of two years both.
 */
export const fiscalYear: Rule = {
  name: 'fiscal-year',
  starts: ['the', 'fiscal', 'financial', 'budget', 'digit', 'fy', 'fy20', 'fy19'],
  pattern:
    '(?:the )?(?:(?:fiscal|financial|budget) (?:year )?(?<y>{year})(?:[-–/](?<to>\\d\\d(?:\\d\\d)?))?|(?<y2>{year})(?:[-–/](?<to2>\\d\\d(?:\\d\\d)?))? (?:fiscal|financial|budget) year|FY_?(?<y3>{year})(?:[-–/](?<to3>\\d\\d(?:\\d\\d)?))?)',
  read({ y, to, y2, to2, y3, to3 }): Reading | null {
    const year = Number(y ?? y2 ?? y3)
    const second = to ?? to2 ?? to3
    if (second !== undefined && Number(second.slice(-2)) !== (year + 1) % 100) return null
    const days: DayRange =
      second === undefined
        ? { earliest: `${format({ year: year - 1 })}-04-01`, latest: `${format({ year: year + 1 })}-03-31` }
        : { earliest: `${format({ year })}-01-01`, latest: `${format({ year: year + 1 })}-12-31` }
    return { ...date({ year }), edtf: null, days }
  },
}
