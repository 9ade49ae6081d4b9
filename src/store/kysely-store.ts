import type { Kysely, Transaction } from 'kysely'
import type { JournalEntry } from '../record/index.ts'
import type { CapturesOf } from './capture-files.ts'
import { inTurn } from './in-turn.ts'
import { appendEntry, entriesThatUndo, eraseContent, findEntry, readJournal } from './kysely-journal.ts'
import {
  codingOf,
  deleteReport,
  deleteUnreferred,
  insertCapture,
  insertReport,
  readCapture,
  readCounts,
  readReports,
  replaceEntry,
  replaceReport,
  reportOf,
  staleReports,
  stateOf,
} from './kysely-reports.ts'
import { deleteFilter, findIncidents, findReports, readFilters, writeFilter } from './kysely-search.ts'
import { codingsAt, keepTally, readMoment, readTallies } from './kysely-tallies.ts'
import type { Store } from './port.ts'
import type { SearchIndex } from './search/search-index.ts'
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
  /** What the database has for finding words and places. */
  readonly search: SearchIndex
  readonly witness: Witness
  /** Clears the database file of what was deleted, as far as the database can while others use it. */
  readonly scrub: () => Promise<void>
  /** Names the dossier in messages. */
  readonly where: string
}

/** The store over any database that Kysely speaks to, and a folder of captures. */
export function kyselyStore({ db, files, search, witness, scrub, where }: StoreParts): Store {
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
          const known = await transaction.selectFrom('documents').select('id').where('id', '=', report.entry.report.id).executeTakeFirst()
          if (known) return 'known'
          await insertCapture(transaction, files(transaction), report.capture)
          await insertReport(transaction, search, report)
          return 'added'
        }),
      ),

    reports: (page = {}) => attempt(() => readReports(db, page)),

    counts: () => attempt(() => readCounts(db)),

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

    state: (documentId) => attempt(() => stateOf(db, documentId)),

    replace: (report, changes) => attempt(() => write((transaction) => replaceReport(transaction, search, report, changes))),

    codingOf: (documentId, coding) => attempt(() => codingOf(db, documentId, coding)),

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

    toIndex: (limit) => attempt(() => staleReports(db, limit)),

    index: (entry, changes) => attempt(() => write((transaction) => replaceEntry(transaction, search, entry, changes))),

    findReports: (filter, page) => attempt(() => findReports(db, search, filter, page)),

    findIncidents: (filter, page) => attempt(() => findIncidents(db, search, filter, page)),

    moment: () => attempt(() => readMoment(db)),

    codingsAt: (revision, page) => attempt(() => codingsAt(db, revision, page)),

    tallies: () => attempt(() => readTallies(db)),

    keepTally: (tally) => attempt(() => write((transaction) => keepTally(transaction, tally))),

    savedFilters: () => attempt(() => readFilters(db)),

    saveFilter: (saved) => attempt(() => write((transaction) => writeFilter(transaction, saved))),

    dropFilter: (name) => attempt(() => write((transaction) => deleteFilter(transaction, name))),

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

    entry: (digest) => attempt(() => findEntry(db, digest)),

    undoing: (digest) => attempt(() => entriesThatUndo(db, digest)),

    witnessed: () => attempt(() => witness.heads()),

    close: () => attempt(() => db.destroy()),
  }
}
