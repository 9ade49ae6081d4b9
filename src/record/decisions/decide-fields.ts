import type { CodedRecord } from '../../core/index.ts'
import { canonicalJson } from '../journal/canonical-json.ts'
import type { DecidedField, UnappliedDecision } from './decided.ts'
import type { ItemDecision, ItemValue, PortableItem } from './decision.ts'
import { decidedBy, type Made, unapplied } from './made.ts'
import { fromPortable } from './portable.ts'
import type { Target } from './targets.ts'

/** Fields that are not decided with their item: what the coder thinks of itself, and items of their own. */
const APART: readonly string[] = ['id', 'confidence', 'participants', 'figures']

/**
 * The fields of one item that people decided, the last decision on each. `record` is what quotes and references are looked up in;
 * `proposed` the item as the coder proposes it, null when it does not.
 */
export function decideFields(
  record: CodedRecord,
  target: Target,
  proposed: ItemValue | null,
): { readonly fields: readonly DecidedField[]; readonly unapplied: readonly UnappliedDecision[] } {
  const fields = new Map<string, DecidedField>()
  const lost: UnappliedDecision[] = []
  for (const made of target.made) {
    for (const [field, portable] of Object.entries(decidedFields(made.decision))) {
      if (isWhole(made.decision) && isCorrected(fields.get(field))) continue
      const { value, missing } = fromPortable(record, portable)
      for (const { why, quote } of missing) lost.push(unapplied(made, why, field, quote))
      if (missing.length === 0) fields.set(field, { ...compare(record, made, field, proposed), value })
    }
  }
  return { fields: [...fields.values()], unapplied: lost }
}

export function isDecidable(field: string): boolean {
  return !APART.includes(field)
}

function decidedFields(decision: ItemDecision): PortableItem {
  if (decision.kind === 'reject') return {}
  if (decision.kind === 'correct') return decision.values
  const [all, some] = decision.kind === 'accept' ? [decision.proposed, decision.fields] : [decision.value, []]
  return Object.fromEntries(Object.entries(all).filter(([field]) => (some.length === 0 ? isDecidable(field) : some.includes(field))))
}

function isWhole(decision: ItemDecision): boolean {
  return decision.kind === 'accept' && decision.fields.length === 0
}

/** To accept an item is to accept it as it is shown, with what was corrected on it before. */
function isCorrected(field: DecidedField | undefined): boolean {
  return field !== undefined && field.state !== 'accepted'
}

const STATES = { accept: 'accepted', correct: 'corrected', enter: 'entered', reject: 'accepted' } as const

function compare(record: CodedRecord, made: Made, field: string, item: ItemValue | null): Omit<DecidedField, 'value'> {
  const { decision } = made
  const then = decision.proposed?.[field]
  const proposedThen = then === undefined ? null : fromPortable(record, then).value
  const proposed = item?.[field] ?? null
  const changed = item !== null && canonicalJson(proposedThen) !== canonicalJson(proposed)
  return { field, state: STATES[decision.kind], proposed, proposedThen, changed, ...decidedBy(made) }
}
