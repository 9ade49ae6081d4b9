import { type Actor, type Attribution, contains, type Incident, overlaps, type Span } from '../../core/index.ts'

/** Characters before a gap within which an incident or statement still is what it is about. */
const REACH = 400

/**
 * What a gap is about: an incident told within its words or its sentence, else the statement that holds it or stands just before it, else an actor
 * named in it. Null where none of these is near.
 */
export function aboutOf(
  span: Span,
  sentence: Span,
  {
    incidents,
    attributions,
    actors,
  }: { readonly incidents: readonly Incident[]; readonly attributions: readonly Attribution[]; readonly actors: readonly Actor[] },
): string | null {
  const told = (place: Span): string | null => incidents.find(({ trigger }) => trigger.some((word) => overlaps(place, word)))?.id ?? null
  const inIt = told(span) ?? told(sentence)
  if (inIt) return inIt
  const actor = actors.find(({ mentions }) => mentions.some((mention) => contains(span, mention)))
  const holding = attributions.find(({ content }) => content.spans.some((one) => contains(one, span)))
  if (holding) return holding.id
  if (actor) return actor.id
  return latest(incidents, ({ trigger }) => trigger, span)?.id ?? latest(attributions, ({ content }) => content.spans, span)?.id ?? null
}

function latest<Item>(items: readonly Item[], spansOf: (item: Item) => readonly Span[], span: Span): Item | null {
  let best: Item | null = null
  let end = span.start - REACH
  for (const item of items)
    for (const one of spansOf(item))
      if (one.end <= span.start && one.end > end) {
        best = item
        end = one.end
      }
  return best
}
