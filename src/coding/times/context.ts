import type { Document, Finding, Span } from '../../core/index.ts'
import { finding } from '../../core/index.ts'
import { boundsOf, grainOf, type Moment } from './calendar.ts'
import { stemOf, stemsOf } from './en/events.ts'
import { COMING, FUTURE_CUES, NOT_COMING, SPOKEN, WILL } from './en/lexicon.ts'
import type { Reading } from './reading.ts'
import type { Context, Reference } from './rule.ts'

/** The times told so far in a document, and what they can be counted from. */
export interface Story {
  readonly findings: readonly Finding[]
  contextAt(words: Span, block: Span): Omit<Context, 'timeAt'>
  /** A time in brackets is an aside: it moves the story nowhere. */
  tell(index: number, reading: Reading, at: number): void
}

/** How many times back a day or month is still the one "the same day" means. */
const NEAR = 6
/** How many times back an event is looked for, and how long a sentence can be that tells of it. */
const EVENTS = 12
const SENTENCE = 400
/** A history tells at least this many years, and one in so many characters. */
const HISTORY_YEARS = 8
const HISTORY_DENSITY = 700

export function startStory(document: Document): Story {
  const { text } = document
  let publication = publicationOf(document.publishedAt)
  const history = isHistory(text)
  const monthFirst = orderOf(text)
  const findings: Finding[] = []
  const told: { readonly reference: Reference; readonly at: number }[] = []
  /** Where the last day or month stands whose year is not known: nothing is counted over it. */
  let openAt = -1
  /** The last day told that has no year or no date at all: `XXXX-08-28`, `XXXX-WXX-2`. */
  let openDay: { readonly value: string; readonly at: number } | null = null
  /** The year of the first full date, where the text begins with one and names no later year: months and years are counted from it when nothing says when it was published. */
  let lead: Reference | null = null
  /** That date itself: weeks and months are counted from it, and weekdays to come. */
  let leadDay: Reference | null = null
  const latestYear = latestYearIn(text)
  /** Where the line begins whose date stands for that of publication. */
  let headLine = Number.NaN
  /** The last day told, be it the day of saying something. */
  let lastDay: { readonly reference: Reference; readonly at: number } | null = null
  /** The day the report is about: the first that it tells of what happened. */
  let main: Reference | null = null
  /** The event last counted from, and where. */
  let event: { readonly reference: Reference; readonly at: number } | null = null

  /** Where a history stands: a year alone that goes back behind the story counts within its own sentence. */
  const storyAt = (start: number): Reference | null => {
    const latest = told.at(-1)
    if (latest === undefined) return null
    if (latest.reference.moment.month !== undefined || !/[.!?]\s|\n/.test(text.slice(latest.at, start))) return latest.reference
    for (let i = told.length - 2; i >= 0 && i >= told.length - NEAR; i--) {
      const each = told[i]?.reference
      if (each?.moment.month !== undefined) return each.moment.year > latest.reference.moment.year ? each : latest.reference
    }
    return latest.reference
  }

  /** The last month or day told, if all so far are of one year. */
  const onlyYearTold = (): Reference | null => {
    const exact = told.map(({ reference }) => reference).filter(({ moment }) => moment.month !== undefined)
    return new Set(exact.map(({ moment }) => moment.year)).size === 1 ? (exact.at(-1) ?? null) : null
  }

  return {
    findings,
    tell(index, reading, at) {
      const isSaying = SPOKEN.test(text.slice(Math.max(0, at - 32), at))
      const aside = text.lastIndexOf('(', at) > Math.max(text.lastIndexOf(')', at), at - 40)
      const line = text.lastIndexOf('\n', at)
      // of "20-26 March 2023" the last day
      const goesOn = line === headLine && reading.point !== null && publication !== null && isLater(reading.point, publication.moment)
      if (
        isHeadDate(text, reading, at) &&
        (publication === null || goesOn || (publication.moment.day === undefined && publication.moment.year === reading.point?.year))
      ) {
        publication = { moment: reading.point ?? { year: 0 }, anchor: index }
        headLine = line
      }
      if (isLeadDate(reading, at) && lead === null && told.length === 0 && reading.point?.year === latestYear)
        [lead, leadDay] = [
          { moment: { year: latestYear }, anchor: index },
          { moment: reading.point ?? { year: latestYear }, anchor: index },
        ]
      if (/^XXXX-\d\d/.test(reading.value)) openAt = at
      const open = OPEN_DAY.exec(reading.value)?.[0]
      if (open !== undefined && !aside) openDay = { value: open, at }
      if (reading.point === null || aside) return
      const isWeek = /-W\d\d/.test(reading.value)
      const reference = { moment: reading.point, anchor: index, isNight: reading.value.endsWith('TNI'), isWeek }
      if (reading.point.day !== undefined && !isWeek) lastDay = { reference, at }
      if (isSaying) return
      told.push({ reference, at })
      if (main === null && reading.point.day !== undefined && !isWeek && reading.anchor !== index && !isHeadDate(text, reading, at))
        main = reference
    },
    contextAt({ start, end }, { start: from, end: to }) {
      const last = (grain?: 'month' | 'week' | 'day'): Reference | null => {
        if (grain === undefined) return told.at(-1)?.reference ?? null
        for (let i = told.length - 1; i >= 0 && i >= told.length - NEAR; i--) {
          const each = told[i]?.reference
          if ((told[i]?.at ?? 0) < openAt) return null
          // a history that has gone on to another year has left its days behind
          if (history && each && each.moment.year < (told.at(-1)?.reference.moment.year ?? 0)) return null
          const isFit = each !== undefined && (grain === 'day' ? !each.isWeek : true)
          if (each && isFit && (grainOf(each.moment) === 'day' || (grain === 'month' && each.moment.month !== undefined))) return each
        }
        return null
      }
      /** "That day", "two days before" at the beginning of a paragraph go back to what the report is about, "the next day" to where the paragraph before it began. */
      const dayTaken = (way: 'same' | 'on'): Reference | null => {
        const latest = last('day')
        const at = told.findLast(({ reference }) => reference === latest)?.at
        if (history || latest === null || at === undefined || at >= from || from === 0) return latest
        if (way === 'same') return main !== null && at - openAt > 0 ? main : latest
        const paragraph = text.lastIndexOf('\n', at)
        return (
          told.find((each) => each.at > paragraph && each.reference.moment.day !== undefined && each.reference.isWeek !== true)
            ?.reference ?? latest
        )
      }
      const ofEvent = (noun: string): Reference | null => {
        const wanted = stemsOf(noun)
        let best: { readonly reference: Reference; readonly away: number; readonly sentence: number } | null = null
        for (let i = told.length - 1; i >= 0 && i >= told.length - EVENTS; i--) {
          const each = told[i]
          if (each?.reference.moment.day === undefined) continue
          const found = wordOfEvent(text, each.at, wanted)
          if (best !== null && found?.sentence !== best.sentence) break
          if (found !== null && (best === null || found.away < best.away)) best = { reference: each.reference, ...found }
        }
        if (best !== null) event = { reference: best.reference, at: start }
        return best?.reference ?? null
      }
      const counted = publication ?? (history ? null : lead)
      const known = counted === null ? onlyYearTold() : null
      const before = (length: number) => text.slice(Math.max(from, start - length), start)
      const after = (length: number) => text.slice(end, Math.min(to, end + length))
      return {
        text,
        start,
        end,
        from,
        to,
        publication: counted,
        last,
        leadDay: publication === null && !history ? leadDay : null,
        latestYear: publication === null && !history && latestYear > 0 ? { moment: { year: latestYear }, anchor: null } : null,
        now: history ? storyAt(start) : (known ?? counted),
        isCountedFromText: !history && known !== null,
        history,
        isAhead: () =>
          !LASTING.test(before(16)) &&
          (COMING.test(before(90)) ||
            (!SAID.test(before(20)) &&
              !NOT_COMING.test(before(60)) &&
              !CALLED_OFF.test(after(40)) &&
              (FUTURE_CUES.test(clauseEnd(before(50))) || WILL.test(clauseEnd(before(110))))) ||
            AHEAD_AFTER.test(after(60))),
        ofEvent,
        lastDay: () => (lastDay !== null && lastDay.at > openAt && !history ? lastDay.reference : last('day')),
        dayTaken,
        openDay: () => (openDay !== null && openDay.at > (lastDay?.at ?? -1) ? openDay.value : null),
        lastEvent: () => (event !== null && start - event.at < SENTENCE ? event.reference : null),
        monthFirst,
        before,
        after,
        ambiguous: (readings) => {
          findings.push(finding('date-ambiguous', `"${text.slice(start, end)}" can be ${readings}.`, { start, end }))
        },
      }
    },
  }
}

