import type { Kysely, Transaction } from 'kysely'
import { type Capture, type CodedRecord, OnrecordError, sha256Hex } from '../core/index.ts'
import type { IncidentRow, ReportRow } from '../record/index.ts'
import type { CaptureFiles } from './capture-files.ts'
import type { NewReport, Recoded, ReportState } from './port.ts'
import type { Tables } from './tables.ts'

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

export async function insertReport(transaction: Transaction<Tables>, { capture, record, report, incidents }: NewReport): Promise<void> {
  const last = await transaction.selectFrom('documents').select('position').orderBy('position', 'desc').limit(1).executeTakeFirst()
  const revision = await nextRevision(transaction)
  await transaction
    .insertInto('documents')
    .values({
      ...columnsOf(report),
      capture: capture.sha256,
      position: (last?.position ?? 0) + 1,
      coding: 1,
      added_revision: revision,
      changes: 1,
      indexed: 1,
    })
    .execute()
  await transaction
    .insertInto('records')
    .values({ document: report.id, schema: record.schema, json: JSON.stringify(record) })
    .execute()
  await insertIncidents(transaction, report.id, incidents)
}

/** Puts a newer coding in the place of the one before, unless something has changed since. */
export async function replaceReport(
  transaction: Transaction<Tables>,
  { record, report, incidents }: Recoded,
  changes: number,
): Promise<boolean> {
  const { id } = report
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
    .set({ ...columnsOf(report), coding: state.coding + 1, changes: changes + 1, indexed: changes + 1 })
    .where('id', '=', id)
    .execute()
  await transaction.deleteFrom('incidents').where('document', '=', id).execute()
  await insertIncidents(transaction, id, incidents)
  return true
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

async function insertIncidents(transaction: Transaction<Tables>, document: string, incidents: readonly IncidentRow[]): Promise<void> {
  for (const [position, row] of incidents.entries()) {
    const { incidentId: id, type, earliest, latest, place } = row
    await transaction
      .insertInto('incidents')
      .values({ document, id, position, type, earliest, latest, country: place?.country ?? null, row: JSON.stringify(row) })
      .execute()
  }
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

export function reportOf(row: Tables['documents']): ReportRow {
  const {
    position: _position,
    capture: _capture,
    coding: _coding,
    added_revision: _revision,
    changes: _changes,
    indexed: _indexed,
    ...rest
  } = row
  const { published_at, added_at, ...columns } = rest
  return { ...columns, publishedAt: published_at, addedAt: added_at }
}
