import { dossierCodebook } from '../../app/codebooks.ts'
import { dossierDecisions } from '../../app/dossier-decisions.ts'
import { dossierIncidents } from '../../app/dossier-incidents.ts'
import { dossierSearch } from '../../app/dossier-search.ts'
import { dossierTallies } from '../../app/dossier-tallies.ts'
import type { Added, Dossier } from '../../app/index.ts'
import { reviewRows } from '../../app/review-rows.ts'
import { type Capture, type CodedRecord, OnrecordError, SCHEMA_ID } from '../../core/index.ts'
import { incidentRows, type JournalEntry, type ReportRow, readEntry, reportRow, sealEntry } from '../../record/index.ts'
import type { JournalFilter, Store } from '../../store/index.ts'

const ADDED_AT = '2025-06-01T08:00:00.000Z'

/** A dossier in memory over records made by hand. What is added to it becomes a record of one paragraph with nothing coded. */
export function memoryDossier(records: readonly CodedRecord[] = []): Dossier {
  const kept = new Map<string, { record: CodedRecord; row: ReportRow }>()
  const keep = (record: CodedRecord, name: string | null) => {
    const row = reportRow(record, { name, addedAt: ADDED_AT })
    kept.set(record.document.id, { record, row })
    return row
  }
  const find = (id: string) => {
    const found = kept.get(id)
    if (!found) throw new OnrecordError('not-found', `No report has the id ${id}`)
    return found
  }
  for (const record of records) keep(record, null)
  const journal: JournalEntry[] = []
  const append: Store['append'] = async ({ decision, salt }) => {
    const entry = sealEntry(decision, salt, journal.at(-1) ?? null)
    journal.push(entry)
    return entry
  }
  const store = {
    reports: async () => [...kept.values()].map(({ row }) => row),
    state: async (id: string) => (kept.has(id) ? { coding: 1, changes: journal.length } : null),
    record: async (id: string) => kept.get(id)?.record ?? null,
    journal: async ({ after = 0, limit = journal.length }: JournalFilter = {}) =>
      journal.filter(({ position }) => position > after).slice(0, limit),
    entry: async (digest: string) => {
      const entry = journal.find((one) => one.digest === digest)
      return entry ? { entry, document: null } : null
    },
    undoing: async (digest: string) => journal.filter((one) => readEntry(one).undoes === digest),
    append,
    erase: () => Promise.reject(new Error('nothing is erased from memory')),
    witnessed: async () => [],
  }
  return {
    folder: '/cases/liptako',
    async add(capture, { published } = {}): Promise<Added> {
      const known = kept.get(capture.sha256.slice(0, 16))
      if (known) return { state: 'known', report: known.row }
      return { state: 'added', report: keep(bareRecord(capture, published ?? null), capture.name) }
    },
    list: async () => [...kept.values()].map(({ row }) => row),
    record: async (id) => find(id).record,
    async remove(id) {
      find(id)
      kept.delete(id)
    },
    counts: async () => {
      const rows = [...kept.values()].map(({ row }) => row)
      const sum = (of: 'incidents' | 'attributions' | 'gaps') => rows.reduce((total, row) => total + row[of], 0)
      return { reports: rows.length, incidents: sum('incidents'), attributions: sum('attributions'), gaps: sum('gaps') }
    },
    ...dossierSearch({} as Store, () => new Date(ADDED_AT)),
    ...dossierTallies({} as Store, () => new Date(ADDED_AT)),
    publish: () => Promise.reject(new Error('nothing is published from memory')),
    async *recode() {},
    review: () => reviewRows({ ...store, incidents: async () => [...kept.values()].flatMap(({ record }) => incidentRows(record)) }),
    ...dossierIncidents(store),
    verify: () => Promise.reject(new Error('nothing in memory has a digest')),
    codebook: () => dossierCodebook('/cases/liptako'),
    ...dossierDecisions(store, { now: () => new Date(ADDED_AT) }),
    close: async () => {},
  }
}

function bareRecord(capture: Capture, publishedAt: string | null): CodedRecord {
  const text = new TextDecoder().decode(capture.bytes)
  return {
    schema: SCHEMA_ID,
    document: {
      id: capture.sha256.slice(0, 16),
      text,
      title: text.split('\n', 1)[0] ?? null,
      url: null,
      publisher: null,
      author: null,
      agency: null,
      publishedAt,
      publishedAtBasis: publishedAt === null ? 'unknown' : 'given',
      modifiedAt: null,
      retrievedAt: null,
      dateline: null,
      language: 'en',
      sha256: capture.sha256,
      blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length }, repeats: null }],
      story: null,
    },
    times: [],
    places: [],
    actors: [],
    attributions: [],
    incidents: [],
    positions: [],
    gaps: [],
    findings: [],
    coder: { name: 'by hand', version: '0', components: [], inputs: [] },
  }
}