const OPEN_DAY = /^XXXX-(?:WXX-\d|\d\d-\d\d)/

/** A report's own date in its first lines: a line that is little else, or the head of a paragraph ("BAMAKO, 4 November 2022."). */
function isHeadDate(text: string, { type, point, anchor, value }: Reading, at: number): boolean {
  if ((type !== 'DATE' && type !== 'TIME') || point?.day === undefined || anchor !== null || at > HEAD) return false
  if (!/^\d{4}-\d\d-\d\d(?:$|T\d\d:)/.test(value)) return false
  const from = text.lastIndexOf('\n', at) + 1
  const to = text.indexOf('\n', at)
  const line = text.slice(from, to === -1 ? text.length : to)
  // "announced today, 12 May 2021, that"
  if (/\b(?:today|tonight|this (?:morning|afternoon|evening)),?\s\(?$/i.test(text.slice(Math.max(0, at - 18), at))) return true
  if (line.length <= SHORT_LINE && !/[.!?]$/.test(line.trimEnd().replace(/\b[ap]\.m\.$/i, ''))) return true
  return (
    at - from <= LEAD &&
    !/\b(?:on|in|since|of|until|by|from|after)\s+$/i.test(text.slice(from, at)) &&
    /^[^\n]{8,24}?(?:[.)](?!$)|\s[-–—])/.test(text.slice(at, Math.min(at + 40, from + line.length)))
  )
}

