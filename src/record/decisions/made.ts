import type { DecidedBy, UnappliedDecision } from './decided.ts'
import type { ItemDecision } from './decision.ts'
import type { NotFound } from './find-item.ts'

/** A decision about an item, with its journal entry. */
export interface Made {
  readonly entry: string
  readonly decision: ItemDecision
}

export function decidedBy({ entry, decision: { by, at, reason } }: Made): DecidedBy {
  return { entry, by, at, reason }
}

/** A decision of which something was not found; `field` null: all of it. */
export function unapplied(made: Made, why: NotFound, field: string | null, quote: string | null): UnappliedDecision {
  const { kind, about } = made.decision
  return { ...decidedBy(made), kind, item: about.item, field, why, quote }
}
