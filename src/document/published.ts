import { type Document, type Finding, finding } from '../core/index.ts'
import { type FullDate, fullDates, isoOf, latestYear, latestYearlessMonth } from './full-dates.ts'

export interface Publication {
  readonly publishedAt: Document['publishedAt']
  readonly publishedAtBasis: Document['publishedAtBasis']
  readonly findings: readonly Finding[]
}

/**
 * When a report was published: as given, else as its page says, else inferred from the text, else unknown.
 *
 * What is inferred is only as exact as the words allow. A date line at the top gives the day. Otherwise the latest full date gives no more
 * than its year, and only if the text also tells days without a year that fall no earlier in it (so that it was written within that year)
 * and names no later year.
 */
export function publication(given: string | null, metadata: string | null, text: string, dateLine: string | null): Publication {
  if (given !== null) return { publishedAt: given, publishedAtBasis: 'given', findings: [] }
  if (metadata !== null) return { publishedAt: metadata, publishedAtBasis: 'metadata', findings: [] }
  if (dateLine !== null) return inferred(dateLine, 'the date line of the report')
  const dates = fullDates(text)
  const latest = dates.reduce<FullDate | null>((last, date) => (last === null || isoOf(date) > isoOf(last) ? date : last), null)
  const month = latestYearlessMonth(text)
  if (latest && month !== null && month >= latest.month && latest.year === latestYear(text)) {
    return inferred(String(latest.year), `"${text.slice(latest.start, latest.end)}", the latest full date in the text`)
  }
  return {
    publishedAt: null,
    publishedAtBasis: 'unknown',
    findings: [finding('publication-date-unknown', 'No publication date is known: give one with --published.')],
  }
}

function inferred(publishedAt: string, from: string): Publication {
  return {
    publishedAt,
    publishedAtBasis: 'inferred',
    findings: [
      finding(
        'publication-date-inferred',
        `The publication date ${publishedAt} was inferred from ${from}. Give the date with --published if you know it.`,
      ),
    ],
  }
}
