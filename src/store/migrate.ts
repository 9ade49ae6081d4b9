import { type Kysely, sql } from 'kysely'
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from 'kysely/migration'
import { OnrecordError } from '../core/index.ts'

/**
 * Brings the database to the tables of this program; one that is there already is only read. All pending migrations run in one
 * transaction. Throws `database-newer` for one that a later program has migrated.
 */
export async function migrate<Tables>(db: Kysely<Tables>, where: string, migrations: Readonly<Record<string, Migration>>): Promise<void> {
  const known = Object.keys(migrations)
  const done = await appliedMigrations(db)
  const unknown = done.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new OnrecordError(
      'database-newer',
      `${where}: written by a newer Onrecord (it has '${unknown.join("', '")}'); open it with that version, or install the newest one`,
    )
  }
  if (done.length === known.length) return
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } }).migrateToLatest()
  if (error) throw error
}

/** Whether there is a dossier in the database. */
export async function isMigrated<Tables>(db: Kysely<Tables>): Promise<boolean> {
  return (await appliedMigrations(db)).length > 0
}

async function appliedMigrations<Tables>(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === DEFAULT_MIGRATION_TABLE)) return []
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(db)
  return rows.map((row) => row.name)
}
