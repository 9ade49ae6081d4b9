import { expect, it } from 'vitest'
import { codingChanges } from './coding-changes.ts'
import { codedReport } from './testing/coded-report.ts'
import { journalOn } from './testing/journal-on.ts'

const coded = codedReport()
const bomb = coded.incidents[0]!
const by = { by: 'Ana', reason: null, document: 'report-1' }

it('says nothing of a coding that differs in its coder only', () => {
  const journal = journalOn(coded)
  const again = { ...coded, coder: { ...coded.coder, version: '1' } }
  expect(codingChanges(journal.decided(), journal.decided(again))).toEqual({
    none: true,
    items: [],
    otherwise: [],
    noLongerProposed: [],
    unapplied: [],
  })
})

it('names what is new, gone and changed, with the fields', () => {
  const journal = journalOn(coded)
  const { items } = codingChanges(
    journal.decided(),
    journal.decided(codedReport({ type: 'attack/shelling', unseen: ['second', 'elsewhere'] })),
  )
  expect(items).toMatchObject([
    { kind: 'place', change: 'gone', words: 'Gao' },
    { kind: 'incident', change: 'gone', words: 'blast' },
    { kind: 'incident', change: 'changed', fields: ['type'], words: 'A bomb' },
  ])
})

it('names what people decided that the newer coder sees otherwise or not at all, and what cannot be applied', () => {
  const journal = journalOn(coded)
  journal.decide({ ...by, kind: 'accept', id: bomb.id, fields: [] })
  journal.decide({ ...by, kind: 'accept', id: coded.incidents[1]!.id, fields: [] })
  const newer = codedReport({ type: 'attack/shelling', unseen: ['second'] })
  const changes = codingChanges(journal.decided(), journal.decided(newer))
  expect(changes.items).toEqual([])
  expect(changes.otherwise).toEqual([{ kind: 'incident', id: bomb.id, field: 'type' }])
  expect(changes.noLongerProposed).toEqual([{ kind: 'incident', id: coded.incidents[1]!.id }])
  const text = { ...newer, document: { ...newer.document, text: newer.document.text.replace('A bomb', 'A bang') } }
  expect(codingChanges(journal.decided(), journal.decided(text)).unapplied).toMatchObject([{ item: 'incident', why: 'words-gone' }])
})
