import type { CodedRecord } from '../../core/index.ts'
import { canonicalJson } from '../journal/canonical-json.ts'
import type { DecidedRecord, UnappliedDecision } from './decided.ts'
import type { ItemKind } from './decision.ts'
import { type Item, itemsOf, wordsOf } from './items.ts'

/** One item as another coding has it. */
export interface ItemChange {
  readonly kind: ItemKind
  readonly id: string
  readonly change: 'new' | 'gone' | 'changed'
  /** The fields that differ, of an item that is changed. */
  readonly fields: readonly string[]
  /** The words it is read from, for people. */
  readonly words: string
}

/** What a newer coding of a report changes, with what people decided on it. */
export interface CodingChanges {
  /** Nothing but the coder's own name differs. */
  readonly none: boolean
  /** Of the decided records: what a person has fixed does not change. */
  readonly items: readonly ItemChange[]
  /** Decided values that the newer coder would now propose otherwise; they stand as decided. */
  readonly otherwise: readonly { readonly kind: ItemKind; readonly id: string; readonly field: string }[]
  /** Items that people decided on and that the newer coder no longer proposes; they stand as decided. */
  readonly noLongerProposed: readonly { readonly kind: ItemKind; readonly id: string }[]
  /** Decisions that could be applied to the coding before and cannot be to this one. */
  readonly unapplied: readonly UnappliedDecision[]
}

/**
 * What changes when a report's coding `before` gives way to `after`, both with the same decisions in force. Items are told by their ids,
 * which derive from their words.
 */
export function codingChanges(before: DecidedRecord, after: DecidedRecord): CodingChanges {
  const [old, now] = [keyed(before.record), keyed(after.record)]
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, item]) => told(before.record, item, 'gone', []))
  const others = [...now].flatMap(([key, item]) => {
    const was = old.get(key)
    if (was === undefined) return [told(after.record, item, 'new', [])]
    const fields = differing(was.value, item.value)
    return fields.length === 0 ? [] : [told(after.record, item, 'changed', fields)]
  })
  const items = [...gone, ...others]
  const lost = new Set(before.unapplied.map(({ entry, field }) => `${entry} ${field}`))
  const wasOtherwise = new Set(otherwise(before).map((one) => canonicalJson(one)))
  const wasMissing = new Set(missing(before).map((one) => canonicalJson(one)))
  return {
    none: items.length === 0 && canonicalJson(before.record.findings) === canonicalJson(after.record.findings),
    items,
    otherwise: otherwise(after).filter((one) => !wasOtherwise.has(canonicalJson(one))),
    noLongerProposed: missing(after).filter((one) => !wasMissing.has(canonicalJson(one))),
    unapplied: after.unapplied.filter(({ entry, field }) => !lost.has(`${entry} ${field}`)),
  }
}

function keyed(record: CodedRecord): ReadonlyMap<string, Item> {
  return new Map(itemsOf(record).map((item) => [`${item.kind} ${item.within?.id ?? ''} ${item.value.id}`, item]))
}

/** Participants and figures are items of their own. */
const APART = ['participants', 'figures']

function differing(a: Item['value'], b: Item['value']): readonly string[] {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => !APART.includes(name))
  return names.filter((name) => canonicalJson(a[name] ?? null) !== canonicalJson(b[name] ?? null)).sort()
}

function told(record: CodedRecord, { kind, value }: Item, change: ItemChange['change'], fields: readonly string[]): ItemChange {
  const [span] = wordsOf(kind, value).words
  return { kind, id: value.id, change, fields, words: span ? record.document.text.slice(span.start, span.end) : '' }
}

function otherwise({ items }: DecidedRecord) {
  return items.flatMap(({ kind, id, fields }) => fields.filter(({ changed }) => changed).map(({ field }) => ({ kind, id, field })))
}

function missing({ items }: DecidedRecord) {
  return items.filter(({ coder }) => coder === 'no-longer-proposes').map(({ kind, id }) => ({ kind, id }))
}
