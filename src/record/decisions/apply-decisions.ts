import type { CodedRecord } from '../../core/index.ts'
import { withFields, withoutItem } from './change-record.ts'
import { decideFields } from './decide-fields.ts'
import type { DecidedItem, DecidedRecord, UnappliedDecision } from './decided.ts'
import type { Decision, ItemDecision, JournalledDecision } from './decision.ts'
import { gradesOn } from './grades.ts'
import { itemsOf } from './items.ts'
import { decidedBy, type Made } from './made.ts'
import { screeningOf } from './screening.ts'
import { findTargets, type Target } from './targets.ts'
import { tidyReferences } from './tidy-references.ts'

/**
 * The record of one report as people have decided it. `coded` is what a coder made of it, whichever; `inForce` the decisions that hold
 * (`decisionsInForce`), also those about other reports, which are passed over. Where the coder proposes something else than what was
 * decided on, the decision stands and the difference is shown; a decision whose words or item are not found is reported.
 */
export function applyDecisions(coded: CodedRecord, inForce: readonly JournalledDecision[]): DecidedRecord {
  const found = findTargets(coded, decisionsAbout(coded.document.id, inForce))
  const proposals = new Map(itemsOf(coded).map(({ kind, value }) => [`${kind} ${value.id}`, value]))
  const items: DecidedItem[] = []
  const unapplied: UnappliedDecision[] = [...found.unapplied]
  let record = found.record
  for (const [key, target] of found.targets) {
    const { kind, id, within } = target
    const proposed = proposals.get(key) ?? null
    // A figure can have come back with its incident.
    const coder = proposed === null && target.coder === 'proposes' ? 'no-longer-proposes' : target.coder
    const { fields, unapplied: lost } = decideFields(found.record, target, proposed)
    unapplied.push(...lost)
    items.push({ kind, id, within, state: stateOf(target), decided: decidedBy(target.made.at(-1)!), coder, fields })
    record = withFields(record, kind, id, Object.fromEntries(fields.map(({ field, value }) => [field, value])))
  }
  for (const { kind, id, state } of items) if (state === 'rejected') record = withoutItem(record, kind, id)
  record = tidyReferences(record)
  const graded = gradesOn(record, inForce)
  unapplied.push(...graded.unapplied)
  return { record, items, screening: screeningOf(coded.document.id, inForce), grades: graded.grades, unapplied }
}

function decisionsAbout(document: string, inForce: readonly JournalledDecision[]): readonly Made[] {
  return inForce.flatMap(({ entry, decision }) =>
    decision !== null && isAboutItem(decision) && decision.about.document === document ? [{ entry, decision }] : [],
  )
}

function isAboutItem(decision: Decision): decision is ItemDecision {
  return 'about' in decision && decision.kind !== 'grade-claim'
}

/** What the last decision about the whole item says. To decide on a field of what was rejected takes the item back in. */
function stateOf({ made }: Target): DecidedItem['state'] {
  return made.reduce<DecidedItem['state']>((state, { decision }) => {
    if (decision.kind === 'reject') return 'rejected'
    if (decision.kind === 'enter') return 'entered'
    if (decision.kind === 'accept' && decision.fields.length === 0) return state === 'entered' ? state : 'accepted'
    return state === 'rejected' ? 'fields' : state
  }, 'fields')
}
