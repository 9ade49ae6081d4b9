import { type CodedRecord, OnrecordError, quoteOf, type Span } from '../../core/index.ts'
import type { Address, ItemKind, Words } from './decision.ts'
import { type Item, itemsOf, wordsOf } from './items.ts'

/** The address of an item that the record calls by this id. Throws `not-found`. */
export function addressOf(record: CodedRecord, id: string): Address {
  return addressOfItem(record, itemOf(record, id))
}

/** The item that the record calls by this id. Throws `not-found`. */
export function itemOf(record: CodedRecord, id: string): Item {
  const item = itemsOf(record).find(({ value }) => value.id === id)
  if (!item) throw new OnrecordError('not-found', `${id}: report ${record.document.id} has nothing of this id; read its record again`)
  return item
}

export function addressOfItem(record: CodedRecord, { kind, value, within }: Item): Address {
  return {
    document: record.document.id,
    item: kind,
    ...tell(record, kind, value),
    within: within && tell(record, 'incident', within),
  }
}

function tell(record: CodedRecord, kind: ItemKind, value: Item['value']) {
  const { words, beside } = wordsOf(kind, value)
  const quoted = (spans: readonly Span[]) => spans.map((span) => withQuote(record, span))
  return { words: quoted(words), beside: quoted(beside), id: value.id }
}

export function withQuote(record: CodedRecord, { start, end }: Span): Words {
  return { start, end, quote: quoteOf(record.document.text, { start, end }) }
}
