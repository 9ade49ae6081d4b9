import { expect, it } from 'vitest'
import { applyDecisions } from './apply-decisions.ts'
import type { JournalledDecision } from './decision.ts'
import { makeGrade, sourceGrades } from './grades.ts'
import { decisionsInForce } from './in-force.ts'
import { makeScreening } from './screening.ts'
import { codedReport } from './testing/coded-report.ts'

const coded = codedReport()
const at = '2025-06-01T08:00:00Z'
const by = { by: 'Ana', reason: null }
const screen = { kind: 'screen', ...by, document: 'report-1', rule: null, of: null } as const
const entered = (...decisions: JournalledDecision['decision'][]) =>
  decisions.map((decision, i) => ({ entry: String(i), undoes: decision?.kind === 'undo' ? decision.entry : null, decision }))

it('the last screening of a report holds, until it is taken back', () => {
  const journal = entered(
    makeScreening({ ...screen, scope: 'in-scope' }, [], at),
    makeScreening({ ...screen, scope: 'out-of-scope', rule: 'at least one dead' }, ['at least one dead'], at),
    makeScreening({ ...screen, document: 'report-2', scope: 'duplicate', of: 'report-1' }, [], at),
  )
  expect(applyDecisions(coded, decisionsInForce(journal)).screening).toMatchObject({ scope: 'out-of-scope', rule: 'at least one dead' })
  const undone = [...journal, { entry: '9', undoes: '1', decision: null }]
  expect(applyDecisions(coded, decisionsInForce(undone)).screening).toMatchObject({ scope: 'in-scope', entry: '0' })
})

it.each([
  ['no rule where a report is out of scope', { scope: 'out-of-scope' }],
  ['a rule that the codebook does not have', { scope: 'out-of-scope', rule: 'boring' }],
  ['a rule where it is in scope', { scope: 'in-scope', rule: 'at least one dead' }],
  ['a duplicate of nothing', { scope: 'duplicate' }],
  ['a duplicate of itself', { scope: 'duplicate', of: 'report-1' }],
] as const)('refuses %s', (_, request) => {
  expect(() => makeScreening({ ...screen, ...request }, ['at least one dead'], at)).toThrow(
    expect.objectContaining({ code: 'used-wrongly' }),
  )
})

it('a claim has the last grade that it was given, and changes nothing of the record', () => {
  const id = coded.incidents[0]!.figures[0]!.id
  const grade = { kind: 'grade-claim', ...by, document: 'report-1', id } as const
  const journal = entered(...([2, 4] as const).map((credibility) => makeGrade({ ...grade, credibility }, () => coded, at)))
  const decided = applyDecisions(codedReport({ ids: 'new' }), journal)
  expect(decided.grades).toMatchObject([{ kind: 'figure', credibility: 4, by: 'Ana' }])
  expect(decided.record).toEqual(codedReport({ ids: 'new' }))
  const elsewhere = applyDecisions(codedReport({ unseen: ['trigger', 'figure'] }), journal)
  expect([elsewhere.grades, elsewhere.unapplied.map(({ why }) => why)]).toEqual([[], ['not-proposed', 'not-proposed']])
})

it('a source has the last grade that it was given', () => {
  const grade = { kind: 'grade-source', ...by } as const
  const actor = { document: 'report-1', id: coded.actors[0]!.id }
  const journal = entered(
    makeGrade({ ...grade, source: { outlet: 'Example Herald' }, reliability: 'B' }, () => coded, at),
    makeGrade({ ...grade, source: actor, reliability: 'E' }, () => coded, at),
    makeGrade({ ...grade, source: { outlet: 'Example Herald' }, reliability: 'C' }, () => coded, at),
  )
  expect(sourceGrades(journal)).toMatchObject([
    { source: { kind: 'actor', name: 'Police' }, reliability: 'E' },
    { source: { kind: 'outlet', name: 'Example Herald' }, reliability: 'C' },
  ])
})

it.each(['unnamed', 'person'] as const)('does not grade a source that is %s', (kind) => {
  const protect = kind === 'person' ? 'private' : 'none'
  const record = { ...coded, actors: [{ ...coded.actors[0]!, kind, protect }] } as const
  const request = { kind: 'grade-source', ...by, source: { document: 'report-1', id: coded.actors[0]!.id }, reliability: 'A' } as const
  expect(() => makeGrade(request, () => record, at)).toThrow(expect.objectContaining({ code: 'not-allowed' }))
})
