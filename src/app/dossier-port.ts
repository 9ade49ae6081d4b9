import type { Capture, CodedRecord } from '../core/index.ts'
import type { IncidentRow } from '../record/index.ts'

/** One report of the dossier, as lists show it. */
export interface ReportRow {
  readonly id: string
  readonly title: string | null
  readonly publisher: string | null
  readonly publishedAt: string | null
  readonly language: string
  /** The name of the file it came from, if it came from one. */
  readonly name: string | null
  /** ISO 8601 date-time in UTC. */
  readonly addedAt: string
  readonly words: number
  readonly incidents: number
  readonly attributions: number
  readonly gaps: number
  readonly warnings: number
}

/** What adding did. `known`: the same bytes were there already, and nothing was changed. */
export interface Added {
  readonly state: 'added' | 'known'
  readonly report: ReportRow
}

/** A folder that holds one case: the database and the captures. What the server and the command line work on. */
export interface Dossier {
  readonly folder: string
  /** Reads the capture, codes it and stores all of it in one operation. Throws an OnrecordError that says what is wrong with the input. */
  add(capture: Capture, options?: { readonly published?: string | undefined }): Promise<Added>
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
