import type { Kysely, Transaction } from 'kysely'
import { type Capture, OnrecordError, sha256Hex } from '../core/index.ts'
import type { ReportRow } from '../record/index.ts'
import type { CaptureFiles } from './capture-files.ts'
import type { NewReport, Store } from './port.ts'
import { storeError } from './store-error.ts'
import type { Tables } from './tables.ts'

/**
 * The store over any database that Kysely speaks to, and a folder of captures. `where` names it in messages. Transactions of `db` must
 * hold the write lock from their start: it is also what keeps two programs from writing and deleting one capture at the same time.
 */
export function kyselyStore(db: Kysely<Tables>, files: CaptureFiles, where: string): Store {
  async function attempt<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work()
    } catch (error) {
      throw storeError(error, where)
    }
  }

  return {
    add: (report) =>
      attempt(() =>
        db.transaction().execute(async (transaction) => {
          const known = await transaction.selectFrom('documents').select('id').where('id', '=', report.report.id).executeTakeFirst()
          if (known) return 'known'
          await insertCapture(transaction, files, report.capture)
          await insertReport(transaction, report)
          return 'added'
        }),
      ),

    reports: () =>
      attempt(async () => {
        const rows = await db.selectFrom('documents').selectAll().orderBy('position').execute()
        return rows.map(reportOf)
      }),

    report: (documentId) =>
      attempt(async () => {
        const row = await db.selectFrom('documents').selectAll().where('id', '=', documentId).executeTakeFirst()
        return row ? reportOf(row) : null
      }),

    record: (documentId) =>
      attempt(async () => {
        const row = await db.selectFrom('records').select('json').where('document', '=', documentId).executeTakeFirst()
        return row ? JSON.parse(row.json) : null
      }),

    capture: (documentId) =>
      attempt(async () => {
        const row = await db
          .selectFrom('documents')
          .innerJoin('captures', 'captures.sha256', 'documents.capture')
          .selectAll('captures')
          .where('documents.id', '=', documentId)
          .executeTakeFirst()
        return row ? readCapture(row, files, where) : null
      }),

    remove: (documentId) =>
      attempt(async () => {
        const row = await db.transaction().execute(async (transaction) => {
          const found = await transaction.selectFrom('documents').select('capture').where('id', '=', documentId).executeTakeFirst()
          await transaction.deleteFrom('documents').where('id', '=', documentId).execute()
          if (found && !(await isReferred(transaction, found.capture)))
            await transaction.deleteFrom('captures').where('sha256', '=', found.capture).execute()
          return found
        })
        if (row) await deleteUnreferred(db, files, row.capture)
        return row !== undefined
      }),

    incidents: () =>
      attempt(async () => {
        const rows = await db
          .selectFrom('incidents')
          .innerJoin('documents', 'documents.id', 'incidents.document')
          .select('incidents.row')
          .orderBy('documents.position')
          .orderBy('incidents.position')
          .execute()
        return rows.map(({ row }) => JSON.parse(row))
      }),

    close: () => attempt(() => db.destroy()),
  }
}

/** The bytes first and the row after, so that no row ever refers to bytes that are not there. */
async function insertCapture(transaction: Transaction<Tables>, files: CaptureFiles, capture: Capture): Promise<void> {
  const { sha256, mediaType, name, url, retrievedAt, bytes } = capture
  if (await transaction.selectFrom('captures').select('sha256').where('sha256', '=', sha256).executeTakeFirst()) return
  await files.write(sha256, bytes)
  await transaction
    .insertInto('captures')
    .values({ sha256, media_type: mediaType, name, url, retrieved_at: retrievedAt, size: bytes.length })
    .execute()
}

async function insertReport(transaction: Transaction<Tables>, { capture, record, report, incidents }: NewReport): Promise<void> {
  const { publishedAt, addedAt, ...columns } = report
  const last = await transaction.selectFrom('documents').select('position').orderBy('position', 'desc').limit(1).executeTakeFirst()
  await transaction
    .insertInto('documents')
    .values({ ...columns, published_at: publishedAt, added_at: addedAt, capture: capture.sha256, position: (last?.position ?? 0) + 1 })
    .execute()
  await transaction
    .insertInto('records')
    .values({ document: report.id, schema: record.schema, json: JSON.stringify(record) })
    .execute()
  for (const [position, row] of incidents.entries()) {
    const { incidentId: id, type, earliest, latest, place } = row
    await transaction
      .insertInto('incidents')
      .values({ document: report.id, id, position, type, earliest, latest, country: place?.country ?? null, row: JSON.stringify(row) })
      .execute()
  }
}

async function isReferred(db: Kysely<Tables>, sha256: string): Promise<boolean> {
  return (await db.selectFrom('documents').select('id').where('capture', '=', sha256).limit(1).executeTakeFirst()) !== undefined
}

/** After the rows are gone for good, and under the lock again: another program may have added the same bytes in between. */
async function deleteUnreferred(db: Kysely<Tables>, files: CaptureFiles, sha256: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    if (!(await isReferred(transaction, sha256))) await files.delete(sha256)
  })
}

async function readCapture(row: Tables['captures'], files: CaptureFiles, where: string): Promise<Capture> {
  const bytes = await files.read(row.sha256)
  if (bytes === null || sha256Hex(bytes) !== row.sha256) {
    const what = bytes === null ? 'is gone' : 'was changed'
    throw new OnrecordError('evidence-broken', `${where}: capture ${row.sha256} ${what}; restore it from a backup`)
  }
  const { sha256, name, url, media_type, retrieved_at } = row
  return { bytes, sha256, mediaType: media_type as Capture['mediaType'], name, url, retrievedAt: retrieved_at }
}

function reportOf(row: Tables['documents']): ReportRow {
  const { position: _position, capture: _capture, published_at, added_at, ...columns } = row
  return { ...columns, publishedAt: published_at, addedAt: added_at }
}
