import { type Actor, contains, type Place, type Span } from '../../core/index.ts'
import { BODIES, OFFICES, PEOPLE, SOURCES } from '../actors/index.ts'
import { lemmaAt, phraseAt, type Scene, type Speaker, spanOver, wordAt } from '../reading/index.ts'

/** The actors of a document, growing by those who only take a stand and are not said to speak. */
export interface StandCast {
  /** Id of the actor that a token is a mention, or an office, of: the one with the shortest such words. */
  readonly at: (token: number) => string | null
  /** Id of a new actor for a subject that means somebody; null for a thing or a pronoun. */
  readonly added: (subject: Speaker) => string | null
  readonly isPerson: (id: string) => boolean
  readonly all: () => readonly Actor[]
}

export function standCast(scene: Scene, known: readonly Actor[], places: readonly Place[], idOf: (words: string) => string): StandCast {
  const { reading } = scene
  const actors = [...known]
  const words = known.flatMap(({ id, mentions, roles }) =>
    [...mentions, ...roles.flatMap(({ spans }) => spans)].map((span) => ({ id, span })),
  )

  function at(token: number): string | null {
    const head = spanOver(reading, token, token + 1)
    const fitting = words.filter(({ span }) => contains(span, head))
    return fitting.length === 0 ? null : fitting.reduce((best, one) => (lengthOf(one.span) < lengthOf(best.span) ? one : best)).id
  }

  function added(subject: Speaker): string | null {
    const phrase = phraseAt(scene, subject.head)
    // "thousands of people"
    const noun = wordAt(reading, phrase?.last ?? -1) === 'of' ? (phraseAt(scene, phrase!.last + 1)?.head ?? subject.head) : subject.head
    const nouns = [subject.head, noun].flatMap((token) => [lemmaAt(reading, token), wordAt(reading, token)])
    const isSomebody = [PEOPLE, OFFICES, SOURCES, BODIES.organization, BODIES.group].some((list) => nouns.some((noun) => list.has(noun)))
    const isState = phrase !== null && phrase.kind === 'name' && isStateAt(spanOver(reading, subject.head, subject.head + 1))
    const isOpen = ['others', 'some', 'many', 'both', 'those'].includes(wordAt(reading, subject.head))
    if (!phrase || phrase.kind === 'pronoun' || !(isSomebody || isState || isOpen)) return null
    const span = { start: phrase.start, end: phrase.end }
    const name = reading.text.slice(span.start, span.end)
    const id = idOf(`stand\n${name}`)
    actors.push({
      id,
      name,
      kind: isState ? 'state' : 'unnamed',
      category: null,
      aliases: [],
      roles: [],
      person: null,
      protect: isState ? 'none' : 'source',
      mentions: [span],
    })
    words.push({ id, span })
    return id
  }

  /** A country or its capital as one who acts. */
  const isStateAt = (head: Span): boolean =>
    places.some(
      ({ span, precision, kind, use }) => contains(span, head) && (precision === 'country' || use === 'metonym' || kind === 'P.PPLC'),
    )

  return { at, added, isPerson: (id) => actors.find((actor) => actor.id === id)?.kind === 'person', all: () => actors }
}

const lengthOf = ({ start, end }: Span): number => end - start
