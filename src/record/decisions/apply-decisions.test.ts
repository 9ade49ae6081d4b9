import { describe, expect, it } from 'vitest'
import { type CodedRecord, loadRecordSchema } from '../../core/index.ts'
import { decisionSchema } from './decision-schema.ts'
import { codedReport, REPORT } from './testing/coded-report.ts'
import { journalOn } from './testing/journal-on.ts'

const by = { by: 'Ana', reason: null, document: 'report-1' }
const coded = codedReport()
const [bomb, blast] = [coded.incidents[0]!, coded.incidents[1]!]
const eight = bomb.figures[0]!

async function expectValid(record: CodedRecord) {
  expect((await loadRecordSchema()).safeParse(record).error).toBeUndefined()
}

describe('decisions on the record they were made on', () => {
  it('leave it as it is where there are none', () => {
    expect(journalOn(coded).decided()).toEqual({ record: coded, items: [], screening: null, grades: [], unapplied: [] })
  })

  it('put a corrected value in, beside what was proposed and who decided', async () => {
    const journal = journalOn(coded)
    const entry = journal.decide({
      ...by,
      kind: 'correct',
      id: bomb.id,
      reason: 'a shell, says the text',
      values: { type: 'attack/shelling' },
    })
    const { record, items } = journal.decided()
    expect(record.incidents[0]?.type).toBe('attack/shelling')
    expect(items[0]).toMatchObject({ kind: 'incident', id: bomb.id, state: 'fields', coder: 'proposes' })
    expect(items[0]?.fields).toEqual([
      {
        field: 'type',
        state: 'corrected',
        value: 'attack/shelling',
        proposed: 'attack/bombing',
        proposedThen: 'attack/bombing',
        changed: false,
        entry,
        by: 'Ana',
        at: '2025-06-01T08:00:00Z',
        reason: 'a shell, says the text',
      },
    ])
    await expectValid(record)
  })

  it('change nothing but their mark when they accept', () => {
    const journal = journalOn(coded)
    journal.decide({ ...by, kind: 'accept', id: bomb.id, fields: [] })
    const { record, items } = journal.decided()
    expect(record).toEqual(coded)
    expect(items[0]?.state).toBe('accepted')
    expect(items[0]?.fields.map(({ field }) => field)).not.toContain('figures')
  })

  it('take out what is rejected, and what pointed at it', async () => {
    const journal = journalOn(coded)
    journal.decide({ ...by, kind: 'reject', id: coded.attributions[0]!.id })
    journal.decide({ ...by, kind: 'reject', id: blast.id })
    const { record } = journal.decided()
    expect(record.attributions).toEqual([])
    expect(record.incidents).toHaveLength(1)
    expect(record.incidents[0]).toMatchObject({ accounts: [null], figures: [{ attribution: null }] })
    await expectValid(record)
  })

  it('put in what is entered by hand', async () => {
    const journal = journalOn(coded)
    const { id: _, ...value } = { ...blast, trigger: codedReport({ more: ['third'] }).incidents[0]!.trigger.slice(1), type: 'threat' }
    journal.decide({ ...by, kind: 'enter', item: 'incident', within: null, value })
    const { id: __, ...figure } = { ...eight, who: 'soldiers', min: 2, max: 2 }
    journal.decide({ ...by, kind: 'enter', item: 'figure', within: 'incident-entered-0', value: figure })
    const { record, items } = journal.decided()
    expect(record.incidents[2]).toMatchObject({ id: 'incident-entered-0', type: 'threat', figures: [{ id: 'figure-entered-1', max: 2 }] })
    expect(items.map(({ state, coder }) => `${state}, ${coder}`)).toEqual(['entered, never-proposed', 'entered, never-proposed'])
    await expectValid(record)
  })

  it('can be taken back, and taking back too', () => {
    const journal = journalOn(coded)
    const undo = journal.undo(journal.decide({ ...by, kind: 'reject', id: bomb.id }))
    expect(journal.decided().record).toEqual(coded)
    journal.undo(undo)
    expect(journal.decided().record.incidents).toHaveLength(1)
    expect(journal.entries).toHaveLength(3)
  })

  it('hold in their order: the last on a field, and a correction outlives accepting the whole', () => {
    const journal = journalOn(coded)
    journal.decide({ ...by, kind: 'correct', id: eight.id, values: { min: 9, max: 9 } })
    journal.decide({ ...by, kind: 'correct', id: eight.id, values: { max: null, hedge: 'at-least' } })
    journal.decide({ ...by, kind: 'accept', id: eight.id, fields: [] })
    expect(journal.decided().record.incidents[0]?.figures[0]).toMatchObject({ min: 9, max: null, hedge: 'at-least' })
  })
})

