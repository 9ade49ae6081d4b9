import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DATABASE_FILE } from '../sqlite-store.ts'
import { exampleReport } from './example-report.ts'

/** The tables as the first release made them, in SQL of its own: migrations of today must not be what makes them. */
const TABLES = `
CREATE TABLE "kysely_migration" ("name" varchar(255) not null primary key, "timestamp" varchar(255) not null);
CREATE TABLE "kysely_migration_lock" ("id" varchar(255) not null primary key, "is_locked" integer default 0 not null);
INSERT INTO kysely_migration VALUES ('0001-reports', '2025-05-12T08:00:00.000Z');
INSERT INTO kysely_migration_lock VALUES ('migration_lock', 0);
CREATE TABLE "captures" ("sha256" text primary key, "media_type" text not null, "name" text, "url" text, "retrieved_at" text,
  "size" integer not null);
CREATE TABLE "documents" ("id" text primary key, "position" integer not null unique,
  "capture" text not null references "captures" ("sha256"), "name" text, "title" text, "publisher" text, "published_at" text,
  "language" text not null, "added_at" text not null, "words" integer not null, "incidents" integer not null,
  "attributions" integer not null, "gaps" integer not null, "warnings" integer not null);
CREATE INDEX "documents_by_capture" on "documents" ("capture");
CREATE TABLE "records" ("document" text primary key references "documents" ("id") on delete cascade, "schema" text not null,
  "json" text not null);
CREATE TABLE "incidents" ("document" text not null references "documents" ("id") on delete cascade, "id" text not null,
  "position" integer not null, "type" text not null, "earliest" text, "latest" text, "country" text, "row" text not null,
  constraint "incidents_key" primary key ("document", "id"));
`

/** Makes a dossier of the first release in a folder, with one report, and gives what is in it. */
export async function firstSchemaDossier(folder: string) {
  const kept = exampleReport('Gunmen shot two herders near Tillabéri.')
  const { capture, record } = kept
  const { report } = kept.entry
  const incidents = kept.entry.incidents.map(({ row }) => row)
  const file = join(folder, 'captures', capture.sha256.slice(0, 2), capture.sha256)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, capture.bytes)
  const database = new DatabaseSync(join(folder, DATABASE_FILE))
  database.exec('pragma journal_mode = wal')
  database.exec(TABLES)
  database
    .prepare('insert into captures values (?, ?, ?, null, null, ?)')
    .run(capture.sha256, capture.mediaType, capture.name, capture.bytes.length)
  database
    .prepare('insert into documents values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(
      report.id,
      capture.sha256,
      report.name,
      report.title,
      report.publisher,
      report.publishedAt,
      report.language,
      report.addedAt,
      report.words,
      report.incidents,
      report.attributions,
      report.gaps,
      report.warnings,
    )
  database.prepare('insert into records values (?, ?, ?)').run(report.id, record.schema, JSON.stringify(record))
  const row = database.prepare('insert into incidents values (?, ?, ?, ?, null, null, null, ?)')
  for (const [position, incident] of incidents.entries())
    row.run(report.id, incident.incidentId, position, incident.type, JSON.stringify(incident))
  database.close()
  return kept
}
