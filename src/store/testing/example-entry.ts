import type { Decision, DecisionOf } from '../../record/index.ts'
import type { NewEntry } from '../port.ts'

type Kept = Exclude<Decision, DecisionOf<'erase'>>

/** A decision that says a name, numbered. */
export function exampleEntry(number: number, document: string | null = null, by = 'Ana'): NewEntry<Kept> {
  const items = ['one', 'other'].map((id) => ({
    document: id,
    item: 'actor' as const,
    words: [{ start: 0, end: 11, quote: 'Odile Sawa ' }],
    beside: [],
    id: `actor-${id}`,
    within: null,
  }))
  const at = `2025-06-01T08:00:${String(number % 60).padStart(2, '0')}Z`
  return {
    decision: { kind: 'merge', by, at, reason: `Odile Sawa in both, ${number}`, item: 'actor', items },
    salt: `${by}${number}`.padStart(32, '0'),
    document,
  }
}

export function exampleErasure(entries: readonly string[], documents: readonly string[]): NewEntry<DecisionOf<'erase'>> {
  return {
    decision: { kind: 'erase', by: 'Bo', at: '2025-07-01T08:00:00Z', reason: 'the family asks for it', entries, documents },
    salt: 'ff'.repeat(16),
    document: null,
  }
}
