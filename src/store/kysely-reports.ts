import type { Kysely, Transaction } from 'kysely'
import { type Capture, type CodedRecord, OnrecordError, sha256Hex } from '../core/index.ts'
import { type IncidentEntry, isPoint, type ReportEntry, type ReportRow, type Scope } from '../record/index.ts'
import type { CaptureFiles } from './capture-files.ts'
import type { Counts, NewReport, Recoded, ReportPage, ReportState } from './port.ts'
import type { SearchIndex } from './search/search-index.ts'
import type { Tables } from './tables.ts'

/** A report has fewer: a text may have 5 MB. */
const INCIDENTS_A_REPORT = 1_000_000

/** The bytes first and the row after, so that no row ever refers to bytes that are not there. */
export async function insertCapture(transaction: Transaction<Tables>, files: CaptureFiles, capture: Capture): Promise<void> {
  const { sha256, mediaType, name, url, retrievedAt, bytes } = capture
  if (await transaction.selectFrom('captures').select('sha256').where('sha256', '=', sha256).executeTakeFirst()) return
  await files.write(sha256, bytes)
  await transaction
    .insertInto('captures')
    .values({ sha256, media_type: mediaType, name, url, retrieved_at: retrievedAt, size: bytes.length })
    .execute()
}

export async function insertReport(
  transaction: Transaction<Tables>,
  index: SearchIndex,
  { capture, record, entry }: NewReport,
): Promise<void> {
  const { id } = entry.report
  const last = await transaction.selectFrom('documents').select('position').orderBy('position', 'desc').limit(1).executeTakeFirst()
  const position = (last?.position ?? 0) + 1
  // Of a report that was there before, decisions may still be in force: its entry is then made with them.
  const decided = await transaction.selectFrom('journal').select('position').where('document', '=', id).limit(1).executeTakeFirst()
  await transaction
    .insertInto('documents')
    .values({
      ...columnsOf(entry.report),
      capture: capture.sha256,
      position,
      coding: 1,
      added_revision: await nextRevision(transaction),
      changes: 1,
      indexed: decided ? 0 : 1,
    })
    .execute()
  await transaction
    .insertInto('records')
    .values({ document: id, schema: record.schema, json: JSON.stringify(record) })
    .execute()
  await insertEntry(transaction, index, position, entry)
}

/** Puts a newer coding in the place of the one before, unless something has changed since. */
export async function replaceReport(
  transaction: Transaction<Tables>,
  index: SearchIndex,
  { record, entry }: Recoded,
  changes: number,
): Promise<boolean> {
  const { id } = entry.report
  const state = await stateOf(transaction, id)
  if (state?.changes !== changes) return false
  const older = await transaction.selectFrom('records').select('json').where('document', '=', id).executeTakeFirstOrThrow()
  const revision = await nextRevision(transaction)
  await transaction
    .insertInto('older_records')
    .values({ document: id, coding: state.coding, replaced_revision: revision, json: older.json })
    .execute()
  await transaction
    .updateTable('records')
    .set({ schema: record.schema, json: JSON.stringify(record) })
    .where('document', '=', id)
    .execute()
  await transaction
    .updateTable('documents')
    .set({ coding: state.coding + 1, changes: changes + 1 })
    .where('id', '=', id)
    .execute()
  return replaceEntry(transaction, index, entry, changes + 1)
}

/** Puts the entry of a report in the place of the one before, unless something has changed since. */
export async function replaceEntry(
  transaction: Transaction<Tables>,
  index: SearchIndex,
  entry: ReportEntry,
  changes: number,
): Promise<boolean> {
  const { id } = entry.report
  const row = await transaction.selectFrom('documents').select(['position', 'changes']).where('id', '=', id).executeTakeFirst()
  if (row?.changes !== changes) return false
  await transaction
    .updateTable('documents')
    .set({ ...columnsOf(entry.report), indexed: changes })
    .where('id', '=', id)
    .execute()
  await transaction.deleteFrom('incidents').where('document', '=', id).execute()
  await insertEntry(transaction, index, row.position, entry)
  return true
}

/** So many rows go into one statement: a database takes only so many values. */
const ROWS_AT_ONCE = 200

async function insertEntry(
  transaction: Transaction<Tables>,
  index: SearchIndex,
  report: number,
  { report: { id: document, scope }, incidents, words }: ReportEntry,
): Promise<void> {
  await index.putReport(transaction, report, words)
  const rows = incidents.map((entry, position) =>
    rowsOf(entry, { document, scope, position, number: report * INCIDENTS_A_REPORT + position }),
  )
  for (const some of inParts(rows)) {
    await transaction
      .insertInto('incidents')
      .values(some.map(({ incident }) => incident))
      .execute()
    await index.putIncidents(
      transaction,
      some.map(({ indexed }) => indexed),
    )
  }
  for (const names of inParts(rows.flatMap((row) => row.names))) await transaction.insertInto('incident_names').values(names).execute()
}

function rowsOf(
  { row, status, figureStatus, province, disputed, gap, actors, sources, words }: IncidentEntry,
  where: Pick<Tables['incidents'], 'document' | 'scope' | 'position' | 'number'>,
) {
  const { incidentId: id, type, earliest, latest, place } = row
  const { number } = where
  const { lat, lon } = place && isPoint(row.placePrecision) ? place : { lat: null, lon: null }
  const point = lat === null || lon === null ? null : { lat, lon }
  const incident: Tables['incidents'] = {
    ...where,
    id,
    type,
    branch: type.split('/', 1)[0]!,
    earliest,
    latest,
    country: place?.country ?? null,
    province,
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
    status,
    figure_status: JSON.stringify(figureStatus),
    disputed: disputed ? 1 : 0,
    gap: gap ? 1 : 0,
    row: JSON.stringify(row),
  }
  const named = (role: 'actor' | 'source', names: readonly string[]) => names.map((name) => ({ role, name, number }))
  return { incident, indexed: { number, words, point }, names: [...named('actor', actors), ...named('source', sources)] }
}

