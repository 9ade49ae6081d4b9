import type { CodedRecord, Span } from '../core/index.ts'

/** Every span of a record, at whatever depth: all that it says it has read from the text. */
export function spansOf(record: CodedRecord): readonly Span[] {
  const found: Span[] = []
  function visit(value: unknown): void {
    if (typeof value !== 'object' || value === null) return
    if ('start' in value && 'end' in value) found.push(value as Span)
    else for (const inner of Object.values(value)) visit(inner)
  }
  visit(record)
  return found
}
