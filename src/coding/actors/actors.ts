import { type Actor, byPosition, type Component, type Document, makeIds, type Span } from '../../core/index.ts'
import { READING_NEEDS, readingOf, type Scene, sceneOf } from '../reading/index.ts'
import { joinAliases } from './aliases.ts'
import { standingBodies } from './bodies.ts'
import { categoryOf } from './category.ts'
import { resolveMentions } from './coreference/resolve-mentions.ts'
import { type Draft, fullest } from './draft.ts'
import { namedActors } from './names.ts'
import { describePersons } from './roles.ts'
import { sortedOut } from './sorting-out.ts'
import { actingStates, joinGovernments } from './states.ts'

/**
 * Who appears: persons, organizations, groups and acting states, each once, with every mention that is sure. Unnamed sources are
 * added by `attributions`, which knows who speaks. `protect` is a first value that `protection` raises.
 */
export function actors(): Component {
  return {
    name: 'actors',
    version: '1',
    needs: [...READING_NEEDS, 'times', 'places'],
    adds: ['actors'],
    run(document, layers) {
      const scene = sceneOf(readingOf(document, layers), layers.times ?? [])
      const drafts = draftsOf(scene, layers.places ?? [], layers.times ?? [])
      return { actors: finished(document, scene, drafts) }
    },
  }
}

function draftsOf(
  scene: Scene,
  places: Parameters<typeof actingStates>[1],
  times: Parameters<typeof describePersons>[2],
): readonly Draft[] {
  const { reading, phrases } = scene
  const named = joinAliases(reading, sortedOut(scene, namedActors(scene), places))
  const bodies = standingBodies(scene, tokensTaken(named))
  const states = actingStates(scene, places, tokensTaken([...named, ...bodies]))
  const drafts = joinGovernments(scene, joinByWords(named, bodies), states, places)
  describePersons(reading, phrases, times, drafts)
  return [...drafts, ...resolveMentions(scene, drafts)]
}

/** A body that a headline writes as a name ("Army") and the text as a word ("the army") is one. */
function joinByWords(named: readonly Draft[], bodies: readonly Draft[]): readonly Draft[] {
  const left = bodies.filter((body) => {
    const words = body.names[0]!.text.toLowerCase()
    const same = named.find((draft) => draft.kind !== 'person' && draft.names.some(({ text }) => text.toLowerCase() === words))
    if (!same) return true
    same.names.push(...body.names)
    return false
  })
  return [...named, ...left]
}

function tokensTaken(drafts: readonly Draft[]): ReadonlySet<number> {
  const taken = new Set<number>()
  for (const { names } of drafts) for (const { first, last } of names) for (let token = first; token < last; token++) taken.add(token)
  return taken
}

function finished(document: Document, scene: Scene, drafts: readonly Draft[]): readonly Actor[] {
  const idOf = makeIds(document.sha256, 'actor')
  return [...drafts].sort((a, b) => byPosition(a.names[0]!, b.names[0]!)).map((draft) => finish(draft, scene, idOf))
}

function finish(draft: Draft, scene: Scene, idOf: (words: string) => string): Actor {
  const name = fullest(draft)
  const isPerson = draft.kind === 'person'
  const hasDetails = draft.sex !== null || draft.age !== null || draft.occupation !== null
  return {
    id: idOf(`${draft.kind}\n${name.text}`),
    name: name.text,
    kind: draft.kind,
    category: isPerson ? null : categoryOf(name.text),
    aliases: aliasesOf(draft, name.text),
    roles: draft.roles.map(({ title, span, time }) => ({ title, spans: [span], time })),
    person:
      (isPerson || draft.kind === 'unnamed') && hasDetails
        ? { sex: draft.sex, age: draft.age, occupation: draft.occupation, spans: draft.personSpans }
        : null,
    protect: isPerson || draft.kind === 'unnamed' ? 'private' : 'none',
    mentions: mentionsOf(scene, draft, name),
  }
}

/** Every other name of the actor, once, with all its places. */
function aliasesOf(draft: Draft, name: string): Actor['aliases'] {
  const places = new Map<string, Span[]>()
  for (const { text, start, end } of draft.names) if (text !== name) places.set(text, [...(places.get(text) ?? []), { start, end }])
  return [...places].map(([text, spans]) => ({ text, spans }))
}

/** Names as noun phrases with their article; the fullest first, the rest in reading order. */
function mentionsOf({ reading }: Scene, draft: Draft, name: Span): readonly Span[] {
  const spans = [...draft.names.map(({ start, end }) => ({ start, end })), ...draft.mentions]
  const rest = spans.filter((span) => span.start !== name.start).sort(byPosition)
  const unique = rest.filter((span, index) => index === 0 || span.start !== rest[index - 1]!.start || span.end !== rest[index - 1]!.end)
  return reading.text === '' ? [] : [{ start: name.start, end: name.end }, ...unique]
}
