import type { CodedRecord } from '../core/index.ts'

export const SCOPES = ['not-screened', 'in-scope', 'out-of-scope', 'duplicate'] as const
/** Whether people have said that a report belongs into the dossier. */
export type Scope = (typeof SCOPES)[number]

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
  readonly scope: Scope
}

/** The row of one record, as long as nobody has screened it. Words are counted between white space, over the whole text. */
export function reportRow(record: CodedRecord, { name, addedAt }: Pick<ReportRow, 'name' | 'addedAt'>): ReportRow {
  const { id, title, publisher, publishedAt, language, text } = record.document
  return {
    id,
    title,
    publisher,
    publishedAt,
    language,
    name,
    addedAt,
    words: text.match(/\S+/g)?.length ?? 0,
    incidents: record.incidents.length,
    attributions: record.attributions.length,
    gaps: record.gaps.length,
    warnings: record.findings.filter((finding) => finding.severity !== 'info').length,
    scope: 'not-screened',
  }
}
