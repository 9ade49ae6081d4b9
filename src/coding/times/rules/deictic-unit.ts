import { format } from '../days.ts'
import { modOf } from '../en/mod-of.ts'
import { shiftOpenDay } from '../open-day.ts'
import { date, open, type Reading, span } from '../reading.ts'
import { shifted, weekValue } from '../resolve.ts'
import type { Context, Reference, Rule } from '../rule.ts'

const BACK = /last|past|previous|preceding|prior/
const ON = /next|coming|following|ensuing/

/**
 * last week, this year, the following month, that same day, later this month, the end of the year. "last", "this", "next" count from publication, in a history
 * from the story; "the next", "the following", "that", "the same" from the time told before.
 */
export const deicticUnit: Rule = {
  name: 'deictic-unit',
  starts: [
    'last',
    'next',
    'this',
    'that',
    'the',
    '{part}',
    'coming',
    'current',
    'year',
    'same',
    'previous',
    'earlier',
    'later',
    'sometime',
    'by',
  ],
  pattern:
    "(?:(?<part>{part}|earlier|later|early|late|mid|sometime) )?(?:(?<rel>last|next|this coming|this past|this same|this|that same|that very|that|the same|same|the very same|the current|the next|the following|the ensuing|the previous|the preceding|the prior|the coming|the very next) (?<u>day|week|weekend|month|quarter|year|decade|century)|the (?<twice>week|weekend|month|year) before last|(?<bare>the (?:year|month|week))|(?<end>year(?:['’]s)?_end))",
  read({ part, rel, u, bare, end, twice }, context) {
    if (twice !== undefined) return unitOf(twice.toLowerCase(), -2, referenceOf(context, twice.toLowerCase()), null)
    if (end !== undefined) return unitOf('year', 0, context.now, 'end')
    const mod = modOf(part?.replace(/^by /i, ''))
    if (bare !== undefined) {
      if (mod === null || part === undefined) return null
      return unitOf(bare.slice(4).toLowerCase(), 0, context.now, mod)
    }
    const word = rel?.toLowerCase().replaceAll(/\s+/g, ' ') ?? ''
    const unit = u?.toLowerCase() ?? ''
    // "the last week", "over the next year" tell how long
    const told = /^(?:same|the (?:same|very|next|following|ensuing|previous|preceding|prior)|that)/.test(word)
    const shift = BACK.test(word) ? -1 : ON.test(word) ? 1 : 0
    const openDay = told && unit === 'day' ? context.openDay() : null
    if (openDay !== null) return open(shiftOpenDay(openDay, shift) ?? 'XXXX-XX-XX')
    if (told && unit === 'day' && context.last('day') === null && shift === 0) return null
    return unitOf(
      unit,
      shift,
      told
        ? unit === 'day'
          ? context.dayTaken(shift > 0 ? 'on' : 'same')
          : context.last(unit === 'week' ? unit : undefined)
        : referenceOf(context, unit),
      mod,
    )
  },
}

/** Where nothing says when a report was published, the full date in its lead stands for it. */
function referenceOf(context: Context, unit: string): Reference | null {
  const { history, now, publication, leadDay } = context
  if (history) return now ?? publication
  return unit !== 'day' && publication?.moment.day === undefined ? (leadDay ?? publication) : publication
}

/** The day, week, month ... so many on from a reference, with the exactness of the unit. */
export function unitOf(unit: string, shift: number, reference: Reference | null, mod: Reading['mod']): Reading | null {
  const { moment, anchor } = reference ?? { moment: null, anchor: null }
  switch (unit) {
    case 'day': {
      const day = moment === null ? null : shifted(moment, shift, 'day')
      return day === null ? open('XXXX-XX-XX') : date(day, { mod, anchor })
    }
    case 'week':
    case 'weekend': {
      const tail = unit === 'weekend' ? '-WE' : ''
      const day = moment === null ? null : shifted(moment, shift, 'week')
      const week = day === null ? null : weekValue(day)
      return week === null || day === null ? open(`XXXX-WXX${tail}`) : span(`${week}${tail}`, day, { mod, anchor })
    }
    case 'month': {
      const month = moment === null ? null : shifted(moment, shift, 'month')
      return month === null ? open('XXXX-XX') : date({ year: month.year, month: month.month }, { mod, anchor })
    }
    case 'quarter': {
      const month = moment === null ? null : shifted(moment, shift * 3, 'month')
      if (month?.month === undefined) return open('XXXX-QX')
      const number = Math.ceil(month.month / 3)
      return span(`${format({ year: month.year })}-Q${number}`, { year: month.year, month: number * 3 - 2 }, { mod, anchor })
    }
    case 'year':
      return moment === null ? open('XXXX') : date({ year: moment.year + shift }, { mod, anchor })
    case 'decade':
    case 'century': {
      if (moment === null) return open(unit === 'decade' ? 'XXX' : 'XX')
      const length = unit === 'decade' ? 10 : 100
      const first = (Math.floor(moment.year / length) + shift) * length
      return span(String(first / length).padStart(unit === 'decade' ? 3 : 2, '0'), { year: first }, { mod, anchor })
    }
    default:
      return null
  }
}
