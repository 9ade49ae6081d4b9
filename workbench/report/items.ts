import type { CodedRecord, Incident, Place, Span } from '../../src/core/index.ts'

/** What a marked stretch of text is; each kind has its colour and its line. */
export const KINDS = ['incident', 'figure', 'statement', 'position', 'gap', 'actor', 'time', 'place', 'finding'] as const
export type Kind = (typeof KINDS)[number]

/** A stretch of the text that a value rests on, and which part of the value it gives. */
export interface Words extends Span {
  readonly part: string
  /** Whether the text shows it without being asked; the others light up only with their value. */
  readonly shown: boolean
}

/** A value of the record that can be pointed at: an entry as a whole, or one field of it. */
export interface Item {
  /** The entry's id, or that with the field's name: `incident-1a2b.time`. Part of addresses. */
  readonly key: string
  readonly kind: Kind
  /** The key of the entry it belongs to; its own for an entry. */
  readonly entry: string
  readonly words: readonly Words[]
}

function words(spans: readonly Span[], part: string, shown = true): readonly Words[] {
  return spans.map(({ start, end }) => ({ start, end, part, shown }))
}

/**
 * Every value of a record that the screen can select, in the order of the record. An entry has the words of all its fields, so that
 * selecting it lights up all of them.
 */
export function itemsOf(record: CodedRecord): readonly Item[] {
  const times = new Map(record.times.map((time) => [time.id, time.span]))
  const places = new Map(record.places.map((place) => [place.id, place.span]))
  const spansOf = (known: ReadonlyMap<string, Span>, ids: readonly (string | null)[]) => ids.flatMap((id) => known.get(id ?? '') ?? [])

  return [
    ...record.incidents.flatMap((incident) => [
      ...entry('incident', incident.id, words(incident.trigger, 'trigger'), [
        field('incident', `${incident.id}.time`, words(spansOf(times, incident.time.times), 'time', false)),
        field('incident', `${incident.id}.place`, words(spansOf(places, [incident.place.place]), 'place', false)),
        ...otherPlaces(record, incident).map((same) =>
          field(
            'incident',
            otherPlaceKey(incident, same),
            words(
              spansOf(
                places,
                same.map(({ id }) => id),
              ),
              'place',
              false,
            ),
          ),
        ),
        ...incident.participants.map(({ id, spans }) => field('incident', id, words(spans, 'role', false))),
        ...incident.figures.map(({ id, phrase }) => field('figure', id, words([phrase], 'figure'))),
        ...incident.responsibility.map(({ spans }, i) => field('incident', responsibilityKey(incident, i), words(spans, 'role', false))),
        ...incident.claims.map(({ spans }, i) => field('incident', claimKey(incident, i), words(spans, 'claim', false))),
        ...incident.relations.map(({ spans }, i) => field('incident', relationKey(incident, i), words(spans, 'relation', false))),
      ]),
    ]),
    ...record.attributions.flatMap(({ id, source, cue, content, channel }) =>
      entry(
        'statement',
        id,
        [...words(source.spans, 'source', false), ...words(cue.spans, 'cue')],
        [
          field('statement', `${id}.content`, words(content.spans, 'content')),
          ...(channel ? [field('statement', `${id}.channel`, words(channel.spans, 'channel', false))] : []),
        ],
      ),
    ),
    ...record.positions.flatMap(({ id, issue, spans }) =>
      entry('position', id, words(spans, 'position'), [field('position', `${id}.issue`, words(issue.spans, 'issue', false))]),
    ),
    ...record.gaps.map(({ id, spans }) => field('gap', id, words(spans, 'gap'))),
    ...record.actors.flatMap(({ id, mentions, roles, aliases, person }) =>
      entry('actor', id, words(mentions, 'mention'), [
        ...roles.map(({ spans }, i) => field('actor', `${id}.role.${i}`, words(spans, 'role', false))),
        ...aliases.map(({ spans }, i) => field('actor', `${id}.alias.${i}`, words(spans, 'alias', false))),
        ...(person ? [field('actor', `${id}.person`, words(person.spans, 'person', false))] : []),
      ]),
    ),
    ...record.times.map(({ id, span }) => field('time', id, words([span], 'time'))),
    ...record.places.map(({ id, span }) => field('place', id, words([span], 'place'))),
    ...record.findings.map(({ span }, i) => field('finding', findingKey(i), words(span ? [span] : [], 'finding', false))),
  ]
}

/** The further places of an incident, those of one name together: a country named five times is one value. */
export function otherPlaces({ places }: CodedRecord, incident: Incident): readonly (readonly Place[])[] {
  const main = places.find(({ id }) => id === incident.place.place)
  const others = places.filter(({ id, name }) => incident.place.others.includes(id) && name !== main?.name)
  return [...Map.groupBy(others, ({ name }) => name).values()]
}

export const otherPlaceKey = (incident: Incident, [first]: readonly Place[]) => `${incident.id}.place.${first!.id}`
export const responsibilityKey = (incident: Incident, i: number) => `${incident.id}.responsibility.${i}`
export const claimKey = (incident: Incident, i: number) => `${incident.id}.claim.${i}`
export const relationKey = (incident: Incident, i: number) => `${incident.id}.relation.${i}`
export const findingKey = (i: number) => `finding-${i}`

/** A value that is an entry of its own until an entry takes it in. */
function field(kind: Kind, key: string, own: readonly Words[]): Item {
  return { key, kind, entry: key, words: own }
}

function entry(kind: Kind, key: string, own: readonly Words[], fields: readonly Item[]): readonly Item[] {
  // The fields' words are drawn for the fields; the entry has them to light up.
  const theirs = fields.flatMap((item) => item.words).map((piece) => ({ ...piece, shown: false }))
  return [{ key, kind, entry: key, words: [...own, ...theirs] }, ...fields.map((item) => ({ ...item, entry: key }))]
}
