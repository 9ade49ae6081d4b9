import { boundsOf, momentOfDay, weekdayOf } from '../calendar.ts'
import { WEEKDAYS } from '../en/lexicon.ts'
import { modOf } from '../en/mod-of.ts'
import { numberOf } from '../en/numbers.ts'
import { date, ofDay, open, set } from '../reading.ts'
import { dayOfWeek } from '../resolve.ts'
import type { Context, Reference, Rule } from '../rule.ts'
import { eventAfter } from './event-day.ts'

/** Tuesday, last Tuesday, late on Tuesday, Tuesday last week */
export const weekday: Rule = {
  name: 'weekday',
  starts: ['{weekday}', 'last', 'next', 'this', 'the', '{part}', 'on'],
  pattern:
    '(?:(?<part>early|late|earlier|later)(?<on> on)? )?(?:(?<rel>last|next|this past|this coming|this|the following|the next|the previous|the same|that|the past) )?(?<w>{weekday})(?: (?<week>last|next|this) week)?',
  read({ part, on, rel, w = '', week }, context) {
    if (!/^[A-Z]/.test(w)) return null
    const number = WEEKDAYS[w.toLowerCase()] ?? 0
    const word = rel?.toLowerCase() ?? ''
    const direction = /last|past|previous/.test(word) ? 'past' : /next|coming|following/.test(word) ? 'future' : null
    const found = word === 'this' ? ofThisWeek(number, context) : dayOfWeek(number, context, week === undefined ? direction : 'past')
    if (found === null) return open(`XXXX-WXX-${number}`)
    // "late on Tuesday" is a time of that day, "late Tuesday" and "later on Tuesday" the end of it; "late on Tuesday night" is told by the night
    if (
      on !== undefined &&
      part !== undefined &&
      !/^later/i.test(part) &&
      !/^\s(?:night|evening|morning|afternoon)\b/.test(context.after(12))
    )
      return ofDay(/^late$/i.test(part) ? 'TEV' : 'TMO', found.moment, { mod: modOf(part), anchor: found.anchor })
    return date(found.moment, { mod: modOf(part), anchor: found.anchor })
  },
}

/** "This Friday" is that of the week of publication, be it past or to come. */
function ofThisWeek(number: number, context: Context): Reference | null {
  const { publication } = context
  if (context.history || publication?.moment.day === undefined) return dayOfWeek(number, context, null)
  const today = boundsOf(publication.moment)[0]
  return { moment: momentOfDay(today - weekdayOf(today) + number), anchor: publication.anchor }
}

/** two Thursdays ago, the Sunday before last: by weeks back from the last one */
export const weekdayBack: Rule = {
  name: 'weekday-back',
  starts: ['the', 'two', 'three', 'four', 'digit'],
  pattern: '(?:(?<n>{plainNumber}) (?<many>{weekdays}) ago|the (?<one>{weekday}) before last)',
  read({ n, many, one }, context) {
    const name = (one ?? many?.replace(/s$/i, '') ?? '').toLowerCase()
    const last = dayOfWeek(WEEKDAYS[name] ?? 1, context, 'past')
    const back = n === undefined ? 2 : (numberOf(n) ?? 0)
    if (last === null || back < 1) return null
    return date(momentOfDay(boundsOf(last.moment)[0] - 7 * (back - 1)), { anchor: last.anchor })
  },
}

/** the Sunday before, the Thursday after: counted from the day told before */
export const weekdayBeside: Rule = {
  name: 'weekday-beside',
  starts: ['the'],
  pattern: 'the (?<w>{weekday}) (?<way>before|after)(?! last\\b| next\\b)',
  read({ w = '', way = '' }, context) {
    const reference = eventAfter(context) ?? context.last('day') ?? context.publication
    if (!/^[A-Z]/.test(w) || reference?.moment.day === undefined) return null
    const number = WEEKDAYS[w.toLowerCase()] ?? 1
    const from = boundsOf(reference.moment)[0]
    const away = way === 'before' ? -((weekdayOf(from) - number + 7) % 7 || 7) : (number - weekdayOf(from) + 7) % 7 || 7
    return date(momentOfDay(from + away), { anchor: reference.anchor })
  },
}

/** Tuesdays, every Tuesday, each Tuesday night */
export const weekdaySet: Rule = {
  name: 'weekday-set',
  starts: ['{weekdays}', 'every', 'each', 'alternate'],
  pattern: '(?:(?:every|each|alternate)(?: other)? (?<one>{weekday})|(?<many>{weekdays}))',
  read({ one, many }) {
    const name = (one ?? many?.replace(/s$/i, '') ?? '').toLowerCase()
    return /^[A-Z]/.test(one ?? many ?? '') ? set(`XXXX-WXX-${WEEKDAYS[name]}`) : null
  },
}
