import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { captureFiles } from './capture-files.ts'
import { kyselyStore } from './kysely-store.ts'
import { migrate } from './migrate.ts'
import { sqliteMigrations } from './migrations/index.ts'
import type { Store } from './port.ts'
import { sqliteSearch } from './search/sqlite-search.ts'
import { nodeSqliteDialect } from './sqlite-dialect.ts'
import { storeError, unlessLocked } from './store-error.ts'
import { sweepOrphans } from './sweep.ts'
import type { Tables } from './tables.ts'
import { WITNESS_FILE, witnessFile } from './witness.ts'

/** The one file that makes a folder a dossier. */
export const DATABASE_FILE = 'onrecord.sqlite'

/** How long a transaction waits for another program's. Writes take milliseconds, so one that waits longer is told. */
const LOCK_WAIT_MS = 2000

/** How long any other statement waits, stopping the thread: only opening at the same moment needs it. */
const STATEMENT_WAIT_MS = 250

/**
 * Opens the dossier in a folder, makes it if it is not there, and clears away what an interrupted program left.
 * Throws `database-locked`, `database-newer` or `database-unavailable`.
 */
export async function openSqliteStore(folder: string, { lockWaitMs = LOCK_WAIT_MS } = {}): Promise<Store> {
  let opened: DatabaseSync | null = null
  try {
    await mkdir(folder, { recursive: true })
    const database = (opened = new DatabaseSync(join(folder, DATABASE_FILE), { timeout: Math.min(STATEMENT_WAIT_MS, lockWaitMs) }))
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on')
    const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(database, lockWaitMs) })
    await migrate(db, folder, sqliteMigrations)
    const captures = captureFiles(join(folder, 'captures'))
    const files = () => captures
    await sweepOrphans(db, files).catch(unlessLocked)
    return kyselyStore({
      db,
      files,
      search: sqliteSearch,
      witness: witnessFile(join(folder, WITNESS_FILE)),
      // What was deleted is overwritten in the file, and the log that still has it is emptied.
      scrub: async () => {
        await sqliteSearch.scrub(db)
        database.exec('pragma wal_checkpoint(truncate)')
      },
      where: folder,
    })
  } catch (error) {
    if (opened?.isOpen) opened.close()
    throw storeError(error, folder)
  }
}
