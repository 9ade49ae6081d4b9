import { isDate } from '../calendar.ts'
import { format } from '../days.ts'
import { date, open, type Reading } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** 28/08/2023, 8/28/2023, 28.08.2023. One that can be read two ways has both readings, and a finding. */
export const numericDate: Rule = {
  name: 'numeric-date',
  starts: ['digit'],
  pattern: '(?<a>\\d{1,2})(?<mark>[/.])(?<b>\\d{1,2})\\k<mark>(?:(?<y>{year})|(?<short>\\d\\d)(?![\\d./]))',
  read({ a, b, y: told, short, mark }, context): Reading | null {
    // "1.5.22" can be a section of a law
    if (short !== undefined && mark !== '/') return null
    const y = told ?? `${Number(short) < 50 ? 20 : 19}${short}`
    const year = Number(y)
    const dayFirst = isDate(year, Number(b), Number(a)) ? { year, month: Number(b), day: Number(a) } : null
    const monthFirst = mark === '/' && isDate(year, Number(a), Number(b)) ? { year, month: Number(a), day: Number(b) } : null
    const only = dayFirst === null || monthFirst === null || format(dayFirst) === format(monthFirst) ? (dayFirst ?? monthFirst) : null
    if (only !== null) return date(only)
    if (dayFirst === null || monthFirst === null) return null
    if (context.monthFirst !== null) return date(context.monthFirst ? monthFirst : dayFirst)
    const [earlier = '', later = ''] = [format(dayFirst), format(monthFirst)].sort()
    context.ambiguous(`${earlier} or ${later}`)
    return { ...open(`${y}-XX-XX`), edtf: `[${earlier},${later}]`, days: { earliest: earlier, latest: later } }
  },
}