function inParts<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, i) => rows.slice(i * ROWS_AT_ONCE, (i + 1) * ROWS_AT_ONCE))
}

export async function stateOf(db: Kysely<Tables>, documentId: string): Promise<ReportState | null> {
  const row = await db.selectFrom('documents').select(['coding', 'changes']).where('id', '=', documentId).executeTakeFirst()
  return row ?? null
}

/** The record of one coding of a report, the first is 1; null where there was none. */
export async function codingOf(db: Kysely<Tables>, documentId: string, coding: number): Promise<CodedRecord | null> {
  const state = await stateOf(db, documentId)
  const row = await (state?.coding === coding
    ? db.selectFrom('records').select('json').where('document', '=', documentId)
    : db.selectFrom('older_records').select('json').where('document', '=', documentId).where('coding', '=', coding)
  ).executeTakeFirst()
  return row ? JSON.parse(row.json) : null
}

/** Counts up with what reports are in the dossier and how they are coded, so that a moment can be named. */
async function nextRevision(transaction: Transaction<Tables>): Promise<number> {
  const { value } = await transaction
    .updateTable('counters')
    .set(({ eb }) => ({ value: eb('value', '+', 1) }))
    .where('name', '=', 'revision')
    .returning('value')
    .executeTakeFirstOrThrow()
  return value
}

function columnsOf({ publishedAt, addedAt, ...columns }: ReportRow) {
  return { ...columns, published_at: publishedAt, added_at: addedAt }
}

async function isReferred(db: Kysely<Tables>, sha256: string): Promise<boolean> {
  return (await db.selectFrom('documents').select('id').where('capture', '=', sha256).limit(1).executeTakeFirst()) !== undefined
}

/** Gives the digest of its capture, or null when there is no such report. */
export async function deleteReport(transaction: Transaction<Tables>, documentId: string): Promise<string | null> {
  const found = await transaction.selectFrom('documents').select('capture').where('id', '=', documentId).executeTakeFirst()
  if (!found) return null
  await transaction.deleteFrom('documents').where('id', '=', documentId).execute()
  if (!(await isReferred(transaction, found.capture)))
    await transaction.deleteFrom('captures').where('sha256', '=', found.capture).execute()
  return found.capture
}

/** After the rows are gone for good, and under the lock again: another program may have added the same bytes in between. */
export async function deleteUnreferred(transaction: Transaction<Tables>, files: CaptureFiles, sha256: string): Promise<void> {
  if (!(await isReferred(transaction, sha256))) await files.delete(sha256)
}

export async function readCapture(row: Tables['captures'], files: CaptureFiles, where: string): Promise<Capture> {
  const bytes = await files.read(row.sha256)
  if (bytes === null || sha256Hex(bytes) !== row.sha256) {
    const what = bytes === null ? 'is gone' : 'was changed'
    throw new OnrecordError('evidence-broken', `${where}: capture ${row.sha256} ${what}; restore it from a backup`)
  }
  const { sha256, name, url, media_type, retrieved_at } = row
  return { bytes, sha256, mediaType: media_type as Capture['mediaType'], name, url, retrievedAt: retrieved_at }
}

export async function readReports(db: Kysely<Tables>, { scopes, after, limit }: ReportPage): Promise<readonly ReportRow[]> {
  let query = db.selectFrom('documents').selectAll()
  if (scopes !== undefined) query = query.where('scope', 'in', [...scopes])
  if (limit !== undefined) query = query.limit(limit)
  if (after !== undefined) {
    const from = await db.selectFrom('documents').select('position').where('id', '=', after).executeTakeFirst()
    if (!from) throw new OnrecordError('not-found', `${after}: there is no such report to go on after; begin the list again`)
    query = query.where('position', '>', from.position)
  }
  return (await query.orderBy('position').execute()).map(reportOf)
}

export async function readCounts(db: Kysely<Tables>): Promise<Counts> {
  const { reports, incidents, attributions, gaps } = await db
    .selectFrom('documents')
    .select(({ fn }) => [
      fn.countAll<number>().as('reports'),
      fn.sum<number | null>('incidents').as('incidents'),
      fn.sum<number | null>('attributions').as('attributions'),
      fn.sum<number | null>('gaps').as('gaps'),
    ])
    .executeTakeFirstOrThrow()
  return { reports, incidents: incidents ?? 0, attributions: attributions ?? 0, gaps: gaps ?? 0 }
}

/** Reports whose entry does not show what was decided last. */
export async function staleReports(db: Kysely<Tables>, limit: number): Promise<readonly string[]> {
  const rows = await db.selectFrom('documents').select('id').whereRef('changes', '<>', 'indexed').orderBy('position').limit(limit).execute()
  return rows.map(({ id }) => id)
}

export function reportOf(row: Tables['documents']): ReportRow {
  const { id, title, publisher, published_at, language, name, added_at, words, incidents, attributions, gaps, warnings, scope } = row
  const columns = { id, title, publisher, language, name, words, incidents, attributions, gaps, warnings }
  return { ...columns, publishedAt: published_at, addedAt: added_at, scope: scope as Scope }
}
