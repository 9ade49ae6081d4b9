import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Codebook } from '../coding/index.ts'
import { OnrecordError, sha256Hex } from '../core/index.ts'
import { dataPackage, geojsonOf, objectOf, type PublishedFile, type PublishedTables, publishTables, type Table } from '../publish/index.ts'
import type { FigureRule, SourceGrade } from '../record/index.ts'
import type { Store } from '../store/index.ts'
import { programVersion } from './program-version.ts'
import { readCase } from './read-case.ts'
import { csvOf } from './write-csv.ts'
import { xlsxOf } from './write-xlsx.ts'

export type PublishFormat = 'csv' | 'geojson' | 'jsonl' | 'xlsx'

/** What is published, and where to. */
export interface PublishOptions {
  readonly format: PublishFormat
  /** A folder that is made; throws `conflict` where there is something in it. */
  readonly out: string
  /** With what nobody has accepted. */
  readonly proposed: boolean
  readonly best: FigureRule | null
}

/** What was published. */
export interface Published {
  readonly files: readonly string[]
  readonly incidents: number
  readonly claims: number
  readonly withheld: PublishedTables['withheld']
}

interface Parts {
  readonly store: Store
  readonly codebook: () => Promise<Codebook>
  readonly sourceGrades: () => Promise<readonly SourceGrade[]>
}

/**
 * Writes what people stand for into a folder, with a data package that says what its columns mean, by which codebook it was made, from which
 * state of the journal, and what was withheld. The same dossier gives the same bytes. The folder is there once all of it is.
 */
export async function publishDossier({ store, codebook, sourceGrades }: Parts, options: PublishOptions): Promise<Published> {
  const { format, out, proposed, best } = options
  if ((await readdir(out).catch(() => [])).length > 0)
    throw new OnrecordError('conflict', `${out} is there already and is not empty: name another folder with --out`)
  const [book, read] = [await codebook(), await readCase(store, { proposed })]
  const withheldTypes = book.types.filter(({ withhold }) => withhold).map(({ id }) => id)
  const { incidents, claims, withheld } = publishTables({ ...read, sourceGrades: await sourceGrades(), best, withheldTypes })
  const about = {
    program: `onrecord ${programVersion()}`,
    codebook: { name: book.name, version: book.version },
    journal: read.moment.head,
    reports: read.inputs,
    proposed: proposed ? 'included: rows say which nobody has accepted' : 'left out',
    best: best ?? 'no rule was picked',
    withheld: {
      ...withheld,
      note: 'Names and quotes of persons who are protected are left out, unnamed sources are not described, and no coordinate is finer than its place is known.',
    },
  }
  const made: readonly (readonly [path: string, mediatype: string, bytes: Uint8Array, table: Table | null])[] = [
    ...(await tablesAs(format, incidents, claims, about)),
    ['codebook.json', 'application/json', json(book), null],
  ]
  const files = made.map(
    ([path, mediatype, bytes, table]): PublishedFile => ({ path, mediatype, bytes: bytes.length, sha256: sha256Hex(bytes), table }),
  )
  const described = json(dataPackage(files, nameOf(out), about))
  await writeFolder(out, [...made.map(([path, , bytes]) => [path, bytes] as const), ['datapackage.json', described]])
  return {
    files: [...files.map(({ path }) => path), 'datapackage.json'],
    incidents: incidents.rows.length,
    claims: claims.rows.length,
    withheld,
  }
}

async function tablesAs(format: PublishFormat, incidents: Table, claims: Table, about: object) {
  const lines = (table: Table) => encode(table.rows.map((row) => `${JSON.stringify(objectOf(table, row))}\n`).join(''))
  switch (format) {
    case 'csv':
      return [
        ['incidents.csv', 'text/csv', encode(csvOf(incidents)), incidents],
        ['claims.csv', 'text/csv', encode(csvOf(claims)), claims],
      ] as const
    case 'jsonl':
      return [
        ['incidents.jsonl', 'application/jsonl', lines(incidents), incidents],
        ['claims.jsonl', 'application/jsonl', lines(claims), claims],
      ] as const
    case 'geojson':
      return [
        ['incidents.geojson', 'application/geo+json', json(geojsonOf(incidents, about)), incidents],
        ['claims.jsonl', 'application/jsonl', lines(claims), claims],
      ] as const
    case 'xlsx':
      return [
        [
          'record.xlsx',
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          await xlsxOf([incidents, claims], about),
          null,
        ],
      ] as const
  }
}

/** All or nothing: written beside, and put in place when whole. */
async function writeFolder(out: string, files: readonly (readonly [string, Uint8Array])[]): Promise<void> {
  const unfinished = `${resolve(out)}.${process.pid}.unfinished`
  try {
    await mkdir(unfinished, { recursive: true })
    for (const [path, bytes] of files) await writeFile(join(unfinished, path), bytes)
    await rm(out, { recursive: true, force: true })
    await rename(unfinished, out)
  } catch (cause) {
    await rm(unfinished, { recursive: true, force: true })
    throw new OnrecordError('file-unreadable', `${out} cannot be written (${(cause as Error).message}): choose another place with --out`, {
      cause,
    })
  }
}

/** Names of data packages are in small letters. */
function nameOf(out: string): string {
  return (
    basename(resolve(out))
      .toLowerCase()
      .replace(/[^a-z0-9._-]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'record'
  )
}

function json(value: object): Uint8Array {
  return encode(`${JSON.stringify(value, null, 2)}\n`)
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
