import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sha256Hex } from '../core/index.ts'
import { codedReport } from '../record/decisions/testing/coded-report.ts'
import { applyDecisions, reportEntry } from '../record/index.ts'
import { openSqliteStore, type Store } from '../store/index.ts'
import { dossierDecisions } from './dossier-decisions.ts'

const now = () => new Date('2025-06-01T08:00:00Z')

/** A report whose record is `codedReport`, as the store takes it. */
function report(document: string) {
  const record = codedReport({ document })
  const bytes = new TextEncoder().encode(document)
  const capture = { bytes, sha256: sha256Hex(bytes), mediaType: 'text/plain' as const, name: null, url: null, retrievedAt: null }
  return { capture, record, entry: reportEntry(applyDecisions(record, []), { name: null, addedAt: now().toISOString() }) }
}

describe('decisions in a dossier', () => {
  const bomb = codedReport().incidents[0]!
  const [one, other] = ['report-1', 'report-2'].map((document) => ({ by: 'Ana', reason: null, document, id: bomb.id }))
  let folder: string
  let store: Store
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-decisions-'))
    store = await openSqliteStore(folder)
    for (const document of ['report-1', 'report-2']) await store.add(report(document))
  })
  afterEach(async () => {
    await store.close()
    await rm(folder, { recursive: true })
  })

  it('hold for their report, and taking back a decision takes it back there', async () => {
    const dossier = dossierDecisions(store, { now })
    const { digest } = await dossier.decide({ ...one!, kind: 'correct', values: { type: 'attack/shelling' } })
    expect((await dossier.decided('report-1')).record.incidents[0]?.type).toBe('attack/shelling')
    expect((await dossier.decided('report-2')).items).toEqual([])
    const undo = await dossier.decide({ kind: 'undo', by: 'Bo', reason: null, entry: digest })
    expect((await dossier.decided('report-1')).items).toEqual([])
    await dossier.decide({ kind: 'undo', by: 'Bo', reason: null, entry: undo.digest })
    expect((await dossier.decided('report-1')).items).toHaveLength(1)
    expect(await dossier.checkJournal()).toMatchObject({ entries: 3, broken: null, witnessedTo: 3 })
  })

  it('are taken back once, and only if they are there', async () => {
    const dossier = dossierDecisions(store, { now })
    const { digest } = await dossier.decide({ ...one!, kind: 'reject' })
    const undo = { kind: 'undo', by: 'Bo', reason: null } as const
    await dossier.decide({ ...undo, entry: digest })
    await expect(dossier.decide({ ...undo, entry: digest })).rejects.toMatchObject({ code: 'conflict' })
    await expect(dossier.decide({ ...undo, entry: 'ab' })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('that hold a name are erased with it, and the chain verifies', async () => {
    const dossier = dossierDecisions(store, { now })
    await dossier.decide({ ...one!, kind: 'reject', reason: 'says Odile Sawa' })
    await dossier.decide({ ...other!, kind: 'reject' })
    const erase = { kind: 'erase', by: 'Bo', entries: [], documents: [] } as const
    await expect(dossier.decide({ ...erase, reason: 'Odile Sawa asks', words: ['Odile Sawa'] })).rejects.toMatchObject({
      code: 'used-wrongly',
    })
    await dossier.decide({ ...erase, reason: 'the family asks', words: ['Odile Sawa'] })
    expect((await dossier.journal()).map(({ content }) => content === null)).toEqual([true, false, false])
    expect((await dossier.checkJournal()).broken).toBeNull()
    await expect(dossier.decide({ ...erase, reason: 'again', words: ['Odile Sawa'] })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('about a report go with it when it is erased, and those about others stay', async () => {
    const dossier = dossierDecisions(store, { now })
    await dossier.decide({ ...one!, kind: 'reject' })
    await dossier.decide({ ...other!, kind: 'reject' })
    const items = ['report-1', 'report-2'].map((document) => ({ document, id: codedReport().actors[0]!.id }))
    await dossier.decide({ kind: 'merge', by: 'Ana', reason: 'one police force', item: 'actor', items })
    await dossier.decide({ kind: 'erase', by: 'Bo', reason: 'a court orders it', entries: [], documents: ['report-1'], words: [] })
    expect((await dossier.journal()).map(({ content }) => content === null)).toEqual([true, false, true, false])
    await expect(dossier.decided('report-1')).rejects.toMatchObject({ code: 'not-found' })
    expect((await dossier.decided('report-2')).items).toHaveLength(1)
  })
})
