import { isDate } from '../calendar.ts'
import { date, ofDay } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** 2023-08-28, 2023/08/28, 2023-08-28T04:30Z */
export const isoDate: Rule = {
  name: 'iso-date',
  starts: ['digit'],
  pattern:
    '(?<y>{year})(?<mark>[-/.])(?<m>\\d\\d)\\k<mark>(?<d>\\d\\d)(?:[T\\x20](?<time>[0-2]\\d:[0-5]\\d(?::[0-5]\\d)?)(?:Z|[+-]\\d\\d:?\\d\\d)?)?',
  read({ y, m, d, time }) {
    const moment = { year: Number(y), month: Number(m), day: Number(d) }
    if (!isDate(moment.year, moment.month, moment.day)) return null
    return time === undefined ? date(moment) : { ...ofDay(`T${time}`, moment), edtf: date(moment).edtf }
  },
}
