import { isDate } from '../calendar.ts'
import { format, shiftDay } from '../days.ts'
import { MONTHS } from '../en/lexicon.ts'
import { ofDay, type Reading } from '../reading.ts'
import { yearOfDay } from '../resolve.ts'
import type { Rule } from '../rule.ts'

/** the night of 11-12 May, overnight on 3 to 4 June 2023: one night that two days share */
export const nightOf: Rule = {
  name: 'night-of',
  starts: ['the', 'night', 'overnight'],
  pattern:
    '(?:the )?(?:night|overnight)(?: of| on| from| between)? (?:(?<m>{month}) )?(?:the )?(?:{weekday},? )?(?<a>{dayOfMonth})\\s{0,2}(?:-|–|/|to|and)\\s{0,2}(?:the )?(?:{weekday},? )?(?<b>{dayOfMonth})(?:(?: of)? (?<mAfter>{month}))?(?:,? (?<y>{year}))?',
  read({ m, mAfter, a, b, y }, context): Reading | null {
    const month = MONTHS[(m ?? mAfter ?? '').replace('.', '').toLowerCase()]
    if (month === undefined) return null
    const [first, second] = [Number.parseInt(a ?? '', 10), Number.parseInt(b ?? '', 10)]
    if (second !== first + 1 && second !== 1) return null
    // the month stands beside the second day, and the night may begin in the month before
    const ofSecond =
      y === undefined
        ? yearOfDay(month, second, context)
        : isDate(Number(y), month, second)
          ? { moment: { year: Number(y), month, day: second }, anchor: null }
          : null
    if (ofSecond === null) return null
    const latest = format(ofSecond.moment)
    const earliest = shiftDay(latest, -1)
    const [year = 0, monthOf = 0, day = 0] = earliest.split('-').map(Number)
    const night = ofDay('TNI', { year, month: monthOf, day }, { anchor: ofSecond.anchor })
    return { ...night, edtf: `${earliest}/${latest}`, days: { earliest, latest } }
  },
}
