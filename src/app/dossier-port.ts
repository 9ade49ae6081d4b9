import type { Codebook } from '../coding/index.ts'
import type { Capture, CodedRecord } from '../core/index.ts'

import type { DecidedRecord, DecisionRequest, JournalCheck, JournalEntry, QueueRow, ReportRow, SourceGrade } from '../record/index.ts'
import type { Counts, ReportPage } from '../store/index.ts'
import type { DossierIncidents } from './dossier-incidents.ts'
import type { DossierSearch } from './dossier-search.ts'
import type { DossierTallies } from './dossier-tallies.ts'
import type { Published, PublishOptions } from './publish-dossier.ts'
import type { RecodeOptions, Recoding } from './recode.ts'
import type { Verification, VerifyOptions } from './verify-dossier.ts'

export type { ReportRow } from '../record/index.ts'

/** What adding did. `known`: the same bytes were there already, and nothing was changed. */
export interface Added {
  readonly state: 'added' | 'known'
  readonly report: ReportRow
}

/** What is known of a report beside its bytes. What a page says of itself is read without. */
export interface AddOptions {
  readonly published?: string | undefined
  /** The outlet. */
  readonly publisher?: string | undefined
}

/** What people decide in a dossier. */
export interface DossierDecisions {
  /** The record of a report with the decisions in force on it. Throws `not-found`. */
  decided(documentId: string): Promise<DecidedRecord>
  /**
   * Keeps a decision in the journal. Throws `not-found` for what it is about, `used-wrongly` for a value that a record cannot hold,
   * `not-allowed` for joining an unnamed source, `conflict` for taking back what is taken back or erased.
   */
  decide(request: DecisionRequest): Promise<JournalEntry>
  /** In order; all of it, or a part. */
  journal(part?: { readonly after?: number; readonly limit?: number }): Promise<readonly JournalEntry[]>
  checkJournal(): Promise<JournalCheck>
  /** How reliable people find outlets and actors that are sources. */
  sourceGrades(): Promise<readonly SourceGrade[]>
}

/** A folder that holds one case: the database and the captures. What the server and the command line work on. */
export interface Dossier extends DossierDecisions, DossierIncidents, DossierSearch, DossierTallies {
  readonly folder: string
  /**
   * Reads the capture, codes it and stores all of it in one operation. Throws an OnrecordError that says what is wrong with the input.
   * Several at once are coded side by side and stored in the order of the calls.
   */
  add(capture: Capture, options?: AddOptions): Promise<Added>
  /** In the order they were added; all, or a page. `after` is the id of the last report of the page before; throws `not-found` for another. */
  list(page?: ReportPage): Promise<readonly ReportRow[]>
  counts(): Promise<Counts>
  /** Throws `not-found`. */
  record(documentId: string): Promise<CodedRecord>
  /** Codes reports again by the coder and codebook of now; what people decided stays. What changes is told of each, also before it is done. */
  recode(options?: RecodeOptions): AsyncIterable<Recoding>
  /** Writes what people stand for into a folder, for others. Throws `conflict` where the folder is not empty, `file-unreadable` where it cannot be written. */
  publish(options: PublishOptions): Promise<Published>
  /** Takes the report, its record and its capture out. Throws `not-found`. */
  remove(documentId: string): Promise<void>
  /** The one kept with the dossier, or the one of the package. Throws `line-invalid` where somebody has broken it. */
  codebook(): Promise<Codebook>
  /** The incidents that wait for a person, those first that matter most. */
  review(): Promise<readonly QueueRow[]>
  /** Holds all of it against its digests; changes nothing. */
  verify(options?: VerifyOptions): Promise<Verification>
  close(): Promise<void>
}
