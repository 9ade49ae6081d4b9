import { expect, it } from 'vitest'
import { loadRecordSchema } from '../../core/index.ts'
import { makeItemDecision } from './make-decision.ts'
import { codedReport } from './testing/coded-report.ts'

const coded = codedReport()
const on = { coded, decided: coded, schema: await loadRecordSchema() }
const bomb = coded.incidents[0]!
const by = { by: 'Ana', reason: null, document: 'report-1' }
const at = '2025-06-01T08:00:00Z'

it('tells an item by its words, and other items within it by theirs', () => {
  const values = { place: { ...bomb.place, place: coded.places[1]!.id } }
  const decision = makeItemDecision({ ...by, kind: 'correct', id: bomb.id, values }, on, at, '0')
  expect(decision).toMatchObject({
    kind: 'correct',
    at,
    about: { document: 'report-1', item: 'incident', words: [{ start: 0, end: 6, quote: 'A bomb' }], within: null },
    values: { place: { place: { ref: { item: 'place', words: [{ quote: 'Gao' }] } } } },
  })
})

it.each([
  ['an id of nothing', { kind: 'reject', id: 'incident-0' }, 'not-found'],
  ['a field that there is not', { kind: 'correct', id: bomb.id, values: { kind: 'attack' } }, 'used-wrongly'],
  ['a field that is items of their own', { kind: 'correct', id: bomb.id, values: { figures: [] } }, 'used-wrongly'],
  ['no field', { kind: 'correct', id: bomb.id, values: {} }, 'used-wrongly'],
  ['words outside the text', { kind: 'correct', id: bomb.id, values: { trigger: [{ start: 3, end: 9000 }] } }, 'used-wrongly'],
  ['an id of nothing within', { kind: 'correct', id: bomb.id, values: { accounts: ['attribution-0'] } }, 'used-wrongly'],
  ['half an item', { kind: 'enter', item: 'incident', within: null, value: { type: 'attack' } }, 'used-wrongly'],
  ['a figure without its incident', { kind: 'enter', item: 'figure', within: null, value: {} }, 'used-wrongly'],
] as const)('refuses %s', (_, request, code) => {
  expect(() => makeItemDecision({ ...by, ...request } as never, on, at, '0')).toThrow(expect.objectContaining({ code }))
})
