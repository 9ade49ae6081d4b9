import type { Migration } from 'kysely/migration'

/** The captures themselves, on a database that several machines share; on SQLite they are files. */
export const captureBytes: Migration = {
  async up(db) {
    await db.schema
      .createTable('capture_bytes')
      .addColumn('sha256', 'text', (column) => column.primaryKey())
      .addColumn('bytes', 'bytea', (column) => column.notNull())
      .execute()
  },
}
