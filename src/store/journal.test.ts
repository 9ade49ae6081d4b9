import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkJournal, readEntry } from '../record/index.ts'
import { DATABASE_FILE, openSqliteStore } from './sqlite-store.ts'
import { exampleEntry, exampleErasure } from './testing/example-entry.ts'

const appender = fileURLToPath(new URL('./testing/append-entries.ts', import.meta.url))

describe('the journal of a dossier on disk', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-journal-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('loses none of 800 decisions that four programs make at once, and never forks', async () => {
    const names = ['Ana', 'Bo', 'Cem', 'Dia']
    await (await openSqliteStore(folder)).close()
    const programs = names.map((name) => spawn(process.execPath, [appender, folder, name, '200'], { stdio: 'inherit' }))
    expect((await Promise.all(programs.map((program) => once(program, 'close')))).map(([status]) => status)).toEqual([0, 0, 0, 0])

    const store = await openSqliteStore(folder)
    const journal = await store.journal()
    expect(checkJournal(journal, await store.witnessed())).toMatchObject({ entries: 800, broken: null, witnessedTo: 800 })
    const decisions = journal.map((entry) => readEntry(entry).decision!)
    for (const name of names) {
      const own = decisions.filter(({ by }) => by === name)
      expect(own).toEqual(Array.from({ length: 200 }, (_, i) => exampleEntry(i, null, name).decision))
    }
    await store.close()
  })

  it('leaves no byte of what was erased in any file', async () => {
    const store = await openSqliteStore(folder)
    const entries = []
    for (let i = 0; i < 20; i++) entries.push(await store.append(exampleEntry(i)))
    await store.erase(
      exampleErasure(
        entries.map(({ digest }) => digest),
        [],
      ),
    )
    for (const file of (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()))
      expect((await readFile(join(file.parentPath, file.name))).includes('Sawa'), file.name).toBe(false)
    await store.close()
  })

  it('is refused a fork by the database itself', async () => {
    const store = await openSqliteStore(folder)
    const { previous } = await store.append(exampleEntry(1))
    const database = new DatabaseSync(join(folder, DATABASE_FILE))
    const fork = database.prepare('insert into journal (position, digest, previous, envelope) values (2, ?, ?, ?)')
    expect(() => fork.run('aa', previous, '{}')).toThrow('UNIQUE')
    database.close()
    await store.close()
  })
})