describe('after the report was coded anew', () => {
  const journal = journalOn(coded)
  journal.decide({ ...by, kind: 'accept', id: bomb.id, fields: [] })
  journal.decide({ ...by, kind: 'correct', id: eight.id, values: { min: 9, max: 9 } })
  journal.decide({ ...by, kind: 'reject', id: blast.id })
  journal.decide({ ...by, kind: 'correct', id: coded.attributions[0]!.id, values: { stance: 'claims' } })

  it('decisions find their items under other ids and with more words', async () => {
    const anew = codedReport({ ids: 'x', more: ['third'] })
    const { record, items, unapplied } = journal.decided(anew)
    expect(unapplied).toEqual([])
    expect(items.every(({ coder }) => coder === 'proposes')).toBe(true)
    expect(record.incidents).toMatchObject([{ id: anew.incidents[0]!.id, trigger: bomb.trigger, figures: [{ min: 9 }] }])
    expect(record.attributions[0]?.stance).toBe('claims')
    expect(items[1]!.fields.filter(({ changed }) => changed).map(({ field }) => field)).toEqual(['trigger'])
    await expectValid(record)
  })

  it('what was accepted stands, and what would change now is shown beside it', () => {
    const { record, items } = journal.decided(codedReport({ type: 'attack/shelling' }))
    expect(record.incidents[0]?.type).toBe('attack/bombing')
    expect(items[1]?.fields.filter(({ changed }) => changed)).toMatchObject([
      { field: 'type', value: 'attack/bombing', proposedThen: 'attack/bombing', proposed: 'attack/shelling' },
    ])
  })

  it('what is no longer proposed stands as it was decided, with its parts', async () => {
    const { record, items, unapplied } = journal.decided(codedReport({ unseen: ['trigger', 'second', 'cue'], ids: 'x' }))
    expect(unapplied).toEqual([])
    expect(record.incidents).toMatchObject([{ type: 'attack/bombing', figures: [{ min: 9, max: 9 }] }])
    expect(record.incidents[0]?.place.place).toBe(codedReport({ ids: 'x' }).places[0]!.id)
    expect(record.attributions).toMatchObject([{ stance: 'claims' }])
    expect(items.map(({ kind, coder, state }) => `${kind} ${coder} ${state}`)).toEqual([
      'attribution no-longer-proposes fields',
      'incident no-longer-proposes accepted',
      'incident no-longer-proposes rejected',
      'figure no-longer-proposes fields',
    ])
    await expectValid(record)
  })

  it('a value that points at what nothing is coded on is reported, and the rest stands', async () => {
    const { record, unapplied } = journal.decided(codedReport({ unseen: ['place'] }))
    expect(unapplied).toMatchObject([{ field: 'place', why: 'not-proposed', quote: 'Ménaka', by: 'Ana' }])
    expect(record.incidents[0]?.place.place).toBeNull()
    await expectValid(record)
  })

  it('what was entered is there once when the coder finds it too', () => {
    const blind = journalOn(codedReport({ unseen: ['second'] }))
    const { id: _, ...value } = { ...blast, type: 'attack/bombing', place: { ...blast.place, place: null } }
    blind.decide({ ...by, kind: 'enter', item: 'incident', within: null, value })
    expect(blind.decided().record.incidents).toHaveLength(2)
    const { record, items } = blind.decided(coded)
    expect(record.incidents.map(({ id, type }) => [id, type])).toEqual([
      [bomb.id, 'attack/bombing'],
      [blast.id, 'attack/bombing'],
    ])
    expect(items[0]).toMatchObject({ coder: 'now-proposes', state: 'entered' })
  })

  it('a decision whose words are gone is reported and not moved to words like them', () => {
    const read = codedReport({}, `🕊️ ${REPORT}`)
    const { record, items, unapplied } = journal.decided(read)
    expect(record).toEqual(read)
    expect(items).toEqual([])
    expect(unapplied.map(({ kind, why, quote }) => `${kind} ${why} ${quote}`)).toEqual([
      'correct words-gone said',
      'accept words-gone A bomb',
      'reject words-gone blast',
      'correct words-gone eight people',
    ])
  })
})

it('decisions are data that their schema takes', () => {
  const journal = journalOn(coded)
  journal.decide({ ...by, kind: 'accept', id: bomb.id, fields: ['type'] })
  journal.decide({ ...by, kind: 'correct', id: bomb.id, values: { accounts: [null, coded.attributions[0]!.id] } })
  journal.undo(journal.entries[0]!.entry)
  for (const { decision } of journal.entries) {
    expect(decisionSchema.safeParse(JSON.parse(JSON.stringify(decision))).error).toBeUndefined()
  }
})
