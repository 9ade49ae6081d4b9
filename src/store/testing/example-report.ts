import { type Capture, type CodedRecord, SCHEMA_ID, sha256Hex } from '../../core/index.ts'
import { applyDecisions, type IncidentRow, type ReportEntry, type ReportRow, reportEntry } from '../../record/index.ts'
import type { NewReport } from '../port.ts'

/** A report as the store is handed it, and the rows that it gives back. */
export interface ExampleReport extends NewReport {
  readonly report: ReportRow
  readonly incidents: readonly IncidentRow[]
}

/** A report with this text: two incidents, at no place and at no time. */
export function exampleReport(text: string, name = 'report.txt'): ExampleReport {
  const bytes = new TextEncoder().encode(text)
  const sha256 = sha256Hex(bytes)
  const capture: Capture = { bytes, sha256, mediaType: 'text/plain', name, url: null, retrievedAt: null }
  const record = exampleRecord(text, sha256)
  const entry = reportEntry(applyDecisions(record, []), { name, addedAt: '2025-05-12T08:00:00.000Z' })
  return { capture, record, entry, report: entry.report, incidents: entry.incidents.map(({ row }) => row) }
}

/** The same report with another entry. */
export function withEntry({ capture, record, entry }: NewReport, change: Partial<ReportEntry>): NewReport {
  return { capture, record, entry: { ...entry, ...change } }
}

function exampleRecord(text: string, sha256: string): CodedRecord {
  return {
    schema: SCHEMA_ID,
    document: {
      id: sha256.slice(0, 16),
      text,
      title: 'Two shot near Tillabéri',
      url: null,
      publisher: 'Example Herald',
      author: null,
      agency: null,
      publishedAt: '2025-05-11',
      publishedAtBasis: 'given',
      modifiedAt: null,
      retrievedAt: null,
      dateline: null,
      language: 'en',
      sha256,
      blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length }, repeats: null }],
      story: null,
    },
    times: [],
    places: [],
    actors: [],
    attributions: [],
    incidents: [exampleIncident('incident-b', 'attack.shooting'), exampleIncident('incident-a', 'abduction')],
    positions: [],
    gaps: [],
    findings: [{ code: 'publication-date-inferred', severity: 'warning', message: 'inferred', span: null }],
    coder: { name: 'onrecord', version: '0', components: [], inputs: [] },
  }
}

function exampleIncident(id: string, type: string): CodedRecord['incidents'][number] {
  return {
    id,
    type,
    trigger: [{ start: 0, end: 1 }],
    stage: 'happened',
    standing: 'asserted',
    unit: 'event',
    background: false,
    time: { times: [], edtf: null, earliest: null, latest: null, precision: 'unknown', attribution: null },
    place: { place: null, others: [], basis: 'unknown', precision: 'unresolved', attribution: null },
    participants: [],
    responsibility: [],
    figures: [],
    claims: [],
    accounts: [null],
    relations: [],
    confidence: 0.5,
  }
}
