import { expect, it } from 'vitest'
import type { JournalledDecision } from './decision.ts'
import { decisionsInForce } from './in-force.ts'

const at = '2025-06-01T08:00:00Z'
function entry(entry: string, undoes: string | null = null, erased = false): JournalledDecision {
  return { entry, undoes, decision: erased ? null : { kind: 'undo', by: 'Ana', at, reason: null, entry: undoes ?? '' } }
}
const held = (...journal: readonly JournalledDecision[]) => decisionsInForce(journal).map((one) => one.entry)

it('holds what nobody took back', () => {
  expect(held()).toEqual([])
  expect(held(entry('a'), entry('b'), entry('c', 'a'))).toEqual(['b'])
})

it('holds again what was taken back when taking back is taken back', () => {
  expect(held(entry('a'), entry('b', 'a'), entry('c', 'b'))).toEqual(['a'])
  expect(held(entry('a'), entry('b', 'a'), entry('c', 'b'), entry('d', 'c'))).toEqual([])
})

it('holds nothing that was erased, and does not bring back what an erased entry took back', () => {
  expect(held(entry('a'), entry('b', null, true), entry('c', 'a', true))).toEqual([])
})
