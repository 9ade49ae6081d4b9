import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * What reports and incidents are found by. `number` counts incidents in the order of reports and of reading. The rows of a dossier that
 * is there already are made anew when it is searched first: `documents.indexed` says that they are not there yet.
 */
async function columns(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('documents')
    .addColumn('scope', 'text', (column) => column.notNull().defaultTo('not-screened'))
    .execute()
  await db.schema.createIndex('documents_by_scope').on('documents').columns(['scope', 'position']).execute()
  await sql`create index documents_to_index on documents (position) where changes <> indexed`.execute(db)
  for (const [name, type] of [
    ['number', 'bigint'],
    ['status', 'text'],
    ['figure_status', 'text'],
    ['province', 'text'],
    ['lat', 'double precision'],
    ['lon', 'double precision'],
    ['disputed', 'integer'],
    ['gap', 'integer'],
    ['scope', 'text'],
    ['branch', 'text'],
  ] as const)
    await db.schema.alterTable('incidents').addColumn(name, type).execute()
  await sql`update incidents set number = position + 1000000 * (select position from documents where id = incidents.document)`.execute(db)
  await db.schema.createIndex('incidents_by_number').unique().on('incidents').column('number').execute()
  for (const column of ['type', 'branch', 'status', 'province', 'country', 'disputed', 'gap'] as const)
    await db.schema.createIndex(`incidents_by_${column}`).on('incidents').columns([column, 'number']).execute()
  await db.schema.createIndex('incidents_by_day').on('incidents').columns(['earliest', 'latest', 'number']).execute()

  await db.schema
    .createTable('incident_names')
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('number', 'bigint', (column) => column.notNull().references('incidents.number').onDelete('cascade'))
    .addPrimaryKeyConstraint('incident_names_key', ['role', 'name', 'number'])
    .execute()
  await db.schema.createIndex('incident_names_by_number').on('incident_names').column('number').execute()

  await db.schema
    .createTable('saved_filters')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('filter', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .execute()
}

/** With FTS5 and R*Tree, which know no foreign keys: triggers take out what the rows they belong to take with them. */
export const searchOnSqlite: Migration = {
  async up(db) {
    await columns(db)
    for (const table of ['report_words', 'incident_words']) {
      await sql`create virtual table ${sql.table(table)} using fts5 (words, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 0')`.execute(
        db,
      )
      await sql`insert into ${sql.table(table)} (${sql.table(table)}, rank) values ('secure-delete', 1)`.execute(db)
    }
    await sql`create virtual table incident_points using rtree (number, lat_from, lat_to, lon_from, lon_to)`.execute(db)
    await sql`create trigger documents_unsearched after delete on documents begin
      delete from report_words where rowid = old.position;
    end`.execute(db)
    await sql`create trigger incidents_unsearched after delete on incidents begin
      delete from incident_words where rowid = old.number;
      delete from incident_points where number = old.number;
    end`.execute(db)
  },
}

/** With text search vectors and an index over points, both PostgreSQL's own: no extension is asked for. */
export const searchOnPostgres: Migration = {
  async up(db) {
    await columns(db)
    // As the one for English, but no word is passed over: "or" typed between quotes is looked for, as it is on SQLite.
    await sql`create text search dictionary onrecord_stems (template = snowball, language = english)`.execute(db)
    await sql`create text search configuration onrecord (copy = english)`.execute(db)
    await sql`alter text search configuration onrecord
      alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with onrecord_stems`.execute(db)
    await sql`create table report_words (number integer primary key references documents (position) on delete cascade, words tsvector not null)`.execute(
      db,
    )
    await sql`create table incident_words (number bigint primary key references incidents (number) on delete cascade, words tsvector not null)`.execute(
      db,
    )
    await sql`create index report_words_index on report_words using gin (words)`.execute(db)
    await sql`create index incident_words_index on incident_words using gin (words)`.execute(db)
    await sql`create index incidents_by_point on incidents using gist (point(lon, lat)) where lat is not null`.execute(db)
  },
}
