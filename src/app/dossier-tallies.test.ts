import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sha256Hex } from '../core/index.ts'
import { codedReport } from '../record/decisions/testing/coded-report.ts'
import { applyDecisions, reportEntry } from '../record/index.ts'
import { openSqliteStore, type Store } from '../store/index.ts'
import { dossierDecisions } from './dossier-decisions.ts'
import { dossierTallies } from './dossier-tallies.ts'

const now = () => new Date('2025-06-01T08:00:00Z')
const bomb = codedReport().incidents[0]!

/** The report of `codedReport` with days, so that it can be counted by them. */
function report(document: string, killed: number) {
  const coded = codedReport({ document, unseen: ['second', 'elsewhere'] })
  const incidents = coded.incidents.map((incident) => ({
    ...incident,
    time: { ...incident.time, earliest: '2025-05-11', latest: '2025-05-11', edtf: '2025-05-11', precision: 'day' as const },
    figures: incident.figures.map((figure) => ({ ...figure, min: killed, max: killed })),
  }))
  const record = { ...coded, incidents }
  const bytes = new TextEncoder().encode(document)
  const capture = { bytes, sha256: sha256Hex(bytes), mediaType: 'text/plain' as const, name: null, url: null, retrievedAt: null }
  return { capture, record, entry: reportEntry(applyDecisions(record, []), { name: null, addedAt: now().toISOString() }) }
}

describe('tallies of a dossier', () => {
  let folder: string
  let store: Store
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-tallies-'))
    store = await openSqliteStore(folder)
    await store.add(report('report-1', 8))
  })
  afterEach(async () => {
    await store.close()
    await rm(folder, { recursive: true })
  })
  const definition = { by: 'month', best: null, proposed: false } as const
  const accept = { kind: 'accept', by: 'Ana', reason: null, document: 'report-1', fields: [] } as const

  it('count what people accepted, and what is proposed where that is asked for', async () => {
    const [decisions, tallies] = [dossierDecisions(store, { now }), dossierTallies(store, now)]
    expect((await tallies.tally(definition)).tally.lines).toEqual([])
    const proposed = (await tallies.tally({ ...definition, proposed: true })).tally
    expect(proposed.lines).toMatchObject([{ key: '2025-05', incidents: 1, sums: { killed: { low: 8, best: null, high: 8 } } }])
    await decisions.decide({ ...accept, id: bomb.id })
    expect((await tallies.tally(definition)).tally.lines).toMatchObject([{ key: '2025-05', sums: { killed: null } }])
    await decisions.decide({ ...accept, id: bomb.figures[0]!.id })
    expect((await tallies.tally(definition)).tally.lines).toMatchObject([{ sums: { killed: { low: 8, high: 8 } } }])
    await decisions.decide({ kind: 'screen', by: 'Ana', reason: null, document: 'report-1', scope: 'out-of-scope', rule: 'old', of: null })
    expect((await tallies.tally(definition)).tally.lines).toEqual([])
  })

  it('that are kept under a name are made again to the same numbers, whatever was decided, coded or added since', async () => {
    const [decisions, tallies] = [dossierDecisions(store, { now }), dossierTallies(store, now)]
    await decisions.decide({ ...accept, id: bomb.id })
    const figure = await decisions.decide({ ...accept, id: bomb.figures[0]!.id })
    const frozen = await tallies.freezeTally('May', { ...definition, best: 'highest' }, 'Ana')
    expect(frozen).toMatchObject({ name: 'May', moment: { head: { position: 2, digest: figure.digest } }, at: '2025-06-01T08:00:00.000Z' })
    await expect(tallies.freezeTally('May', definition, 'Bo')).rejects.toMatchObject({ code: 'conflict' })

    await decisions.decide({ kind: 'undo', by: 'Bo', reason: null, entry: figure.digest })
    await decisions.decide({ kind: 'reject', by: 'Bo', reason: null, document: 'report-1', id: bomb.id })
    const { changes } = (await store.state('report-1'))!
    const { record, entry } = report('report-1', 99)
    expect(await store.replace({ record, entry }, changes)).toBe(true)
    await store.add(report('report-2', 15))
    expect((await tallies.tally({ ...definition, best: 'highest' })).tally).not.toEqual(frozen.tally)
    expect(await tallies.remakeTally('May')).toMatchObject({ state: 'same', frozen })
    expect(await tallies.frozenTallies()).toEqual([frozen])

    await store.remove('report-1')
    expect((await tallies.remakeTally('May')).state).toBe('reports-gone')
    await expect(tallies.remakeTally('June')).rejects.toMatchObject({ code: 'not-found' })
  })
})
