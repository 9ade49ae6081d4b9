import { MONTHS } from '../en/lexicon.ts'
import { open, span } from '../reading.ts'
import { weekValue, yearOfDay } from '../resolve.ts'
import type { Rule } from '../rule.ts'
import { unitOf } from './deictic-unit.ts'

/** the week of March 6, the week ending 12 May */
export const weekOf: Rule = {
  name: 'week-of',
  starts: ['the', 'week'],
  pattern:
    '(?:the )?week (?:of|beginning|ending|ended|starting)(?: on)? (?:(?<m>{month}) (?<d>{dayOfMonth})|(?<d2>{dayOfMonth}) (?<m2>{month}))(?:,? (?<y>{year}))?',
  read({ m, d, d2, m2, y }, context) {
    const month = MONTHS[(m ?? m2 ?? '').replace('.', '').toLowerCase()] ?? 0
    const day = Number.parseInt(d ?? d2 ?? '', 10)
    const found = y === undefined ? yearOfDay(month, day, context) : { moment: { year: Number(y), month, day }, anchor: null }
    const week = found === null ? null : weekValue(found.moment)
    return found === null || week === null ? open('XXXX-WXX') : span(week, found.moment, { anchor: found.anchor })
  },
}

/** the weekend of 8-9 May */
export const weekendOf: Rule = {
  name: 'weekend-of',
  starts: ['the', 'weekend'],
  pattern:
    '(?:the )?weekend of (?:the )?(?<d>{dayOfMonth})(?:\\s?[-–/]\\s?| and | to ){dayOfMonth}(?: of)? (?<m>{month})(?:,? (?<y>{year}))?',
  read({ d = '', m = '', y }, context) {
    const [month, day] = [MONTHS[m.replace('.', '').toLowerCase()] ?? 0, Number.parseInt(d, 10)]
    const found = y === undefined ? yearOfDay(month, day, context) : { moment: { year: Number(y), month, day }, anchor: null }
    const week = found === null ? null : weekValue(found.moment)
    return found === null || week === null ? null : span(`${week}-WE`, found.moment, { anchor: found.anchor })
  },
}

/** the weekend, at the weekend: the one before publication */
export const weekend: Rule = {
  name: 'weekend',
  starts: ['the', 'over'],
  pattern: 'the weekend',
  read(_, context) {
    const reference = context.history ? context.last('day') : context.publication
    const day = reference?.moment.day === undefined ? null : reference
    return unitOf('weekend', context.history || context.isAhead() ? 0 : -1, day, null)
  },
}
