import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openSqliteStore } from './sqlite-store.ts'
import { exampleEntry } from './testing/example-entry.ts'
import { firstSchemaDossier } from './testing/first-schema-dossier.ts'

it('brings a dossier of the first release to the tables of today and loses nothing of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-migrate-'))
  const kept = await firstSchemaDossier(folder)
  for (const opening of [1, 2]) {
    const store = await openSqliteStore(folder)
    expect(await store.reports()).toEqual([kept.report])
    expect(await store.record(kept.report.id)).toEqual(kept.record)
    expect(await store.incidents()).toEqual(kept.incidents)
    expect((await store.capture(kept.report.id))?.sha256).toBe(kept.capture.sha256)
    expect(await store.journal()).toHaveLength(opening - 1)
    await store.append(exampleEntry(opening))
    expect(await store.journal({ kinds: ['merge'] })).toHaveLength(opening)
    // What it is found by is made when it is searched first.
    expect(await store.toIndex(10)).toEqual(opening === 1 ? [kept.report.id] : [])
    if (opening === 1) await store.index(kept.entry, (await store.state(kept.report.id))!.changes)
    expect((await store.findReports({ text: 'herders' }, { limit: 9 })).items).toEqual([kept.report])
    await store.close()
  }
  await rm(folder, { recursive: true })
})
