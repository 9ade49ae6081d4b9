import type { Document, Finding, Span } from '../../core/index.ts'
import { finding } from '../../core/index.ts'
import { grainOf, type Moment } from './calendar.ts'
import { FUTURE_CUES } from './en/lexicon.ts'
import type { Reading } from './reading.ts'
import type { Context, Reference } from './rule.ts'

/** The times told so far in a document, and what they can be counted from. */
export interface Story {
  readonly findings: readonly Finding[]
  contextAt(words: Span, block: Span): Context
  /** A time in brackets is an aside: it moves the story nowhere. */
  tell(index: number, reading: Reading, at: number): void
}

/** How many times back a day or month is still the one "the same day" means. */
const NEAR = 6
/** A history tells at least this many years, and one in so many characters. */
const HISTORY_YEARS = 8
const HISTORY_DENSITY = 700

export function startStory(document: Document): Story {
  const { text } = document
  const publication = publicationOf(document.publishedAt)
  const history = isHistory(text)
  const monthFirst = orderOf(text)
  const findings: Finding[] = []
  const told: { readonly reference: Reference; readonly at: number }[] = []

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

  return {
    findings,
    tell(index, reading, at) {
      const aside = text.lastIndexOf('(', at) > Math.max(text.lastIndexOf(')', at), at - 40)
      if (reading.point !== null && !aside) told.push({ reference: { moment: reading.point, anchor: index }, at })
    },
    contextAt({ start, end }, { start: from, end: to }) {
      const last = (grain?: 'month' | 'day'): Reference | null => {
        if (grain === undefined) return told.at(-1)?.reference ?? null
        for (let i = told.length - 1; i >= 0 && i >= told.length - NEAR; i--) {
          const each = told[i]?.reference
          // a history that has gone on to another year has left its days behind
          if (history && each && each.moment.year < (told.at(-1)?.reference.moment.year ?? 0)) return null
          if (each && (grainOf(each.moment) === 'day' || (grain === 'month' && each.moment.month !== undefined))) return each
        }
        return null
      }
      const before = (length: number) => text.slice(Math.max(from, start - length), start)
      const after = (length: number) => text.slice(end, Math.min(to, end + length))
      return {
        text,
        start,
        end,
        from,
        to,
        publication,
        last,
        now: history ? storyAt(start) : publication,
        history,
        isAhead: () => (!SAID.test(before(20)) && FUTURE_CUES.test(clauseEnd(before(50)))) || /^\s+(?:will|shall)\b/.test(after(8)),
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

function clauseEnd(before: string): string {
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1)
}
