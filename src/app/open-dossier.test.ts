import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { captureBytes } from '../capture/index.ts'
import type { Dossier } from './dossier-port.ts'
import { openDossier } from './open-dossier.ts'
import { openSampleDossier } from './open-sample-dossier.ts'

const report = (text: string, name = 'report.txt') => captureBytes(new TextEncoder().encode(text), { name, url: null, retrievedAt: null })

describe('a dossier', { timeout: 60_000 }, () => {
  const now = () => new Date('2025-05-12T08:00:00Z')
  const shot = report('Two men shot in Ayorou\n\nGunmen shot two men in Ayorou on Sunday, police said.')
  let folder: string
  let dossier: Dossier
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-dossier-'))
    dossier = await openDossier(folder, { jobs: 2, now })
  })
  afterEach(async () => {
    await dossier.close()
    await rm(folder, { recursive: true })
  })

  it('codes what is added, under the digest of its bytes, and lists it', async () => {
    const { state, report: row } = await dossier.add(shot, { published: '2025-05-12' })
    expect(state).toBe('added')
    expect(row).toMatchObject({
      id: shot.sha256.slice(0, 16),
      name: 'report.txt',
      publishedAt: '2025-05-12',
      addedAt: '2025-05-12T08:00:00.000Z',
      words: 15,
    })
    expect(await dossier.list()).toEqual([row])
    const record = await dossier.record(row.id)
    expect(record.document).toMatchObject({ sha256: shot.sha256, publishedAtBasis: 'given' })
    expect(await dossier.incidents()).toHaveLength(record.incidents.length)
  })

  it('changes nothing when the same bytes come again, under whatever name and date', async () => {
    const first = await dossier.add(shot)
    const again = await dossier.add({ ...shot, name: 'copy.txt' }, { published: '2024' })
    expect(again).toEqual({ state: 'known', report: first.report })
  })

  it('stores reports added at once in the order of the calls', async () => {
    const texts = [`One long report. ${'Police said that two men were shot. '.repeat(300)}`, 'Two.', 'Three.', 'Two.']
    const added = await Promise.all(texts.map((text) => dossier.add(report(text))))
    expect(added.map(({ state }) => state)).toEqual(['added', 'added', 'added', 'known'])
    expect((await dossier.list()).map(({ id }) => id)).toEqual([...new Set(added.map(({ report: { id } }) => id))])
  })

  it('says what is wrong with one input and takes the others', async () => {
    const broken = report('Two men \ufffd shot.')
    const invalid = { ...broken, bytes: new Uint8Array([0x54, 0x77, 0x6f, 0xff, 0xfe, 0xfd, 0x20, 0x6d]) }
    const [bad, badDate, good] = await Promise.allSettled([
      dossier.add(invalid),
      dossier.add(report('A.'), { published: 'May' }),
      dossier.add(shot),
    ])
    expect(bad).toMatchObject({ status: 'rejected', reason: { name: 'OnrecordError' } })
    expect(badDate).toMatchObject({ status: 'rejected', reason: { code: 'used-wrongly' } })
    expect(good.status).toBe('fulfilled')
    expect(await dossier.list()).toHaveLength(1)
  })

  it('takes a report out, and says what it does not have', async () => {
    const { report: row } = await dossier.add(shot)
    await dossier.remove(row.id)
    expect(await dossier.list()).toEqual([])
    await expect(dossier.remove(row.id)).rejects.toMatchObject({ code: 'not-found' })
    await expect(dossier.record(row.id)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is not made where nobody asked for one', async () => {
    await expect(openDossier(join(folder, 'none'), { create: false })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('holds the samples, each once however often it is opened on them', async () => {
    const first = await openSampleDossier(join(folder, 'samples'), { jobs: 2, now })
    const rows = await first.list()
    await first.close()
    expect(rows.length).toBeGreaterThanOrEqual(12)
    expect(rows.map(({ name }) => name)).toEqual(rows.map(({ name }) => name).sort())
    const second = await openSampleDossier(join(folder, 'samples'), { now: () => new Date('2026-01-01T00:00:00Z') })
    expect(await second.list()).toEqual(rows)
    await second.close()
  })
})
