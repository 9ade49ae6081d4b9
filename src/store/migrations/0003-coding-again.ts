import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Tables } from '../tables.ts'

const PAGE = 500

/**
 * Older codings of a report, and what tells when a record and what people decided on it have changed; the kind of each entry of the
 * journal and what it takes back beside it, so that one is found without reading them all.
 */
export const codingAgain: Migration = {
  async up(db: Kysely<Tables>) {
    await db.schema
      .createTable('older_records')
      .addColumn('document', 'text', (column) => column.notNull().references('documents.id').onDelete('cascade'))
      .addColumn('coding', 'integer', (column) => column.notNull())
      .addColumn('replaced_revision', 'integer', (column) => column.notNull())
      .addColumn('json', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('older_records_key', ['document', 'coding'])
      .execute()
    await db.schema
      .createTable('counters')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'integer', (column) => column.notNull())
      .execute()
    await db.insertInto('counters').values({ name: 'revision', value: 0 }).execute()
    for (const [column, initial] of [
      ['coding', 1],
      ['added_revision', 0],
      ['changes', 1],
      ['indexed', 0],
    ] as const)
      await db.schema
        .alterTable('documents')
        .addColumn(column, 'integer', (definition) => definition.notNull().defaultTo(initial))
        .execute()

    await db.schema.alterTable('journal').addColumn('kind', 'text').execute()
    await db.schema.alterTable('journal').addColumn('undoes', 'text').execute()
    await fillJournal(db)
    await db.schema.createIndex('journal_by_kind').on('journal').columns(['kind', 'position']).execute()
    await db.schema.createIndex('journal_by_undone').on('journal').column('undoes').execute()
  },
}

/** From the envelopes, which are never erased. One that cannot be read stays without: the check of the journal says so. */
async function fillJournal(db: Kysely<Tables>): Promise<void> {
  for (let after = 0; ; ) {
    const entries = await db
      .selectFrom('journal')
      .select(['position', 'envelope'])
      .where('position', '>', after)
      .orderBy('position')
      .limit(PAGE)
      .execute()
    for (const { position, envelope } of entries) {
      const { kind = null, undoes = null } = parsed(envelope)
      await db.updateTable('journal').set({ kind, undoes }).where('position', '=', position).execute()
    }
    const last = entries.at(-1)
    if (last === undefined) return
    after = last.position
  }
}

function parsed(envelope: string): { readonly kind?: string; readonly undoes?: string | null } {
  try {
    return JSON.parse(envelope)
  } catch {
    return {}
  }
}
