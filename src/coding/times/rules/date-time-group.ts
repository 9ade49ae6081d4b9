import { isDate } from '../calendar.ts'
import { MONTHS } from '../en/lexicon.ts'
import { date, ofDay } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** 121430Z MAY 21, 121430ZMAY2021: day, hour and minute in one number, as military messages have them */
export const dateTimeGroup: Rule = {
  name: 'date-time-group',
  starts: ['digit'],
  pattern: '(?<d>[0-3]\\d)(?<h>[01]\\d|2[0-3])(?<min>[0-5]\\d)[A-Z]?(?: )?(?<m>{month})(?: )?(?<y>{year}|\\d\\d)',
  read({ d = '', h, min, m = '', y = '' }) {
    const moment = {
      year: y.length === 2 ? Number(`${Number(y) < 50 ? 20 : 19}${y}`) : Number(y),
      month: MONTHS[m.toLowerCase()] ?? 0,
      day: Number(d),
    }
    if (!isDate(moment.year, moment.month, moment.day)) return null
    return { ...ofDay(`T${h}:${min}`, moment), edtf: date(moment).edtf }
  },
}
