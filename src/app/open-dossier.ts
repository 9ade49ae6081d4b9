import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type Capture, type CodedRecord, OnrecordError } from '../core/index.ts'
import type { CodingPool } from '../jobs/index.ts'
import { applyDecisions, reportEntry } from '../record/index.ts'
import type { NewReport, Store } from '../store/index.ts'
import { checkPublished } from './check-published.ts'
import { dossierCodebook } from './codebooks.ts'
import { openWorkerPool } from './coding-runner.ts'
import { dossierDecisions } from './dossier-decisions.ts'
import { dossierIncidents } from './dossier-incidents.ts'
import type { Added, AddOptions, Dossier } from './dossier-port.ts'
import { bringUpToDate, dossierSearch } from './dossier-search.ts'
import { dossierTallies } from './dossier-tallies.ts'
import { recodeReports } from './recode.ts'
import { reviewRows } from './review-rows.ts'
import { verifyDossier } from './verify-dossier.ts'

/** How a dossier is opened. */
export interface DossierOptions {
  /** False: throws `not-found` where there is no dossier yet. */
  readonly create?: boolean
  /** Documents coded side by side; as many as there are cores by default. */
  readonly jobs?: number
  readonly now?: () => Date
  /** `postgres://…`: reports and decisions are kept there, and the folder keeps the witness and the team's own places. */
  readonly database?: string | undefined
}

/**
 * Opens the dossier in a folder. Coding is done by workers, which start with the first report that is added.
 * Throws `database-locked`, `database-newer`, `database-unavailable`, `not-found`.
 */
export async function openDossier(folder: string, options: DossierOptions = {}): Promise<Dossier> {
  const { create = true, jobs = availableParallelism(), now = () => new Date(), database } = options
  const store = await openStore(folder, create, database)
  let pool: Promise<CodingPool> | null = null
  let lastAdd: Promise<unknown> = Promise.resolve()

  const decisions = dossierDecisions(store, { now, inclusion: async () => (await dossierCodebook(folder)).inclusion })
  return {
    folder,
    async add(capture, options = {}) {
      const coded = code(store, () => (pool ??= openWorkerPool(jobs)), capture, { ...options, dossier: folder })
      const before = lastAdd
      const added = coded.then(async (record) => {
        await before
        return keep(store, capture, record, now())
      })
      lastAdd = Promise.allSettled([before, added])
      return added
    },
    async list(page) {
      await bringUpToDate(store)
      return store.reports(page)
    },
    counts: () => store.counts(),
    async record(documentId) {
      return (await store.record(documentId)) ?? notFound(documentId, folder)
    },
    async remove(documentId) {
      if (!(await store.remove(documentId))) notFound(documentId, folder)
    },
    ...dossierIncidents(store, () => bringUpToDate(store)),
    recode: (options = {}) => recodeReports({ store, pool: () => (pool ??= openWorkerPool(jobs)), dossier: folder, jobs }, options),
    review: () => reviewRows(store),
    verify: (options = {}) => verifyDossier(store, options),
    codebook: () => dossierCodebook(folder),
    ...decisions,
    async publish(options) {
      const { publishDossier } = await import('./publish-dossier.ts')
      return publishDossier({ store, codebook: () => dossierCodebook(folder), sourceGrades: decisions.sourceGrades }, options)
    },
    ...dossierSearch(store, now),
    ...dossierTallies(store, now),
    async close() {
      await (await pool)?.close()
      await store.close()
    },
  }
}

async function openStore(folder: string, create: boolean, database: string | undefined): Promise<Store> {
  const { DATABASE_FILE, openPostgresStore, openSqliteStore } = await import('../store/index.ts')
  if (database !== undefined) return openPostgresStore({ url: database, folder, create })
  if (!create && !existsSync(join(folder, DATABASE_FILE)))
    throw new OnrecordError('not-found', `${folder}: there is no dossier here; 'onrecord add' makes one, --dossier names another`)
  return openSqliteStore(folder)
}

/** Null when the dossier has a report of these bytes: then there is nothing to code. */
async function code(
  store: Store,
  openPool: () => Promise<CodingPool>,
  capture: Capture,
  { published, publisher, dossier }: AddOptions & { readonly dossier: string },
): Promise<CodedRecord | null> {
  const publishedAt = published === undefined ? null : checkPublished(published)
  if (await store.report(documentIdOf(capture))) return null
  const [coded] = await (await openPool()).run({ kind: 'capture', capture, published: publishedAt, publisher: publisher ?? null, dossier })
  if (coded!.error) throw new OnrecordError(coded!.error.code, coded!.error.message)
  return JSON.parse(coded!.json)
}

async function keep(store: Store, capture: Capture, record: CodedRecord | null, now: Date): Promise<Added> {
  const state = record === null ? 'known' : await store.add(newReport(capture, record, now))
  const report = await store.report(documentIdOf(capture))
  if (report === null)
    throw new OnrecordError('conflict', `${capture.name ?? 'the report'} was removed while it was being added; add it again`)
  return { state, report }
}

function newReport(capture: Capture, record: CodedRecord, now: Date): NewReport {
  return { capture, record, entry: reportEntry(applyDecisions(record, []), { name: capture.name, addedAt: now.toISOString() }) }
}

/** The id that `readDocument` gives to a capture. */
function documentIdOf(capture: Capture): string {
  return capture.sha256.slice(0, 16)
}

function notFound(documentId: string, folder: string): never {
  throw new OnrecordError('not-found', `${documentId}: there is no such report in ${folder}; 'onrecord list' shows their ids`)
}
