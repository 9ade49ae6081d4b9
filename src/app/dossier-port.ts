import type { Capture, CodedRecord } from '../core/index.ts'
import type { IncidentRow, ReportRow } from '../record/index.ts'

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

/** A folder that holds one case: the database and the captures. What the server and the command line work on. */
export interface Dossier {
  readonly folder: string
  /**
   * Reads the capture, codes it and stores all of it in one operation. Throws an OnrecordError that says what is wrong with the input.
   * Several at once are coded side by side and stored in the order of the calls.
   */
  add(capture: Capture, options?: AddOptions): Promise<Added>
  /** In the order they were added. */
  list(): Promise<readonly ReportRow[]>
  /** Throws `not-found`. */
  record(documentId: string): Promise<CodedRecord>
  /** Takes the report, its record and its capture out. Throws `not-found`. */
  remove(documentId: string): Promise<void>
  /** The incidents of all reports, one row an incident a report. */
  incidents(): Promise<readonly IncidentRow[]>
  close(): Promise<void>
}
