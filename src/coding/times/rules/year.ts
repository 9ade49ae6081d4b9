import { COUNTED, HEDGES, PARTS } from '../en/lexicon.ts'
import { date } from '../reading.ts'
import type { Rule } from '../rule.ts'

const LEADS =
  /(?:^|[\s(–—/-])(?:in|since|until|till|by|during|from|to|of|through|between|and|before|after|for|year|around|about|circa|c\.|the|late|early|mid|or|than)[\s-]{1,3}$/i

/** 2003, mid-2004, the end of 2004, fiscal 1998, around 1950, '89 after a word that leads to a year */
export const year: Rule = {
  name: 'year',
  starts: ['digit', '{part}', '{hedge}', 'the', 'fiscal', 'year', 'calendar', 'post', 'pre'],
  pattern:
    '(?:(?<part>{part})_|(?<hedge>about|around|circa) |(?<side>pre|post)-)?(?:the )?(?:(?:fiscal|calendar) (?:year )?|year )?(?<y>{year})(?!\\.\\d|,\\d{3}|:\\d|[-–]\\d{3}(?:\\D|$)|%|\\/\\d)',
  read({ part, hedge, side, y }, context) {
    const number = Number(y)
    const before = context.before(14)
    // money, decimals, numbers of things and of documents
    if (/[$€£#.,/]$|(?:No\.?|number|article|resolution|section|page|room|flight|nearly|over|least)\s*$/i.test(before)) return null
    const rest = context.after(24)
    if (part === undefined && hedge === undefined && side === undefined) {
      if (COUNTED.test(rest.trimStart()) && /^\s/.test(rest)) return null
      const led = LEADS.test(before) || /^[-–)]/.test(rest) || /[(–-]$/.test(before)
      if ((number < 1800 || number > 2050) && !(led && !/^\s+[a-z]{3,}s\b/.test(rest))) return null
    }
    const mod =
      side === 'pre'
        ? 'before'
        : side === 'post'
          ? 'after'
          : hedge !== undefined
            ? (HEDGES[hedge.toLowerCase()] ?? null)
            : part !== undefined
              ? (PARTS[part.toLowerCase().replaceAll(/\s+/g, ' ')] ?? null)
              : null
    return date({ year: number }, { mod })
  },
}

/** The end of a range of years in two digits: the "45" of "1939–45" */
export const yearAfterRange: Rule = {
  name: 'year-after-range',
  starts: ['digit'],
  pattern: '(?<=(?<!\\d)(?<c>1\\d|20)(?<from>\\d\\d)[-–/])(?<to>\\d\\d)(?![-–/:.,]\\d)',
  read({ c, from, to }) {
    return Number(to) > Number(from) ? date({ year: Number(`${c}${to}`) }) : null
  },
}

/** 264 BC, AD 70 */
export const yearOfEra: Rule = {
  name: 'year-of-era',
  starts: ['digit', 'ad'],
  pattern: '(?:AD (?<after>\\d{1,4})|(?<n>\\d{1,4}) (?<era>B\\.C\\.(?:E\\.)?|BCE?|A\\.D\\.|AD|C\\.E\\.|CE))',
  read({ after, n, era }) {
    const number = Number(after ?? n)
    if (after !== undefined || /^[AC]/i.test(era ?? '')) return date({ year: number })
    return { ...date({ year: 1 - number }), value: `BC${String(number).padStart(4, '0')}` }
  },
}
