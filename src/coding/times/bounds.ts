import { type DayRange, shiftDay } from './days.ts'
import type { Found } from './found.ts'

/** What a word before a date makes of it: it lasts from then, or until then; or it is some day up to then, before, after. */
const WORDS_BEFORE =
  /(?:^|[\s(])(since|ever since|until|till|up to|through|by|before|prior to|after|between|from|as of)\s{1,3}(?:the\s|at least\s|at\s)?$/i
const JOINS = /^\s{0,2}(?:-|–|—|to|until|till|through|and|up to)\s{0,2}$/i

/**
 * Widens the interval of dates by the words around them; their values stay. "since 2003" lasts (`2003/..`), "until 28 August" lasted
 * (`../2023-08-28`), "by 28 August" is some day up to then (`[..2023-08-28]`); of "from 3 to 9 May" and "3-9 May" the first has the whole range.
 */
export function bounded(text: string, found: readonly Found[]): Found[] {
  return found.map((time, i) => {
    const { reading } = time
    if ((reading.type !== 'DATE' && reading.type !== 'TIME') || reading.edtf === null || reading.days.earliest === null) return time
    const word = WORDS_BEFORE.exec(text.slice(Math.max(0, time.start - 24), time.start))?.[1]?.toLowerCase()
    const next = found[i + 1]
    const join = next === undefined || next.reading.days.latest === null ? null : text.slice(time.end, next.start)
    const joins = next !== undefined && join !== null && makeOneRange(join, word, time, next)
    if (joins && next) return widened(time, range(time, next), { earliest: reading.days.earliest, latest: next.reading.days.latest })
    return word === undefined ? time : byWord(time, word)
  })
}

/** "3-9 May" and "from 3 to 9 May" are ranges, "3 and 9 May" is one only after "between". */
function makeOneRange(join: string, word: string | undefined, first: Found, second: Found): boolean {
  if (!JOINS.test(join)) return false
  if (/and/i.test(join)) return word === 'between'
  return word === 'from' || /[-–—]/.test(join) || first.reading.value.length === second.reading.value.length
}

function byWord(time: Found, word: string): Found {
  const { edtf, days } = time.reading
  const { earliest, latest } = days
  if (earliest === null || latest === null || edtf === null) return time
  // "before dawn on Wednesday" is on Wednesday
  if (time.reading.type === 'TIME' && /^(?:before|after|prior to)$/.test(word)) return time
  const [first, last] = endsOf(edtf)
  switch (word) {
    case 'since':
    case 'ever since':
    case 'as of':
      return widened(time, `${first}/..`, { earliest, latest: null })
    case 'until':
    case 'till':
    case 'up to':
    case 'through':
      return widened(time, `../${last}`, { earliest: null, latest })
    case 'by':
      return widened(time, `[..${last}]`, { earliest: null, latest })
    case 'before':
    case 'prior to':
      return widened(time, `[..${shiftDay(earliest, -1)}]`, { earliest: null, latest: shiftDay(earliest, -1) })
    case 'after':
      return widened(time, `[${shiftDay(latest, 1)}..]`, { earliest: shiftDay(latest, 1), latest: null })
    default:
      return time
  }
}

function range(first: Found, second: Found): string {
  return `${endsOf(first.reading.edtf ?? '..')[0]}/${endsOf(second.reading.edtf ?? '..')[1]}`
}

/** The first and last date of an interval, or the date itself twice. */
function endsOf(edtf: string): readonly [string, string] {
  const [first = edtf, last = edtf] = edtf.split('/')
  return [first, last]
}

function widened(time: Found, edtf: string, days: DayRange): Found {
  return { ...time, reading: { ...time.reading, edtf, days } }
}
