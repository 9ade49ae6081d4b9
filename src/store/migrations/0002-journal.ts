import type { Migration } from 'kysely/migration'

/** The journal. No two entries follow the same one: the database itself refuses a fork. */
export const journal: Migration = {
  async up(db) {
    await db.schema
      .createTable('journal')
      .addColumn('position', 'integer', (column) => column.primaryKey())
      .addColumn('digest', 'text', (column) => column.notNull().unique())
      .addColumn('previous', 'text', (column) => column.notNull().unique())
      .addColumn('envelope', 'text', (column) => column.notNull())
      .addColumn('content', 'text')
      .addColumn('salt', 'text')
      .addColumn('document', 'text')
      .execute()
    await db.schema.createIndex('journal_by_document').on('journal').columns(['document', 'position']).execute()
  },
}
