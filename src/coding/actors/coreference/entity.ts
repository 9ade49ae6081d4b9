import { lemmaAt, type NounPhrase, type Scene, wordAt, xposAt } from '../../reading/index.ts'
import { type Draft, draftOf } from '../draft.ts'
import { BODIES, OFFICES, PEOPLE, SEX } from '../en.ts'
import { sexByName } from './given-names.ts'

/** Somebody or something that the text speaks of, named or not, while its mentions are brought together. */
export interface Entity {
  readonly draft: Draft
  readonly sort: 'person' | 'people' | 'body'
  /** Nouns that it has been called by, as lemmas: what a description takes up again. */
  readonly heads: Set<string>
  /** Whose it is ("his wife", "the ministry's spokesman"). */
  readonly owner: Entity | null
  /** As a given name suggests; never put on record. */
  readonly likelySex: 'male' | 'female' | null
  /** It came up as one among others ("an officer", "another man"). */
  readonly isOpen: boolean
  readonly seen: Seen[]
}

/** One mention, as far as it makes an entity likely to be taken up again. */
export interface Seen {
  readonly token: number
  readonly sentence: number
  readonly weight: number
  readonly isSubject: boolean
  readonly isPronoun: boolean
  /** Index of the quotation it stands in, or -1. */
  readonly quote: number
}

export function entityOf(draft: Draft): Entity {
  const words = draft.names.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}]+/u))
  const sort = draft.kind === 'person' ? 'person' : 'body'
  const heads = sort === 'person' ? draft.roles.map(({ head }) => head) : words.filter((word) => word.length > 2)
  return {
    draft,
    sort,
    heads: new Set(heads),
    owner: null,
    likelySex: sort === 'person' ? sexByName(draft.names[0]!.text) : null,
    isOpen: false,
    seen: [],
  }
}

/** A noun phrase that describes a person, people or a body without naming it. Null where it describes a thing. */
export function strangerOf(scene: Scene, phrase: NounPhrase, owner: Entity | null): Entity | null {
  const { reading } = scene
  if (phrase.kind !== 'common') return null
  const noun = nounOf(scene, phrase)
  const lemma = lemmaAt(reading, noun)
  const isPerson = PEOPLE.has(lemma) || OFFICES.has(lemma) || PEOPLE.has(wordAt(reading, noun))
  const isBody = !isPerson && phrase.head === noun && isBodyNoun(scene, phrase, lemma)
  if (!isPerson && !isBody) return null
  const isOne = phrase.head !== noun || !(xposAt(reading, phrase.head) === 'NNS' || COLLECTIVE.has(lemma))
  const last = phrase.head === noun ? complementEnd(scene, phrase) : noun + 1
  const first = /^(?:least|most)$/.test(wordAt(reading, phrase.first)) ? phrase.first + 1 : phrase.first
  const start = reading.tokens[first]!.start
  const end = reading.tokens[last - 1]!.end
  const draft = draftOf('unnamed', { start, end, text: reading.text.slice(start, end), first, last })
  draft.sex = isOne && !isBody ? (SEX.get(wordAt(reading, noun)) ?? SEX.get(lemma) ?? null) : null
  const isOpen = /^(?:a|an|another|one|some|two|three|four|five|several|many)$/.test(wordAt(reading, phrase.first))
  return {
    draft,
    sort: isBody ? 'body' : isOne ? 'person' : 'people',
    heads: new Set([lemma]),
    owner,
    likelySex: LIKELY_MEN.has(lemma) ? 'male' : LIKELY_WOMEN.has(lemma) ? 'female' : null,
    isOpen,
    seen: [],
  }
}

/** "a state newspaper", "the commission": one body without a name, if the noun is not as well the building it sits in. */
function isBodyNoun({ reading }: Scene, { head, first, possessor }: NounPhrase, lemma: string): boolean {
  if (xposAt(reading, head) !== 'NN' || BUILDINGS.has(lemma)) return false
  const isTold = possessor !== null || /^(?:DT|PRP\$)$/.test(xposAt(reading, first))
  return isTold && (BODIES.organization.has(lemma) || BODIES.group.has(lemma) || OTHER_BODIES.has(lemma))
}
const BUILDINGS = new Set(
  'hall church school clinic hospital hotel bank house office cell station family mission guard command force campaign team administration'.split(
    ' ',
  ),
)
const OTHER_BODIES = new Set('paper daily weekly commission battalion regiment unit contractor'.split(' '))

/** Armed or loosely held, as far as its own words tell. */
export const isGroup = ({ draft, heads }: Entity): boolean =>
  draft.kind === 'group' || (draft.kind === 'unnamed' && [...heads].some((head) => BODIES.group.has(head)))

const LIKELY_MEN = new Set(
  'soldier general colonel major captain lieutenant sergeant corporal private commander fighter rebel militant insurgent policeman shepherd herder elder'.split(
    ' ',
  ),
)
const LIKELY_WOMEN = new Set(['nurse', 'midwife'])
const COLLECTIVE = new Set(['people', 'staff', 'crew', 'police', 'troop'])

/** The noun that says who is meant: "officers" in "one of the officers". */
export function nounOf({ reading, phrases }: Scene, phrase: NounPhrase): number {
  if (wordAt(reading, phrase.head) !== 'one' || wordAt(reading, phrase.last) !== 'of') return phrase.head
  return phrases.all[phrases.at[phrase.last + 1] ?? -1]?.head ?? phrase.head
}

/** Index after a phrase and what prepositions tie to it ("a commander of the Alliance in Uvira"). */
export function complementEnd({ reading, phrases }: Scene, phrase: NounPhrase): number {
  let last = phrase.last
  for (let step = 0; step < MOST_COMPLEMENTS && LINKS.has(wordAt(reading, last)); step++) {
    const next = phrases.all[phrases.at[last + 1] ?? -1]
    if (next?.first !== last + 1 || next.kind === 'pronoun') break
    last = next.last
  }
  return last
}
const MOST_COMPLEMENTS = 2
const LINKS = new Set(['of', 'for', 'in', 'at', 'from', 'with'])
