import type { Migration } from 'kysely/migration'
import { captureBytes } from './0000-capture-bytes.ts'
import { reports } from './0001-reports.ts'
import { journal } from './0002-journal.ts'
import { codingAgain } from './0003-coding-again.ts'
import { searchOnPostgres, searchOnSqlite } from './0004-search.ts'
import { tallies } from './0005-tallies.ts'

/** Migrations that are the same on both databases, under the names of their files. One that has shipped is never changed. */
const shared: Readonly<Record<string, Migration>> = {
  '0001-reports': reports,
  '0002-journal': journal,
  '0003-coding-again': codingAgain,
}

/** They run in the order of their names. */
export const sqliteMigrations: Readonly<Record<string, Migration>> = { ...shared, '0004-search': searchOnSqlite, '0005-tallies': tallies }

/** On PostgreSQL the captures are in the database as well. */
export const postgresMigrations: Readonly<Record<string, Migration>> = {
  '0000-capture-bytes': captureBytes,
  ...shared,
  '0004-search': searchOnPostgres,
  '0005-tallies': tallies,
}
