import { expect, it } from 'vitest'
import { applyDecisions } from '../../src/record/index.ts'
import { richRecord } from '../testing/data/rich-record.ts'
import { reviewState } from './review-state.ts'

const decided = { entry: 'e', by: 'Ana', at: '2025-06-01T08:00:00.000Z', reason: null }
const untouched = applyDecisions(richRecord, [])
const raid = richRecord.incidents[0]!

function whole(id: string, state: 'accepted' | 'rejected') {
  return { kind: 'incident', id, within: null, state, decided, coder: 'proposes', fields: [] } as const
}

it('waits for every incident, statement, position and gap that nobody decided on', () => {
  const { waiting, entries } = reviewState(untouched)
  const { incidents, attributions, positions, gaps } = richRecord
  expect(waiting).toEqual([...incidents, ...attributions, ...positions, ...gaps].map(({ id }) => id))
  expect(entries).toBe(waiting.length)
})

it('is not done with an incident before its figures and participants are decided', () => {
  const { waiting, acceptedWith } = reviewState({ ...untouched, items: [whole(raid.id, 'accepted')] })
  expect(waiting).toContain(raid.id)
  expect(acceptedWith(raid.id)).toEqual([...raid.participants, ...raid.figures].map(({ id }) => id))
})

it('tells what was corrected from what was accepted, each at its own value', () => {
  const field = { field: 'time', state: 'corrected', value: 1, proposed: 2, proposedThen: 2, changed: false, ...decided } as const
  const { stateOf } = reviewState({ ...untouched, items: [{ ...whole(raid.id, 'accepted'), fields: [field] }] })
  expect(stateOf(raid.id)).toMatchObject({ state: 'accepted', by: 'Ana', corrected: [] })
  expect(stateOf(`${raid.id}.time`)).toMatchObject({ state: 'corrected', corrected: [{ proposed: 2 }] })
  expect(stateOf(`${raid.id}.place`)).toMatchObject({ state: 'accepted' })
  expect(stateOf('figure-six')).toBeNull()
})

it('keeps what was rejected apart', () => {
  expect(reviewState({ ...untouched, items: [whole(raid.id, 'rejected')] }).rejected).toHaveLength(1)
})
