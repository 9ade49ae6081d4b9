import type { Migration } from 'kysely/migration'

/** Tallies that were given a name, with the moment of the dossier that they were made from. */
export const tallies: Migration = {
  async up(db) {
    await db.schema
      .createTable('tallies')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('json', 'text', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('documents_by_revision').on('documents').column('added_revision').execute()
    await db.schema.createIndex('older_records_by_revision').on('older_records').columns(['document', 'replaced_revision']).execute()
  },
}
