import { describe, expect, it } from 'vitest'
import type { Decision } from '../decisions/decision.ts'
import { checkJournal } from './check-journal.ts'
import { type JournalEntry, readEntry, sealEntry } from './journal-entry.ts'

const at = '2025-06-01T08:00:00Z'
const undo = (i: number): Decision => ({ kind: 'undo', by: 'Ana', at, reason: `Odile Sawa said so ${i}`, entry: 'ab'.repeat(32) })

function journalOf(...decisions: readonly Decision[]): readonly JournalEntry[] {
  return decisions.reduce<JournalEntry[]>(
    (entries, decision, i) => [...entries, sealEntry(decision, String(i).padStart(32, '0'), entries.at(-1) ?? null)],
    [],
  )
}
const journal = journalOf(...Array.from({ length: 12 }, (_, i) => undo(i)))
const change = (position: number, fields: Partial<JournalEntry>) =>
  journal.map((entry) => (entry.position === position ? { ...entry, ...fields } : entry))

describe('a journal', () => {
  it('that is whole says how far it was witnessed', () => {
    expect(checkJournal([])).toEqual({ entries: 0, head: null, broken: null, witnessedTo: 0 })
    const { position, digest } = journal[11]!
    expect(checkJournal(journal)).toEqual({ entries: 12, head: { position, digest }, broken: null, witnessedTo: 0 })
    expect(checkJournal(journal, [journal[2]!, journal[11]!])).toMatchObject({ broken: null, witnessedTo: 12 })
  })

  it('reads back what was decided', () => {
    expect(readEntry(journal[3]!)).toEqual({ entry: journal[3]!.digest, undoes: 'ab'.repeat(32), decision: undo(3) })
  })

  it('does not read what is no entry any more', () => {
    const broken = expect.objectContaining({ code: 'evidence-broken', message: expect.stringContaining('Entry 4') })
    expect(() => readEntry({ ...journal[3]!, envelope: '{' })).toThrow(broken)
    expect(() => readEntry({ ...journal[3]!, content: '{' })).toThrow(broken)
  })

  it.each([
    ['an edited decision', change(5, { content: journal[4]!.content!.replace('Ana', 'Eve') }), 5, 'content-changed'],
    ['an edited envelope', change(5, { envelope: journal[4]!.envelope.replace('Ana', 'Eve') }), 5, 'envelope-changed'],
    ['an entry that was sealed anew', change(5, sealEntry(undo(99), 'aa', journal[3]!)), 6, 'out-of-chain'],
    ['a removed entry', journal.toSpliced(4, 1), 5, 'out-of-chain'],
    ['swapped entries', journal.toSpliced(4, 2, journal[5]!, journal[4]!), 5, 'out-of-chain'],
    ['a fork', journal.toSpliced(5, 0, sealEntry(undo(99), 'aa', journal[3]!)), 6, 'out-of-chain'],
    ['a removed first entry', journal.slice(1), 1, 'out-of-chain'],
    ['a decision that is gone and that nobody erased', change(7, { content: null, salt: null }), 7, 'content-gone'],
    ['rubbish for an envelope', change(2, { envelope: '{' }), 2, 'envelope-changed'],
  ])('with %s is broken there', (_, entries, position, what) => {
    expect(checkJournal(entries).broken).toMatchObject({ position, what })
  })

  it('whose end was cut is found against a witness only', () => {
    expect(checkJournal(journal.slice(0, 2)).broken).toBeNull()
    expect(checkJournal(journal.slice(0, 2), [journal[11]!]).broken).toEqual({ position: 3, digest: null, what: 'cut' })
  })

  it('that was written anew from an entry on is found against a witness only', () => {
    const [first, ...rest] = journalOf(...Array.from({ length: 12 }, (_, i) => undo(i + 50)))
    expect(checkJournal([first!, ...rest]).broken).toBeNull()
    expect(checkJournal([first!, ...rest], [journal[4]!]).broken).toMatchObject({ position: 5, what: 'not-as-witnessed' })
  })

  it('still verifies when content was erased by a later decision, and holds nothing of it', () => {
    const erase: Decision = { kind: 'erase', by: 'Bo', at, reason: 'the family asks', entries: [journal[6]!.digest], documents: [] }
    const entries = [...change(7, { content: null, salt: null }), sealEntry(erase, 'bb', journal[11]!)]
    expect(checkJournal(entries).broken).toBeNull()
    expect(JSON.stringify(entries[6])).not.toContain('Odile')
    expect(readEntry(entries[6]!)).toEqual({ entry: journal[6]!.digest, undoes: 'ab'.repeat(32), decision: null })
  })
})
