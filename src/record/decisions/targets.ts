import type { CodedRecord } from '../../core/index.ts'
import { withItem } from './change-record.ts'
import type { DecidedItem, UnappliedDecision } from './decided.ts'
import type { Address, ItemDecision, ItemKind, ItemValue, PortableItem } from './decision.ts'
import { findItem, standsIn } from './find-item.ts'
import { type Item, itemsOf, PARTS, wordsOf } from './items.ts'
import { type Made, unapplied } from './made.ts'
import { fromPortable, type Missing } from './portable.ts'
import { sharedWords } from './shared-words.ts'

/** An item of the record with all the decisions about it, in order. */
export interface Target {
  readonly kind: ItemKind
  readonly id: string
  readonly within: string | null
  readonly coder: DecidedItem['coder']
  readonly made: readonly Made[]
}

interface Found {
  readonly record: CodedRecord
  readonly targets: ReadonlyMap<string, Target>
  readonly unapplied: readonly UnappliedDecision[]
}

/** What is referred to comes before what refers to it, and incidents before their parts. */
const ORDER: readonly ItemKind[] = ['time', 'place', 'actor', 'attribution', 'incident', 'position', 'gap', 'participant', 'figure']

/**
 * Which item each decision is about. What was entered, and what the coder no longer proposes but was accepted or corrected, is put into
 * the record, so that what refers to it finds it.
 */
export function findTargets(coded: CodedRecord, made: readonly Made[]): Found {
  const rank = ({ decision }: Made) => ORDER.indexOf(decision.about.item)
  return made.toSorted((a, b) => rank(a) - rank(b)).reduce(findTarget, { record: coded, targets: new Map(), unapplied: [] })
}

function findTarget(so: Found, one: Made): Found {
  const found = placeOf(so.record, one.decision)
  if ('why' in found) return { ...so, unapplied: [...so.unapplied, unapplied(one, found.why, null, found.quote)] }
  const { record, kind, id, within, coder, missing } = found
  const key = `${kind} ${id}`
  const known = so.targets.get(key)
  const target: Target = known ? { ...known, made: [...known.made, one] } : { kind, id, within, coder, made: [one] }
  return {
    record,
    targets: new Map(so.targets).set(key, target),
    unapplied: [...so.unapplied, ...missing.map(({ field, why, quote }) => unapplied(one, why, field, quote))],
  }
}

type Place = Omit<Target, 'made'> & { readonly record: CodedRecord; readonly missing: readonly (Missing & { readonly field: string })[] }

/** Where the item of a decision is: in the record as it stands, or in one that it is put into. */
function placeOf(record: CodedRecord, decision: ItemDecision): Place | Missing {
  const { about } = decision
  const found = findItem(record, about)
  if (decision.kind === 'enter') {
    const twin = decision.proposed === null && typeof found !== 'string' && about.words.length > 0
    return twin ? proposedPlace(record, found, 'now-proposes') : putIn(record, about, decision.value, 'never-proposed')
  }
  if (typeof found !== 'string') return proposedPlace(record, found, isElsewhere(found, about) ? 'proposes-elsewhere' : 'proposes')
  if (found !== 'not-proposed') return { why: found, quote: about.words[0]?.quote ?? null }
  if (decision.kind === 'reject')
    return { record, kind: about.item, id: about.id, within: about.within?.id ?? null, coder: 'no-longer-proposes', missing: [] }
  return putIn(record, about, decision.proposed, 'no-longer-proposes')
}

function proposedPlace(record: CodedRecord, { kind, value, within }: Item, coder: Target['coder']): Place {
  return { record, kind, id: value.id, within: within?.id ?? null, coder, missing: [] }
}

function isElsewhere({ within }: Item, about: Address): boolean {
  if (!within || !about.within || about.within.id === within.id) return false
  return sharedWords(wordsOf('incident', within).words, about.within.words).ofSmaller === 0
}

function putIn(record: CodedRecord, about: Address, portable: PortableItem, coder: Target['coder']): Place | Missing {
  const incident = about.within && findItem(record, { ...about, ...about.within, item: 'incident', within: null })
  if (typeof incident === 'string') return { why: incident, quote: about.within?.words[0]?.quote ?? null }
  const gone = about.words.find((words) => !standsIn(record, words))
  if (gone) return { why: 'words-gone', quote: gone.quote }

  const ids = new Set(itemsOf(record).map(({ value }) => value.id))
  const id = ids.has(about.id) ? `${about.id}-kept` : about.id
  const parts = Object.values(PARTS).flatMap((list) => ((portable[list] ?? []) as unknown as readonly ItemValue[]).map((part) => part.id))
  const fields = Object.entries(portable).map(([field, value]) => ({ field, ...fromPortable(record, value, new Set(parts)) }))
  const missing = fields.flatMap(({ field, missing }) => missing.map((one) => ({ ...one, field })))
  const lost = missing.find(({ why }) => why === 'words-gone')
  if (lost) return lost
  const value: ItemValue = { id, ...Object.fromEntries(fields.map(({ field, value }) => [field, withoutKnown(field, value, ids)])) }
  const within = incident?.value.id ?? null
  return { record: withItem(record, about.item, value, within), kind: about.item, id, within, coder, missing }
}

/** Parts of an incident that is put back, but for those that the coder now sees in another. */
function withoutKnown(field: string, value: unknown, ids: ReadonlySet<string>): unknown {
  const isParts = Object.values(PARTS).some((list) => list === field)
  return isParts ? (value as readonly ItemValue[]).filter((part) => !ids.has(part.id)) : value
}
