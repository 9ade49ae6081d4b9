import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { captureBytes } from '../capture/index.ts'
import { keepCodebook } from './codebooks.ts'
import { openDossier } from './open-dossier.ts'
import { packageFile } from './package-files.ts'
import { collect } from './testing/collect.ts'

const TEXT = 'Two men shot in Ayorou\n\nGunmen shot dead two men in Ayorou on Sunday, police said.'

it('codes the reports of a dossier by a new codebook, keeps what was decided, and shows first what would change', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-recode-'))
  const dossier = await openDossier(join(folder, 'case'), { jobs: 1 })
  const capture = captureBytes(new TextEncoder().encode(TEXT), { name: 'report.txt', url: null, retrievedAt: null })
  const { report } = await dossier.add(capture, { published: '2025-05-12' })
  const before = await dossier.record(report.id)
  expect((await collect(dossier.recode())).map(({ state }) => state)).toEqual(['unchanged'])

  const [incident] = before.incidents
  await dossier.decide({ kind: 'accept', by: 'Ana', reason: null, document: report.id, id: incident!.id, fields: ['stage'] })
  const yaml = (await readFile(packageFile('codebooks/conflict.yaml'), 'utf8')).replaceAll(incident!.type, 'attack/with-guns')
  await writeFile(join(folder, 'ours.yaml'), yaml)
  await keepCodebook(join(folder, 'case'), join(folder, 'ours.yaml'))
  await dossier.close()

  const again = await openDossier(join(folder, 'case'), { jobs: 1 })
  const [proposed] = await collect(again.recode({ dryRun: true }))
  expect(proposed).toMatchObject({ state: 'proposed', changes: { items: [{ kind: 'incident', change: 'changed', fields: ['type'] }] } })
  expect(await again.record(report.id)).toEqual(before)
  const [recoded] = await collect(again.recode({ documents: [report.id] }))
  expect(recoded).toMatchObject({ state: 'recoded', changes: proposed!.changes })
  const after = await again.record(report.id)
  expect(after.document).toEqual(before.document)
  expect(after.incidents[0]?.type).toBe('attack/with-guns')
  expect((await again.decided(report.id)).items).toMatchObject([{ coder: 'proposes', fields: [{ field: 'stage', changed: false }] }])
  expect(await again.checkJournal()).toMatchObject({ entries: 1, broken: null })
  expect((await collect(again.recode())).map(({ state }) => state)).toEqual(['unchanged'])
  await expect(collect(again.recode({ documents: ['none'] }))).rejects.toMatchObject({ code: 'not-found' })
  await again.close()
  await rm(folder, { recursive: true })
})
