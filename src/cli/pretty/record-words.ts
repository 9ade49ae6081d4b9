import type { CodedRecord, Span } from '../../core/index.ts'
import { printable } from '../printable.ts'

/** How a record's ids and spans read. */
export interface RecordWords {
  /** `“two men were shot” [120-137]` */
  quote(span: Span): string
  /** Some quotes, the first ones in full. */
  quotes(spans: readonly Span[]): string
  actor(id: string | null): string | null
  /** Who makes a statement; null is the report in its own voice. */
  speaker(attributionId: string | null): string
  /** What a gap or a relation is about: `incident 2`, an actor's name, `the statement of …`. */
  thing(id: string): string
}

/** Longer quotes are cut: their offsets say where they end. */
const QUOTE_LENGTH = 200
const QUOTES_SHOWN = 3

export function recordWords(record: CodedRecord): RecordWords {
  const { text } = record.document
  const actors = new Map(record.actors.map((actor) => [actor.id, printable(actor.name)]))
  const attributions = new Map(record.attributions.map((attribution) => [attribution.id, attribution]))
  const incidents = new Map(record.incidents.map((incident, index) => [incident.id, `incident ${index + 1}`]))

  function words(span: Span): string {
    const all = printable(text.slice(span.start, span.end))
    return all.length > QUOTE_LENGTH ? `${all.slice(0, QUOTE_LENGTH).replace(/\S*$/, '')}…` : all
  }
  function quote(span: Span): string {
    return `“${words(span)}” [${span.start}-${span.end}]`
  }
  function actor(id: string | null): string | null {
    return id === null ? null : (actors.get(id) ?? null)
  }
  function speaker(id: string | null): string {
    if (id === null) return 'the report'
    const source = attributions.get(id)?.source
    const span = source?.spans[0]
    return actor(source?.actor ?? null) ?? (span ? words(span) : 'somebody not named')
  }

  return {
    quote,
    quotes(spans) {
      const more = spans.length - QUOTES_SHOWN
      return spans.slice(0, QUOTES_SHOWN).map(quote).join(', ') + (more > 0 ? ` and ${more} more` : '')
    },
    actor,
    speaker,
    thing: (id) => incidents.get(id) ?? actor(id) ?? (attributions.has(id) ? `the statement of ${speaker(id)}` : id),
  }
}
