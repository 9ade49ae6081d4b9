import type { Capture, CodedRecord } from '../core/index.ts'
import type {
  Decision,
  DecisionOf,
  IncidentEntry,
  IncidentRow,
  JournalEntry,
  JournalHead,
  ReportEntry,
  ReportRow,
  Scope,
  SearchFilter,
} from '../record/index.ts'

/** All that is kept of one report. The entry is read off the record by the caller, so that the store knows nothing of what a record means. */
export interface NewReport {
  readonly capture: Capture
  readonly record: CodedRecord
  /** What it is listed, found and counted by. */
  readonly entry: ReportEntry
}

/** A report coded again. */
export type Recoded = Omit<NewReport, 'capture'>

type Erasure = DecisionOf<'erase'>

/** A decision on its way into the journal. */
export interface NewEntry<Kept extends Decision = Decision> {
  readonly decision: Kept
  /** At least 16 random bytes in hex, never used before. */
  readonly salt: string
  /** The report it is about, by which it is found again; null: several, or none. */
  readonly document: string | null
}

/** A report as it stands: how often it was coded, and a count that goes up with whatever changes its decided record. */
export interface ReportState {
  readonly coding: number
  readonly changes: number
}

/** A part of a list: after which position, or before which number, and how many. */
export interface ReportPage {
  readonly scopes?: readonly Scope[] | undefined
  /** From the report after this one. Throws `not-found`. */
  readonly after?: string | undefined
  readonly limit?: number | undefined
}

/** Where a page of what was found goes on, and how long it is. */
export interface SearchPage {
  readonly limit: number
  /** The `next` of the page before. */
  readonly before?: number | undefined
}

/** A page of what was found, the last added first; `next` is null on the last one. */
export interface Found<Item> {
  readonly items: readonly Item[]
  readonly next: number | null
}

/** An incident that was found, without what it was found by. */
export type FoundIncident = Pick<IncidentEntry, 'row' | 'status' | 'figureStatus' | 'province' | 'disputed' | 'gap'> & {
  readonly scope: Scope
}

/** A search that was given a name. */
export interface SavedFilter {
  readonly name: string
  readonly filter: SearchFilter
  readonly by: string
  /** ISO 8601 date-time in UTC. */
  readonly at: string
}

/** A moment of a dossier: which reports it held, how they were coded, and what was decided. */
export interface Moment {
  readonly revision: number
  /** The end of the journal; null: nothing was decided. */
  readonly head: JournalHead | null
}

/** One report as it was coded at a moment. */
export interface CodingAt {
  readonly id: string
  readonly coding: number
}

/** A tally under a name. What it holds is the caller's. */
export interface NamedTally {
  readonly name: string
  readonly json: string
}

/** How much there is in a dossier. */
export interface Counts {
  readonly reports: number
  readonly incidents: number
  readonly attributions: number
  readonly gaps: number
}

/** Which entries of the journal. */
export interface JournalFilter {
  /** Those about this report. */
  readonly document?: string
  readonly kinds?: readonly Decision['kind'][]
  /** From the entry after this position. */
  readonly after?: number
  /** Up to the entry at this position. */
  readonly to?: number
  /** So many at most. */
  readonly limit?: number
}

/** One entry, and the report that it is about. */
export interface FoundEntry {
  readonly entry: JournalEntry
  readonly document: string | null
}

/**
 * Where a dossier is kept. Each method is one operation: done as a whole, or not at all, whatever interrupts it.
 *
 * Every method may throw `database-locked` (another program writes for longer than the short wait) or `database-unavailable`
 * (disk full, folder read-only, file broken).
 */
export interface Store {
  /** `known`: a report with this id is there already, and nothing was changed. */
  add(report: NewReport): Promise<'added' | 'known'>
  /** In the order they were added; all of them, or a page. */
  reports(page?: ReportPage): Promise<readonly ReportRow[]>
  counts(): Promise<Counts>
  report(documentId: string): Promise<ReportRow | null>
  record(documentId: string): Promise<CodedRecord | null>
  /** Null when there is no such report. */
  state(documentId: string): Promise<ReportState | null>
  /**
   * Puts a newer coding of a report in the place of the one that is there, which is kept. False, and nothing is done, where something has
   * changed since `changes` was read: read again, and code or decide anew.
   */
  replace(report: Recoded, changes: number): Promise<boolean>
  /** An older coding of a report, counted from 1, or the one it has now. */
  codingOf(documentId: string, coding: number): Promise<CodedRecord | null>
  /** The bytes a report was read from. Throws `evidence-broken` when they are gone or no longer have their digest. */
  capture(documentId: string): Promise<Capture | null>
  /** False: there was nothing under this id. The capture goes too, unless another report was read from the same bytes. */
  remove(documentId: string): Promise<boolean>
  /** Of the decided records; by report in the order added, then in reading order. */
  incidents(): Promise<readonly IncidentRow[]>
  /** Reports whose entries are to be made anew, because something was decided or they were kept by an older program; so many at most. */
  toIndex(limit: number): Promise<readonly string[]>
  /** Puts the entry of a report in the place of the one before. False, and nothing is done, where something has changed since `changes`. */
  index(entry: ReportEntry, changes: number): Promise<boolean>
  findReports(filter: SearchFilter, page: SearchPage): Promise<Found<ReportRow>>
  findIncidents(filter: SearchFilter, page: SearchPage): Promise<Found<FoundIncident>>
  moment(): Promise<Moment>
  /** Reports that were there at a revision and still are, in their order; so many after one of them. */
  codingsAt(revision: number, page: { readonly after: string | null; readonly limit: number }): Promise<readonly CodingAt[]>
  /** In the order of their names. */
  tallies(): Promise<readonly NamedTally[]>
  /** False: there is one of this name, and it stays as it is. */
  keepTally(tally: NamedTally): Promise<boolean>
  /** In the order of their names. */
  savedFilters(): Promise<readonly SavedFilter[]>
  /** In the place of the one of this name, if there is one. */
  saveFilter(saved: SavedFilter): Promise<void>
  /** False: there is none of this name. */
  dropFilter(name: string): Promise<boolean>
  /** Puts a decision at the end of the journal, whoever else does at the same moment: none is lost, and the chain never forks. */
  append(entry: NewEntry<Exclude<Decision, Erasure>>): Promise<JournalEntry>
  /**
   * Puts an erasure at the end of the journal, and takes the content of the entries it names and the reports it names out for good, all
   * in one operation. Throws `not-found` for an entry that is not there and `conflict` for one that says what was erased.
   */
  erase(entry: NewEntry<Erasure>): Promise<JournalEntry>
  /** The journal in order: all of it, or some. */
  journal(filter?: JournalFilter): Promise<readonly JournalEntry[]>
  /** The entry with this digest, or null. */
  entry(digest: string): Promise<FoundEntry | null>
  /** The entries that take back the one with this digest; there is more than one where taking back was itself taken back. */
  undoing(digest: string): Promise<readonly JournalEntry[]>
  /** Heads of the journal as the witness saw them after each entry, kept apart from the database. One that was cut off is left out. */
  witnessed(): Promise<readonly JournalHead[]>
  close(): Promise<void>
}
