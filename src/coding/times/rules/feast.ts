import { OTHER_MONTHS } from '../en/other-months.ts'
import { feastMeant, feastsNamed, stretchReading } from '../feast-reading.ts'
import { monthOf } from '../other-calendar.ts'
import { open } from '../reading.ts'
import type { Context, Rule } from '../rule.ts'

/** Ramadan, Eid al-Fitr 2023, last year's Ashura, Easter Sunday: found by its calendar, in the year that is meant */
export const feast: Rule = {
  name: 'feast',
  starts: ['{feast}', 'eid', 'the', 'last', 'this', 'next'],
  pattern:
    "(?:the )?(?:(?<before>last|this|next) year['’]s )?(?:the )?(?<f>{feast}|eid)(?:(?:,| of|,? in)? (?<y>{year})(?![,.]\\d)| (?<after>last|this|next) year)?",
  read({ before, f = '', y, after }, context) {
    if (!/^[A-Z]/.test(f) || isName(context)) return null
    const meant = feastMeant(feastsNamed(f), y, before ?? after, context)
    return meant === null ? open('XXXX') : stretchReading(meant)
  },
}

/** 12 Ramadan 1444, Shawwal 1444 AH, 15 Mizan 1402, the 10th of Muharram: days of other calendars, as ours has them */
export const otherDate: Rule = {
  name: 'other-date',
  starts: ['digit', 'the', '{otherMonth}'],
  pattern:
    '(?:(?:the )?(?<d>{dayOfMonth})(?: of|-)? )?(?<m>{otherMonth})(?: (?<d2>{dayOfMonth}),)?(?:,? (?<y>1[34]\\d\\d)(?:,? (?:A\\.?H\\.?|H\\.?|hijri|A\\.?P\\.?|solar))?)?',
  read({ d, d2, m = '', y }, context) {
    const told =
      OTHER_MONTHS[
        m
          .toLowerCase()
          .replaceAll(/[-\s]+/g, ' ')
          .replaceAll(/['’‘`]/g, '')
      ]
    const day = d ?? d2
    if (told === undefined || !/^[A-Z]/.test(m) || (y === undefined && (day === undefined || told.calendar === 'persian'))) return null
    const number = day === undefined ? null : Number.parseInt(day, 10)
    const { calendar, month } = told
    if (y === undefined) {
      const meant = feastMeant([{ calendar, month, day: number ?? 1, length: 1 }], undefined, undefined, context)
      return meant === null ? open('XXXX-XX-XX') : stretchReading(meant)
    }
    const found = monthOf(calendar, Number(y), month)
    if (found === null || (number !== null && found.first + number > found.end)) return null
    const first = number === null ? found.first : found.first + number - 1
    const last = number === null ? found.end - 1 : first
    return stretchReading({ first, last, isSighted: calendar === 'islamic-umalqura', anchor: null })
  },
}

/** "Ramadan Shalah", "Mr Ramadan", "Easter Island": a name. */
function isName(context: Context): boolean {
  return /^\s[A-Z]/.test(context.after(2)) || /(?:[a-z,;]\s[A-Z][\w'’-]+|\b(?:Mr|Mrs|Dr|Abu|bin|Ibn|Sheikh)\.?)\s$/.test(context.before(24))
}
