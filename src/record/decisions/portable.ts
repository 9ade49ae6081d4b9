import type { CodedRecord } from '../../core/index.ts'
import { addressOfItem, withQuote } from './address.ts'
import type { Address, PortableItem, Words } from './decision.ts'
import { findItem, type NotFound, standsIn } from './find-item.ts'
import { type Item, itemsOf } from './items.ts'

type Json = PortableItem[string]

/** What of a value could not be found in a record, and why. */
export interface Missing {
  readonly why: NotFound
  readonly quote: string | null
}

/** A value of a record as a decision keeps it: every span with its quote, every id of another item as that item's address. */
export function toPortable(record: CodedRecord, value: unknown): Json {
  const byId = new Map(itemsOf(record).map((item) => [item.value.id, item]))
  function visit(inner: unknown): Json {
    if (typeof inner === 'string') {
      const item = byId.get(inner)
      return item ? { ref: addressOfItem(record, item) as unknown as Json } : inner
    }
    if (Array.isArray(inner)) return inner.map(visit)
    if (typeof inner !== 'object' || inner === null) return inner as Json
    if (isSpan(inner)) return { ...withQuote(record, inner) }
    return Object.fromEntries(Object.entries(inner).map(([key, part]) => [key, key === 'id' ? (part as Json) : visit(part)]))
  }
  return visit(value)
}

/** The item's own id is left out. */
export function toPortableItem(record: CodedRecord, { value }: Pick<Item, 'value'>): PortableItem {
  const { id: _id, ...fields } = value
  return toPortable(record, fields) as PortableItem
}

/**
 * A decision's value in the terms of a record: spans checked against its text, items by the ids that they have there now. What is
 * missing is null in the value and named beside it. `coming` are ids of items that are about to be put into the record.
 */
export function fromPortable(
  record: CodedRecord,
  value: Json,
  coming: ReadonlySet<string> = new Set(),
): { readonly value: unknown; readonly missing: readonly Missing[] } {
  const missing: Missing[] = []
  function visit(inner: unknown): unknown {
    if (Array.isArray(inner)) return inner.map(visit)
    if (typeof inner !== 'object' || inner === null) return inner
    if ('ref' in inner) {
      const address = inner.ref as Address
      if (coming.has(address.id)) return address.id
      const found = findItem(record, address)
      if (typeof found !== 'string') return found.value.id
      missing.push({ why: found, quote: address.words[0]?.quote ?? null })
      return null
    }
    if (isWords(inner)) {
      if (!standsIn(record, inner)) missing.push({ why: 'words-gone', quote: inner.quote })
      return { start: inner.start, end: inner.end }
    }
    return Object.fromEntries(Object.entries(inner).map(([key, part]) => [key, visit(part)]))
  }
  return { value: visit(value), missing }
}

function isSpan(value: object): value is { start: number; end: number } {
  return 'start' in value && 'end' in value && Object.keys(value).length === 2
}

function isWords(value: object): value is Words {
  return 'start' in value && 'end' in value && 'quote' in value
}
