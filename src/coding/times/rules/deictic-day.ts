import { boundsOf } from '../calendar.ts'
import { isoDay } from '../days.ts'
import { modOf } from '../en/mod-of.ts'
import { date, ofDay, open, type Reading } from '../reading.ts'
import { shifted } from '../resolve.ts'
import type { Rule } from '../rule.ts'

const DAYS: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  tonight: 0,
  overnight: -1,
  'last night': -1,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
  'tomorrow night': 1,
  'yesterday evening': -1,
  'the previous night': -1,
}
const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  tonight: 'TNI',
  overnight: 'TNI',
  'last night': 'TNI',
  'this morning': 'TMO',
  'this afternoon': 'TAF',
  'this evening': 'TEV',
}

/** today, yesterday, the day after tomorrow, tonight, overnight: counted from publication, whatever the text has told before */
export const deicticDay: Rule = {
  name: 'deictic-day',
  starts: ['today', 'yesterday', 'tomorrow', 'tonight', 'overnight', 'last', 'this', 'the', '{part}'],
  pattern:
    '(?:(?<part>early|late|earlier|later) )?(?<word>the day before yesterday|the day after tomorrow|today|yesterday|tomorrow|tonight|overnight|last night|this morning|this afternoon|this evening)',
  read({ part, word = '' }, context): Reading | null {
    const key = word.toLowerCase().replaceAll(/\s+/g, ' ')
    const timeOfDay = PARTS_OF_DAY[key]
    const { publication } = context
    if (key === 'today' && (context.history || publication?.moment.day === undefined)) return open('PRESENT_REF')
    const day = publication === null ? null : shifted(publication.moment, DAYS[key] ?? 0, 'day')
    if (day === null) return timeOfDay === undefined ? open('XXXX-XX-XX') : open(`XXXX-XX-XX${timeOfDay}`, 'TIME')
    if (timeOfDay === undefined) return date(day, { mod: modOf(part), anchor: 'publication' })
    const time = { ...ofDay(timeOfDay, day, { mod: modOf(part), anchor: 'publication' }), edtf: date(day).edtf }
    return key === 'overnight' ? overnight(time, boundsOf(day)[0]) : time
  },
}

/** Overnight is the night that began the day before; it may be before or after midnight. */
function overnight(time: Reading, day: number): Reading {
  const [earliest, latest] = [isoDay(day), isoDay(day + 1)]
  return { ...time, edtf: `[${earliest},${latest}]`, days: { earliest, latest } }
}
