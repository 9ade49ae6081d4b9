import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DATABASE_FILE, openSqliteStore } from './sqlite-store.ts'
import { appendAtOnce } from './testing/append-at-once.ts'
import { exampleEntry, exampleErasure } from './testing/example-entry.ts'
import { exampleReport } from './testing/example-report.ts'

describe('the journal of a dossier on disk', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-journal-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('loses none of 800 decisions that four programs make at once, and never forks', async () => {
    await (await openSqliteStore(folder)).close()
    await appendAtOnce([folder], () => openSqliteStore(folder))
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

  it('leaves no byte of a report that was erased, nor of its older codings or of what it was found by', async () => {
    const store = await openSqliteStore(folder)
    const kept = exampleReport('A quiet day in Gao.')
    const erased = exampleReport('Zebulonia Quark spoke in Gao.', 'call.txt')
    await store.add(erased)
    await store.add(kept)
    await store.replace(erased, 1)
    await store.erase(exampleErasure([], [erased.report.id]))
    for (const file of (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())) {
      const bytes = (await readFile(join(file.parentPath, file.name))).toString('latin1')
      expect(/zebulon|quark/i.test(bytes), file.name).toBe(false)
    }
    expect((await store.findReports({ text: 'gao' }, { limit: 9 })).items.map(({ id }) => id)).toEqual([kept.report.id])
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
