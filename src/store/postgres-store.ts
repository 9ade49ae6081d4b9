import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import { OnrecordError } from '../core/index.ts'
import { captureRows } from './capture-rows.ts'
import { kyselyStore } from './kysely-store.ts'
import { isMigrated, migrate } from './migrate.ts'
import { postgresMigrations } from './migrations/index.ts'
import type { Store } from './port.ts'
import { lockingPostgresDialect } from './postgres-dialect.ts'
import { postgresSearch } from './search/postgres-search.ts'
import { storeError, unlessLocked } from './store-error.ts'
import { sweepOrphans } from './sweep.ts'
import type { Tables } from './tables.ts'
import { WITNESS_FILE, witnessFile } from './witness.ts'

/** How a dossier in PostgreSQL is opened. */
export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`: one database holds one dossier. */
  readonly url: string
  /** Where this machine keeps its witness of the journal. */
  readonly folder: string
  /** False: throws `not-found` where there is no dossier yet. */
  readonly create?: boolean
  readonly lockWaitMs?: number
}

/** Many people write at once here, and each waits for those before. */
const LOCK_WAIT_MS = 10_000

/** What can hold the words of a person, also where they were compressed. */
const ERASED_FROM = [
  'journal',
  'records',
  'older_records',
  'incident_names',
  'incident_words',
  'incidents',
  'report_words',
  'documents',
  'captures',
  'capture_bytes',
] as const

/**
 * Opens the dossier in a PostgreSQL database (15 or later), and makes its tables if they are not there. Captures are kept in it.
 * Throws `not-found`, `database-locked`, `database-newer` or `database-unavailable`; no message holds the password.
 */
export async function openPostgresStore({ url, folder, create = true, lockWaitMs = LOCK_WAIT_MS }: PostgresOptions): Promise<Store> {
  const where = withoutPassword(url)
  let db: Kysely<Tables> | null = null
  try {
    await mkdir(folder, { recursive: true })
    const { default: pg } = await import('pg')
    const pool = new pg.Pool({ connectionString: url, application_name: 'onrecord', types: { getTypeParser: parserOf(pg.types) } })
    // A connection that breaks while nobody uses it is replaced when somebody does.
    pool.on('error', () => {})
    const opened = (db = new Kysely<Tables>({ dialect: lockingPostgresDialect({ pool }, lockWaitMs) }))
    if (!create && !(await isMigrated(opened)))
      throw new OnrecordError('not-found', `${where}: there is no dossier here; 'onrecord add' makes one, --database names another`)
    await migrate(opened, where, postgresMigrations)
    await sweepOrphans(opened, captureRows).catch(unlessLocked)
    return kyselyStore({
      db: opened,
      files: captureRows,
      search: postgresSearch,
      witness: witnessFile(join(folder, WITNESS_FILE)),
      scrub: () => scrub(opened),
      where,
    })
  } catch (error) {
    await db?.destroy().catch(() => {})
    throw storeError(error, where)
  }
}

/** Counts and bigints as numbers: none is ever over 2^53. */
function parserOf(types: typeof import('pg').types): typeof import('pg').types.getTypeParser {
  const BIGINT = 20
  return ((type: number, format: never) => (type === BIGINT ? Number : types.getTypeParser(type, format))) as typeof types.getTypeParser
}

/** Writes the tables anew without what was deleted. The log of the server and its backups are the team's. */
async function scrub(db: Kysely<Tables>): Promise<void> {
  for (const table of ERASED_FROM) await sql`vacuum full ${sql.table(table)}`.execute(db)
}

function withoutPassword(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url)
    return `${protocol}//${host}${pathname}`
  } catch {
    return 'the database'
  }
}
