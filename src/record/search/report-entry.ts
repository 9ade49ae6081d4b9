import type { DecidedRecord } from '../decisions/decided.ts'
import { type ReportRow, reportRow } from '../report-row.ts'
import { foldText } from './fold-text.ts'
import { type IncidentEntry, incidentEntries } from './incident-entry.ts'

/** What is read off one report's decided record to list, find and count it: made anew whenever the record or a decision changes. */
export interface ReportEntry {
  readonly report: ReportRow
  readonly incidents: readonly IncidentEntry[]
  /** Folded words of the report, its names and places as they are called in the record. */
  readonly words: string
}

/** Neither database can index more of one text. */
const MOST_WORDS = 500_000

/** The entry of one report. */
export function reportEntry(decided: DecidedRecord, known: Pick<ReportRow, 'name' | 'addedAt'>): ReportEntry {
  const { record, screening } = decided
  const { document, actors, places } = record
  const named = [...actors.filter(({ kind }) => kind !== 'unnamed'), ...places].map(({ name }) => name)
  const types = record.incidents.map(({ type }) => type)
  const words = foldText([document.title ?? '', document.publisher ?? '', document.text, ...named, ...types].join(' . '))
  return {
    report: { ...reportRow(record, known), scope: screening?.scope ?? 'not-screened' },
    incidents: incidentEntries(decided),
    words: words.length > MOST_WORDS ? words.slice(0, words.lastIndexOf(' ', MOST_WORDS)) : words,
  }
}
