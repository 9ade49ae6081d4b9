import type { Actor, Attribution, CodedRecord, Incident, Place, Span, Timex } from '../../src/core/index.ts'
import { type Item, itemsOf } from './items.ts'

/** A record with its parts found by id, in the form that every section reads. */
export interface RecordLookup {
  readonly record: CodedRecord
  readonly items: ReadonlyMap<string, Item>
  readonly actor: (id: string | null) => Actor | null
  readonly attribution: (id: string | null) => Attribution | null
  readonly incident: (id: string | null) => Incident | null
  readonly place: (id: string | null) => Place | null
  readonly time: (id: string | null) => Timex | null
  /** The words of spans, each as it stands in the text. */
  readonly quotes: (spans: readonly Span[]) => readonly string[]
  /** Whom an attribution names, in the fullest form; null when the text names nobody. */
  readonly speaker: (attribution: Attribution) => string | null
}

export function lookUp(record: CodedRecord): RecordLookup {
  const actor = finder(record.actors)
  const quotes = (spans: readonly Span[]) => spans.map(({ start, end }) => record.document.text.slice(start, end))
  return {
    record,
    items: new Map(itemsOf(record).map((item) => [item.key, item])),
    actor,
    attribution: finder(record.attributions),
    incident: finder(record.incidents),
    place: finder(record.places),
    time: finder(record.times),
    quotes,
    speaker: ({ source }) => actor(source.actor)?.name ?? quotes(source.spans)[0] ?? null,
  }
}

function finder<T extends { readonly id: string }>(list: readonly T[]): (id: string | null) => T | null {
  const byId = new Map(list.map((one) => [one.id, one]))
  return (id) => (id === null ? null : (byId.get(id) ?? null))
}
