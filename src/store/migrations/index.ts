import type { Migration } from 'kysely/migration'
import { captureBytes } from './0000-capture-bytes.ts'
import { reports } from './0001-reports.ts'
import { journal } from './0002-journal.ts'
import { codingAgain } from './0003-coding-again.ts'

/** Every migration under the name of its file; they run in the order of the names. One that has shipped is never changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-reports': reports,
  '0002-journal': journal,
  '0003-coding-again': codingAgain,
}

/** On PostgreSQL the captures are in the database as well. */
export const postgresMigrations: Readonly<Record<string, Migration>> = { '0000-capture-bytes': captureBytes, ...migrations }
