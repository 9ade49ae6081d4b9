import type { CodedRecord, Incident } from '../../src/core/index.ts'
import { intervalWords } from '../words/date-words.ts'
import { plain, typeWords } from '../words/labels.ts'

/** A field's value in words, for what a value was before somebody corrected it. */
export function valueWords(field: string, value: unknown, record: CodedRecord): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return 'not stated'
  if (field === 'type') return typeWords(String(value))
  if (field === 'time') return intervalWords(value as Incident['time']) ?? 'not stated'
  if (field === 'place') return record.places.find(({ id }) => id === (value as Incident['place']).place)?.name ?? 'not stated'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return nameOf(value, record) ?? plain(value)
  if (typeof value === 'number') return String(value)
  const spans = spansIn(value)
  if (spans.length > 0) return spans.map(({ start, end }) => record.document.text.slice(start, end)).join(' … ')
  return Object.values(value as object)
    .filter((part) => typeof part === 'string')
    .map((part) => nameOf(part, record) ?? plain(part))
    .join(', ')
}

function nameOf(id: string, { actors, attributions, incidents }: CodedRecord): string | null {
  const speaker = attributions.find((one) => one.id === id)?.source.actor
  const actor = actors.find((one) => one.id === (speaker ?? id))
  const type = incidents.find((one) => one.id === id)?.type
  return actor?.name ?? (type ? typeWords(type) : null)
}

function spansIn(value: unknown): readonly { readonly start: number; readonly end: number }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('start' in value && 'end' in value) return [value as { start: number; end: number }]
  return Object.values(value).flatMap(spansIn)
}
