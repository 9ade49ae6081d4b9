import type { Document, Span } from '../core/index.ts'
import { AGENCIES } from './en.ts'
import { fullDates, isoOf } from './full-dates.ts'

/** What the head of a paragraph says of where it was written, when, and for which agency. */
export interface Dateline {
  readonly dateline: NonNullable<Document['dateline']>
  readonly agency: string | null
}

const LONGEST = 90
/** `GAO, Mali, May 12 (Reuters) — `, `Bangui – `, `GOMA (AP) -- ` */
const DATELINE =
  /^(?<place>[\p{Lu}][\p{L}'’.\- ]{1,40}(?:,\s?[\p{Lu}][\p{L}'’.\- ]{1,40}){0,2}?)(?<date>,?\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?(?:\d{1,2}\s\p{L}{3,9}|\p{L}{3,9}\.?\s\d{1,2})(?:,?\s\d{4})?)?\s?(?:[([](?<agency>[^()[\]\n]{2,40})[)\]])?\s?(?<dash>[—–]|--|-\s|:\s)\s?/u

/**
 * Reads the dateline at the head of a paragraph, or null. The place in it is where the report was filed: never an incident's place by itself.
 * A lower-case place needs an agency or a long dash behind it, because "Talks - and more" is no dateline.
 */
export function readDateline(text: string, paragraph: Span): Dateline | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST))
  const match = DATELINE.exec(head)
  const { place, date, agency, dash } = match?.groups ?? {}
  if (!match || !place || !dash || match[0].length >= paragraph.end - paragraph.start) return null
  const town = place.split(',')[0] ?? ''
  const capitals = town.length >= 3 && town === town.toUpperCase()
  if (!agency && (!capitals || dash.startsWith(':')) && !(/[—–]/.test(dash) && town.split(' ').length <= 2 && date)) return null
  const words = `${place}${date ?? ''}`
  const end = paragraph.start + words.trimEnd().length
  const full = fullDates(words)[0]
  return {
    dateline: {
      place: place.trim(),
      date: full ? isoOf(full) : (date?.replace(/^,?\s/, '') ?? null),
      spans: [{ start: paragraph.start, end }],
    },
    agency: agency && AGENCIES.includes(agency.toLowerCase()) ? agency : null,
  }
}
