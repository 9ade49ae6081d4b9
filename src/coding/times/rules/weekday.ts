import { WEEKDAYS } from '../en/lexicon.ts'
import { modOf } from '../en/mod-of.ts'
import { date, open, set } from '../reading.ts'
import { dayOfWeek } from '../resolve.ts'
import type { Rule } from '../rule.ts'

/** Tuesday, last Tuesday, late on Tuesday, Tuesday last week */
export const weekday: Rule = {
  name: 'weekday',
  starts: ['{weekday}', 'last', 'next', 'this', 'the', '{part}', 'on'],
  pattern:
    '(?:(?<part>early|late|earlier|later)(?: on)? )?(?:(?<rel>last|next|this past|this coming|this|the following|the next|the previous|the same|that|the past) )?(?<w>{weekday})(?: (?<week>last|next|this) week)?',
  read({ part, rel, w = '', week }, context) {
    if (!/^[A-Z]/.test(w)) return null
    const number = WEEKDAYS[w.toLowerCase()] ?? 0
    const word = rel?.toLowerCase() ?? ''
    const direction = /last|past|previous/.test(word) ? 'past' : /next|coming|following/.test(word) ? 'future' : null
    const found = dayOfWeek(number, context, week === undefined ? direction : 'past')
    if (found === null) return open(`XXXX-WXX-${number}`)
    return date(found.moment, { mod: modOf(part), anchor: found.anchor })
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
