import type { Migration } from 'kysely/migration'

/** Captures, documents, their records, and the rows that lists are made from. Only column types that SQLite and PostgreSQL share. */
export const reports: Migration = {
  async up(db) {
    await db.schema
      .createTable('captures')
      .addColumn('sha256', 'text', (column) => column.primaryKey())
      .addColumn('media_type', 'text', (column) => column.notNull())
      .addColumn('name', 'text')
      .addColumn('url', 'text')
      .addColumn('retrieved_at', 'text')
      .addColumn('size', 'integer', (column) => column.notNull())
      .execute()

    await db.schema
      .createTable('documents')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('position', 'integer', (column) => column.notNull().unique())
      .addColumn('capture', 'text', (column) => column.notNull().references('captures.sha256'))
      .addColumn('name', 'text')
      .addColumn('title', 'text')
      .addColumn('publisher', 'text')
      .addColumn('published_at', 'text')
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('added_at', 'text', (column) => column.notNull())
      .addColumn('words', 'integer', (column) => column.notNull())
      .addColumn('incidents', 'integer', (column) => column.notNull())
      .addColumn('attributions', 'integer', (column) => column.notNull())
      .addColumn('gaps', 'integer', (column) => column.notNull())
      .addColumn('warnings', 'integer', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('documents_by_capture').on('documents').column('capture').execute()

    await db.schema
      .createTable('records')
      .addColumn('document', 'text', (column) => column.primaryKey().references('documents.id').onDelete('cascade'))
      .addColumn('schema', 'text', (column) => column.notNull())
      .addColumn('json', 'text', (column) => column.notNull())
      .execute()

    await db.schema
      .createTable('incidents')
      .addColumn('document', 'text', (column) => column.notNull().references('documents.id').onDelete('cascade'))
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('earliest', 'text')
      .addColumn('latest', 'text')
      .addColumn('country', 'text')
      .addColumn('row', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('incidents_key', ['document', 'id'])
      .execute()
  },
}
