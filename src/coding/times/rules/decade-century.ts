import { boundsOf } from '../calendar.ts'
import { isoDay } from '../days.ts'
import { DECADES } from '../en/decades.ts'
import { modOf } from '../en/mod-of.ts'
import { ordinalOf } from '../en/numbers.ts'
import { type Reading, span } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** the 1990s, the early 1980s, the '90s, the nineties */
export const decade: Rule = {
  name: 'decade',
  starts: ['the', 'digit', '{part}', ...Object.keys(DECADES)],
  pattern:
    "(?:the )?(?:(?<part>{part})_(?:to_(?:mid|late)_)?(?:the )?)?(?:(?<full>(?:1\\d|20)\\d)0['’]?s|['’]?(?<short>[2-9])0['’]?s|(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))",
  read({ part, full, short, word }, context) {
    const value = full ?? `19${short ?? DECADES[word?.toLowerCase() ?? '']}`
    // "in his fifties", "temperatures in the 80s": an age or a measure, not a decade
    if (
      full === undefined &&
      (/\b(?:his|her|their|its|my)\s(?:\w+\s)?$/i.test(context.before(14)) ||
        (part === undefined && !/^the\s|['’]/i.test(context.text.slice(context.start, context.end))))
    )
      return null
    const mod = modOf(part)
    return narrowedTo(span(value, { year: Number(`${value}0`) }, { mod }), Number(`${value}0`), 10)
  },
}

/** the 19th century, late twentieth century */
export const century: Rule = {
  name: 'century',
  starts: ['the', 'digit', '{part}', '{ordinal}'],
  pattern: '(?:the )?(?:(?<part>{part})_(?:the )?)?(?<o>{ordinal})_century',
  read({ part, o }) {
    const number = ordinalOf(o ?? '')
    if (number === null || number < 2 || number > 30) return null
    const mod = modOf(part)
    const first = (number - 1) * 100
    return narrowedTo(span(String(number - 1).padStart(2, '0'), { year: first }, { mod }), first, 100)
  },
}

/** Early, mid and late are thirds here too: of a decade years 0-3, 4-6, 7-9. */
function narrowedTo(reading: Reading, first: number, length: number): Reading {
  if (reading.mod !== 'start' && reading.mod !== 'mid' && reading.mod !== 'end') return reading
  const [from, to] = { start: [0, 0.3], mid: [0.4, 0.6], end: [0.7, 0.9] }[reading.mod] as [number, number]
  const last = first + Math.round(to * length) + length / 10 - 1
  const [earliest, latest] = [boundsOf({ year: first + Math.round(from * length) })[0], boundsOf({ year: last })[1]]
  const years = [earliest, latest].map((day) => isoDay(day).slice(0, 4))
  return { ...reading, edtf: years.join('/'), days: { earliest: isoDay(earliest), latest: isoDay(latest) } }
}
