import type { Capture, CodedRecord } from '../core/index.ts'
import type { IncidentRow, ReportRow } from '../record/index.ts'

/** All that is kept of one report. The rows are read off the record by the caller, so that the store knows nothing of what a record means. */
export interface NewReport {
  readonly capture: Capture
  readonly record: CodedRecord
  readonly report: ReportRow
  readonly incidents: readonly IncidentRow[]
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
  /** In the order they were added. */
  reports(): Promise<readonly ReportRow[]>
  report(documentId: string): Promise<ReportRow | null>
  record(documentId: string): Promise<CodedRecord | null>
  /** The bytes a report was read from. Throws `evidence-broken` when they are gone or no longer have their digest. */
  capture(documentId: string): Promise<Capture | null>
  /** False: there was nothing under this id. The capture goes too, unless another report was read from the same bytes. */
  remove(documentId: string): Promise<boolean>
  /** By report in the order added, then in reading order. */
  incidents(): Promise<readonly IncidentRow[]>
  close(): Promise<void>
}