function isLater(a: Moment, b: Moment): boolean {
  return boundsOf(a)[0] > boundsOf(b)[0]
}

/** A day with its year in the first lines of a text. */
function isLeadDate({ type, point, anchor, value }: Reading, at: number): boolean {
  return (type === 'DATE' || type === 'TIME') && point?.day !== undefined && anchor === null && at <= HEAD && /^\d{4}-\d\d-\d\d/.test(value)
}

function latestYearIn(text: string): number {
  let latest = 0
  for (const [year] of text.matchAll(/\b(?:1\d|20)\d\d\b/g)) latest = Math.max(latest, Number(year))
  return latest
}

/** Where a report's own date is looked for: in so many characters, in a line of at most so many, or so far into a paragraph. */
const HEAD = 700
const SHORT_LINE = 110
const LEAD = 45

function publicationOf(publishedAt: string | null): Reference | null {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(publishedAt ?? '')
  if (!parts) return null
  const moment: Moment = {
    year: Number(parts[1]),
    month: parts[2] === undefined ? undefined : Number(parts[2]),
    day: parts[3] === undefined ? undefined : Number(parts[3]),
  }
  return { moment, anchor: 'publication' }
}

function isHistory(text: string): boolean {
  let years = 0
  for (const _ of text.matchAll(/\b(?:1\d|20)\d\d\b/g)) years++
  return years >= HISTORY_YEARS && text.length / years < HISTORY_DENSITY
}

/** Numeric dates whose order is plain (25/12/2023, 12/25/2023) say how the others are to be read. */
function orderOf(text: string): boolean | null {
  let dayFirst = false
  let monthFirst = false
  for (const [, first, second] of text.matchAll(/\b(\d{1,2})[/.](\d{1,2})[/.](?:\d{4}|\d{2})\b/g)) {
    if (Number(first) > 12 && Number(first) <= 31 && Number(second) <= 12) dayFirst = true
    if (Number(second) > 12 && Number(second) <= 31 && Number(first) <= 12) monthFirst = true
  }
  return dayFirst === monthFirst ? null : monthFirst
}

/** What was said on a day was said in the past, whatever stands before. */
const SAID = /\b(?:said|told|announced|reported|late|early|added|of|ended|began|killed|died|attacked)\s+(?:on\s+)?$/i

/** What has lasted since then did begin. */
const LASTING = /\b(?:since|as of)\s(?:early\s|late\s|the\s)?$/i
/** What the rest of the clause says of it. */
const AHEAD_AFTER = /^[^.;,]{0,40}\b(?:will|shall|(?:is|are) (?:due|to|expected|scheduled|planned|set))\b/

/** "Planned for Wednesday, was cancelled": it was to come, once. */
const CALLED_OFF = /^,?\s(?:was|were|had)\b/

/** Where the sentence around a position begins, and how far from it a word stands that has one of the stems; null if none does. */
function wordOfEvent(text: string, at: number, stems: readonly string[]): { readonly sentence: number; readonly away: number } | null {
  const before = text.slice(Math.max(0, at - SENTENCE), at)
  const sentence = at - before.length + Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('; ')) + 1
  const after = text.slice(at, at + SENTENCE)
  const end = at + (/[.;]\s|\n/.exec(after)?.index ?? after.length)
  let away = Number.POSITIVE_INFINITY
  for (const { 0: word, index } of text.slice(sentence, end).matchAll(/[A-Za-z]{3,}/g)) {
    // what stands before a date belongs to it rather than what stands after
    const distance = sentence + index <= at ? at - sentence - index : 2 * (sentence + index - at)
    if (distance < away && stems.includes(stemOf(word))) away = distance
  }
  return away === Number.POSITIVE_INFINITY ? null : { sentence, away }
}

function clauseEnd(before: string): string {
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1)
}
