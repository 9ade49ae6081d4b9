import { describe, expect, it } from 'vitest'
import type { CodedRecord } from '../../core/index.ts'
import { codedReport } from '../decisions/testing/coded-report.ts'
import { combineAll } from './combine-all.ts'
import { type TallyDefinition, tallyOf } from './tally.ts'

type Incident = CodedRecord['incidents'][number]
const coded = codedReport({ unseen: ['second', 'elsewhere'] })
const [bomb] = coded.incidents
const [figure] = bomb!.figures
const group = (status: 'civilian' | 'combatant') => ({ ...figure!.group, status })
const definition: TallyDefinition = { by: 'month', best: null, proposed: true }

function tally(incident: Partial<Incident>, change: Partial<TallyDefinition> = {}) {
  const record: CodedRecord = { ...coded, incidents: [{ ...bomb!, ...incident }] }
  return tallyOf(combineAll([record], []), () => record, { ...definition, ...change })
}
const between = (earliest: string | null, latest: string | null): Partial<Incident> => ({
  time: { ...bomb!.time, earliest, latest },
})

describe('a tally', () => {
  it.each([
    ['day', '2025-05-11', '2025-05-11', '2025-05-11'],
    ['week', '2024-12-30', '2025-01-02', '2025-W01'],
    ['week', '2027-01-01', '2027-01-03', '2026-W53'],
    ['week', '2025-05-11', '2025-05-12', null],
    ['month', '2025-05-01', '2025-05-31', '2025-05'],
    ['month', '2025-05-31', '2025-06-01', null],
    ['day', '2025-05-01', '2025-05-31', null],
    ['month', null, null, null],
  ] as const)('by %s puts %s to %s under %s', (by, from, to, key) => {
    expect(tally(between(from, to), { by }).lines).toMatchObject([{ key, incidents: 1 }])
  })

  it('counts by type and by actor, and no person by name', () => {
    expect(tally({}, { by: 'type' }).lines).toMatchObject([{ key: 'attack/bombing' }])
    const perpetrator = {
      id: 'participant-1',
      role: 'perpetrator',
      side: null,
      actor: coded.actors[0]!.id,
      kind: 'organization',
      outcome: null,
      known: 'fact',
      attribution: null,
      spans: [],
    } as const
    expect(tally({ participants: [perpetrator] }, { by: 'actor' }).lines).toMatchObject([{ key: 'Police' }])
    const record = {
      ...coded,
      actors: [{ ...coded.actors[0]!, kind: 'person' as const }],
      incidents: [{ ...bomb!, participants: [perpetrator] }],
    }
    expect(tallyOf(combineAll([record], []), () => record, { ...definition, by: 'actor' }).lines).toMatchObject([{ key: null }])
  })

  it('takes accounts for a range, never for a sum', () => {
    const other = { ...figure!, id: 'figure-2', min: 15, max: 15, attribution: null }
    expect(tally({ figures: [figure!, other] }).total.sums.killed).toMatchObject({ incidents: 1, low: 8, best: null, high: 15 })
    expect(tally({ figures: [figure!, other] }, { best: 'lowest' }).total.sums.killed?.best).toBe(8)
  })

  it('adds no part and no cumulative figure', () => {
    const part = { ...figure!, id: 'figure-2', min: 3, max: 3, scope: 'part' as const, partOf: figure!.id }
    const cumulative = { ...figure!, id: 'figure-3', min: 300, max: 300, scope: 'cumulative' as const }
    expect(tally({ figures: [figure!, part, cumulative] }).total.sums.killed).toMatchObject({ low: 8, high: 8 })
  })

  it('leaves out what is told as several in one, was not carried out, or is denied', () => {
    for (const change of [{ unit: 'aggregate' }, { stage: 'foiled' }, { standing: 'denied' }] as const)
      expect(tally(change)).toMatchObject({ lines: [], leftOut: 1 })
    expect(tally({ figures: [{ ...figure!, group: group('civilian') }] }).total.sums.injured).toBeNull()
  })
})
