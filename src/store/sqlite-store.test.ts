import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DATABASE_FILE, openSqliteStore } from './sqlite-store.ts'
import { exampleReport } from './testing/example-report.ts'
import { searchContract } from './testing/search-contract.ts'
import { storeContract } from './testing/store-contract.ts'

async function capturesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, 'captures'), { recursive: true }).catch(() => [])
  return names.map((name) => name.split('/').at(-1)!).filter((name) => name.length === 64)
}

async function place() {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-store-'))
  return {
    open: () => openSqliteStore(folder),
    captures: () => capturesIn(folder),
    clear: () => rm(folder, { recursive: true }),
  }
}

storeContract('SQLite', place)
searchContract('SQLite', place)

describe('a dossier on disk', () => {
  const report = exampleReport('Gunmen shot two herders near Tillabéri.')
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-store-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('writes through to the disk in WAL mode and holds foreign keys', async () => {
    const store = await openSqliteStore(folder)
    const database = new DatabaseSync(join(folder, DATABASE_FILE))
    expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' })
    database.close()
    await store.close()
  })

  it('sweeps captures without a row and writes that were cut off', async () => {
    const first = await openSqliteStore(folder)
    await first.add(report)
    await first.close()
    const orphan = 'ab'.repeat(32)
    await mkdir(join(folder, 'captures', 'ab'))
    await writeFile(join(folder, 'captures', 'ab', orphan), 'left behind')
    await writeFile(join(folder, 'captures', 'incoming', 'half'), 'le')
    const store = await openSqliteStore(folder)
    expect(await capturesIn(folder)).toEqual([report.capture.sha256])
    expect(await readdir(join(folder, 'captures', 'incoming'))).toEqual([])
    expect((await store.capture(report.report.id))?.sha256).toBe(report.capture.sha256)
    await store.close()
  })

  it('says that another program holds the database, and opens for reading all the same', async () => {
    const store = await openSqliteStore(folder, { lockWaitMs: 50 })
    const other = new DatabaseSync(join(folder, DATABASE_FILE))
    other.exec('begin immediate')
    await expect(store.add(report)).rejects.toMatchObject({ code: 'database-locked', message: expect.stringContaining('try again') })
    const reader = await openSqliteStore(folder, { lockWaitMs: 50 })
    expect(await reader.reports()).toEqual([])
    other.exec('rollback')
    expect(await store.add(report)).toBe('added')
    await reader.close()
    await store.close()
  })

  it('refuses a database that a newer program has migrated', async () => {
    await (await openSqliteStore(folder)).close()
    const database = new DatabaseSync(join(folder, DATABASE_FILE))
    database.exec(`insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00.000Z')`)
    database.close()
    await expect(openSqliteStore(folder)).rejects.toMatchObject({ code: 'database-newer', message: expect.stringContaining('9999-later') })
  })

  it('says that a file is no database', async () => {
    await writeFile(join(folder, DATABASE_FILE), 'this is a letter and not a database, and long enough to be looked at')
    await expect(openSqliteStore(folder)).rejects.toMatchObject({ code: 'database-unavailable' })
  })

  it('says that there is a file where the folder should be', async () => {
    await writeFile(join(folder, 'case'), '')
    await expect(openSqliteStore(join(folder, 'case'))).rejects.toMatchObject({ code: 'database-unavailable' })
  })

  it('says that a capture was changed or is gone', async () => {
    const store = await openSqliteStore(folder)
    await store.add(report)
    const path = join(folder, 'captures', report.capture.sha256.slice(0, 2), report.capture.sha256)
    await chmod(path, 0o600)
    await writeFile(path, 'Gunmen shot no herders near Tillabéri.')
    await expect(store.capture(report.report.id)).rejects.toMatchObject({
      code: 'evidence-broken',
      message: expect.stringContaining('changed'),
    })
    await rm(path)
    await expect(store.capture(report.report.id)).rejects.toMatchObject({
      code: 'evidence-broken',
      message: expect.stringContaining('gone'),
    })
    await store.close()
  })
})
