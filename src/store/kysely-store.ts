import type { Kysely, Transaction } from 'kysely'
import { type Capture, OnrecordError, sha256Hex } from '../core/index.ts'
import type { JournalEntry, ReportRow } from '../record/index.ts'
import type { CaptureFiles, CapturesOf } from './capture-files.ts'
import { inTurn } from './in-turn.ts'
import { appendEntry, eraseContent, readJournal } from './kysely-journal.ts'
import type { NewReport, Store } from './port.ts'
import { storeError } from './store-error.ts'
import type { Tables } from './tables.ts'
import type { Witness } from './witness.ts'

/** What a store stands on. */
export interface StoreParts {
  /**
   * Its transactions must hold the write lock from their start: it keeps two programs from taking the same end of the journal, and from
   * writing and deleting one capture at the same time.
   */
  readonly db: Kysely<Tables>
  /** The captures, as a transaction sees them. */
  readonly files: CapturesOf
  readonly witness: Witness
  /** Clears the database file of what was deleted, as far as the database can while others use it. */
  readonly scrub: () => Promise<void>
  /** Names the dossier in messages. */
  readonly where: string
}

/** The store over any database that Kysely speaks to, and a folder of captures. */
export function kyselyStore({ db, files, witness, scrub, where }: StoreParts): Store {
  async function attempt<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work()
    } catch (error) {
      throw storeError(error, where)
    }
  }

  const turn = inTurn()
  function write<Result>(work: (transaction: Transaction<Tables>) => Promise<Result>): Promise<Result> {
    return turn(() => db.transaction().execute(work))
  }

  /** The entry stands whether or not the witness can be told: a check says how far it was. */
  async function told(entry: JournalEntry): Promise<JournalEntry> {
    await witness.tell(entry).catch(() => {})
    return entry
  }

  return {
    add: (report) =>
      attempt(() =>
        write(async (transaction) => {
          const known = await transaction.selectFrom('documents').select('id').where('id', '=', report.report.id).executeTakeFirst()
          if (known) return 'known'
          await insertCapture(transaction, files(transaction), report.capture)
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
        return row ? readCapture(row, files(db), where) : null
      }),

    remove: (documentId) =>
      attempt(async () => {
        const capture = await write((transaction) => deleteReport(transaction, documentId))
        if (capture !== null) await write((transaction) => deleteUnreferred(transaction, files(transaction), capture))
        return capture !== null
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

    append: (entry) => attempt(async () => told(await write((transaction) => appendEntry(transaction, entry)))),

    erase: (entry) =>
      attempt(async () => {
        const { appended, captures } = await write(async (transaction) => {
          const { entries, documents } = entry.decision
          await eraseContent(transaction, entries)
          const captures: (string | null)[] = []
          for (const document of documents) captures.push(await deleteReport(transaction, document))
          return { appended: await appendEntry(transaction, entry), captures }
        })
        for (const capture of captures)
          if (capture !== null) await write((transaction) => deleteUnreferred(transaction, files(transaction), capture))
        await scrub()
        return told(appended)
      }),

    journal: (filter = {}) => attempt(() => readJournal(db, filter)),

    witnessed: () => attempt(() => witness.heads()),

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

/** Gives the digest of its capture, or null when there is no such report. */
async function deleteReport(transaction: Transaction<Tables>, documentId: string): Promise<string | null> {
  const found = await transaction.selectFrom('documents').select('capture').where('id', '=', documentId).executeTakeFirst()
  if (!found) return null
  await transaction.deleteFrom('documents').where('id', '=', documentId).execute()
  if (!(await isReferred(transaction, found.capture)))
    await transaction.deleteFrom('captures').where('sha256', '=', found.capture).execute()
  return found.capture
}

/** After the rows are gone for good, and under the lock again: another program may have added the same bytes in between. */
async function deleteUnreferred(transaction: Transaction<Tables>, files: CaptureFiles, sha256: string): Promise<void> {
  if (!(await isReferred(transaction, sha256))) await files.delete(sha256)
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
