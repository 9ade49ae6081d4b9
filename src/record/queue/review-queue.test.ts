import { expect, it } from 'vitest'
import type { FigureCell, IncidentRow } from '../incident-row.ts'
import { reviewQueue } from './review-queue.ts'

const GROUP = { status: 'unknown', sex: null, age: null, side: null } as const

function row(incidentId: string, own: Partial<IncidentRow> = {}): IncidentRow {
  return {
    documentId: 'report',
    incidentId,
    reportTitle: null,
    publisher: null,
    publishedAt: null,
    type: 'attack/bombing',
    trigger: 'blast',
    stage: 'happened',
    standing: 'asserted',
    unit: 'event',
    background: false,
    edtf: null,
    earliest: null,
    latest: null,
    place: null,
    placePrecision: 'unresolved',
    perpetrators: [],
    victims: [],
    figures: [],
    accounts: [null],
    confidence: 0.9,
    ...own,
  }
}

function killed(min: number, saidBy: string | null = null): FigureCell {
  return {
    id: `${saidBy} ${min}`,
    measure: 'killed',
    who: null,
    group: GROUP,
    min,
    max: min,
    hedge: 'exact',
    scope: 'incident',
    words: `${min}`,
    saidBy,
  }
}

const order = (rows: readonly IncidentRow[], decided: readonly string[] = []) =>
  reviewQueue(rows, ({ incidentId }) => decided.includes(incidentId)).map(({ incident }) => incident.incidentId)

it('asks first for what is disputed, then for figures that differ, the dead, the unsure, and last for history', () => {
  const rows = [
    row('history', { background: true, figures: [killed(900)] }),
    row('plain'),
    row('unsure', { confidence: 0.3 }),
    row('dead', { figures: [killed(3)] }),
    row('differ', { figures: [killed(3, 'the mayor'), killed(8, 'a nurse')] }),
    row('disputed', { standing: 'disputed', figures: [killed(3, 'the mayor'), killed(8, 'a nurse')] }),
  ]
  expect(order(rows)).toEqual(['disputed', 'differ', 'dead', 'unsure', 'plain', 'history'])
})

it('asks for no row that somebody decided on', () => {
  expect(order([row('done'), row('open')], ['done'])).toEqual(['open'])
})

it('puts more dead before fewer, and says why each stands there', () => {
  expect(order([row('few', { figures: [killed(2)] }), row('many', { figures: [killed(40)] })])).toEqual(['many', 'few'])
  const [only] = reviewQueue([row('named', { perpetrators: ['Sabil Brigade'], confidence: 0.2 })], () => false)
  expect(only!.reasons).toEqual(['named-perpetrator', 'unsure'])
})

it('draws some of the rows that need nobody, always the same', () => {
  const rows = Array.from({ length: 200 }, (_, i) => row(`incident-${i}`))
  const drawn = reviewQueue(rows, () => false).filter(({ reasons }) => reasons.includes('spot-check'))
  expect(drawn.length).toBeGreaterThan(5)
  expect(drawn.length).toBeLessThan(40)
  expect(order(rows)).toEqual(order(rows))
})
