import { lemmaAt, type NounPhrase, type Scene, wordAt, xposAt } from '../../reading/index.ts'
import { BODIES, OFFICES, PEOPLE, SEX, TITLES } from '../en.ts'
import { wordsOf } from '../names.ts'
import { clauseMates, subjectsAbove, topOfName } from './clause.ts'
import { type Entity, isGroup } from './entity.ts'
import { ANYBODY, isWider, KIN } from './kinds-of-people.ts'
import { hasPart, isPart } from './parts-played.ts'

const ANY_GROUP = new Set(['group', 'movement', 'organization', 'organisation', 'outfit', 'faction', 'militia'])
/** Sentences back that a wider word reaches, and one that fits anybody. */
const REACH_OF_WIDER = 12
const REACH_OF_ANY = 4
const REACH_OF_GROUP = 6

/** The entity that a definite description takes up: "the governor", "the former spokesman", "the group", "his wife". Null where none or several fit. */
export function byDescription(
  scene: Scene,
  phrase: NounPhrase,
  entities: readonly Entity[],
  owner: Entity | null,
  speaker: Entity | undefined = undefined,
): Entity | null {
  const { reading } = scene
  if (phrase.kind === 'name' && wordAt(reading, phrase.first) === 'the') {
    const called = bodyCalled(scene, phrase, entities)
    if (called) return called
  }
  const isOffice = phrase.kind === 'name' && OFFICES.has(lemmaAt(reading, phrase.head)) && !isBodyName(scene, phrase)
  if (phrase.kind !== 'common' && !isOffice) return null
  const isOwned = phrase.possessor !== null || xposAt(reading, phrase.first) === 'PRP$'
  if (!isOwned && !['the', 'this', 'that', 'these', 'those'].includes(wordAt(reading, phrase.first))) return null
  const lemma = lemmaAt(reading, phrase.head)
  const isMany = /^NNP?S$/.test(xposAt(reading, phrase.head)) && wordAt(reading, phrase.head) !== lemma
  const modifiers = modifiersOf(scene, phrase)
  const sexTold = SEX.get(wordAt(reading, phrase.head)) ?? null
  const isThatSex = ({ draft, likelySex }: Entity): boolean => sexTold === null || (draft.sex ?? likelySex ?? sexTold) === sexTold
  const sentence = reading.tokens[phrase.head]!.sentence
  const near = (reach: number) => entities.filter(({ seen }) => sentence - (seen.at(-1)?.sentence ?? Number.NEGATIVE_INFINITY) <= reach)
  const body = isOwned ? null : bodyCalled(scene, phrase, entities)
  if (body) return body
  if (OFFICES.has(lemma) || PEOPLE.has(lemma) || TITLES.has(lemma)) {
    const sort = isMany ? 'people' : 'person'
    const same = entities.filter(
      (entity) => entity.sort === sort && hasHead(entity, lemma) && agrees(entity, modifiers) && isOf(entity, owner, lemma, phrase),
    )
    const own = oneOf(same, sentence)
    if (own || isMany || same.length > 0) return own
    if (isOwned || isToldApart(scene, phrase)) return null
    const wider = near(REACH_OF_WIDER).filter(
      (entity) => entity.sort === 'person' && isThatSex(entity) && [...entity.heads].some((head) => isWider(lemma, head)),
    )
    if (wider.length > 0) return oneOf(wider, sentence)
    if (isPart(lemma)) {
      const players = near(REACH_OF_WIDER).filter(
        (entity) => entity.sort === 'person' && entity !== speaker && !isBeside(scene, entity, phrase) && hasPart(reading, entity, lemma),
      )
      if (players.length > 0) return oneOf(players, sentence)
    }
    if (wordAt(reading, phrase.first) !== 'the' || (!ANYBODY.has(lemma) && !isPart(lemma))) return null
    const persons = near(REACH_OF_ANY).filter(
      (entity) =>
        entity.sort === 'person' &&
        entity !== speaker &&
        isThatSex(entity) &&
        !isBeside(scene, entity, phrase) &&
        !isOther(reading, entity, phrase) &&
        !(YOUNG.has(lemma) && [...entity.heads].some((head) => OFFICES.has(head))),
    )
    const told = persons.filter(({ draft, likelySex }) => sexTold !== null && (draft.sex ?? likelySex) === sexTold)
    return told.length === 1 ? told[0]! : mostLikely(persons, sentence)
  }
  if (isOwned) return null
  if (ANY_GROUP.has(lemma) && modifiers.length === 0) {
    const exact = entities.filter((entity) => entity.sort === 'body' && entity.heads.has(lemma))
    if (exact.length === 1) return exact[0]!
    return nearestBody(
      near(REACH_OF_GROUP).filter(
        (entity) => entity.sort === 'body' && (isGroup(entity) || (entity.draft.kind === 'organization' && lemma.startsWith('organi'))),
      ),
      sentence,
    )
  }
  if (BODIES.organization.has(lemma) || BODIES.group.has(lemma)) {
    const bodies = entities.filter(
      ({ sort, draft }) =>
        sort === 'body' && draft.kind !== 'state' && draft.names.some(({ text }) => wordsOf(text).includes(lemma) && fits(text, modifiers)),
    )
    if (bodies.length > 0 || modifiers.length > 0 || !ANY_BODY.has(lemma)) return oneOf(bodies, sentence)
    return nearestBody(near(REACH_OF_ANY).filter(isPlainBody), sentence)
  }
  return null
}

/** "The syndicate" after "the Journalists' Syndicate", "the rebels" after "the Lake Rebels": the last word of one body's name. */
function bodyCalled({ reading }: Scene, phrase: NounPhrase, entities: readonly Entity[]): Entity | null {
  if (phrase.head !== phrase.first + 1) return null
  const word = wordAt(reading, phrase.head)
  return only(
    entities.filter(
      ({ sort, draft }) => sort === 'body' && draft.names.some(({ first, last }) => last - first > 1 && wordAt(reading, last - 1) === word),
    ),
  )
}

/** Nouns that can take up a body whose name tells nothing of its sort ("UNICEF … the agency"). */
const ANY_BODY = new Set([
  'agency',
  'charity',
  'ngo',
  'watchdog',
  'network',
  'union',
  'company',
  'firm',
  'newspaper',
  'broadcaster',
  'channel',
  'party',
])
const isPlainBody = ({ sort, draft, heads }: Entity): boolean =>
  sort === 'body' && draft.kind === 'organization' && ![...heads].some((head) => BODIES.organization.has(head) || BODIES.group.has(head))

/** "The man who runs it", "the commander of the garrison", "the other officer": somebody set apart from those before. */
function isToldApart({ reading }: Scene, phrase: NounPhrase): boolean {
  if (/^(?:of|who|whose|in|at|from|with)$/.test(wordAt(reading, phrase.last))) return true
  for (let token = phrase.first; token < phrase.head; token++)
    if (xposAt(reading, token) === 'JJR' || APART.has(wordAt(reading, token))) return true
  return false
}

/** Seen in a clause around: neither who asks the defendant is he, nor who says what the defendant did. */
const isBeside = ({ reading }: Scene, { seen }: Entity, phrase: NounPhrase): boolean =>
  [...clauseMates(reading, phrase.head), ...subjectsAbove(reading, phrase.head)].some((at) =>
    seen.some(({ token }) => token === at || topOfName(reading, token) === at),
  )

const APART = new Set(['other', 'another', 'second', 'third', 'new', 'elder', 'foreign', 'first', 'next'])

function hasHead({ heads }: Entity, lemma: string): boolean {
  return [...heads].some((head) => officeOf(head) === officeOf(lemma))
}

/** What stands before the noun of a description has to be known of an entity: "the deputy governor" is not the governor. */
function agrees({ draft }: Entity, modifiers: readonly string[]): boolean {
  const titles = draft.kind === 'person' ? draft.roles.map(({ title }) => title) : draft.names.map(({ text }) => text)
  return modifiers.length === 0 || titles.some((title) => fits(title, modifiers))
}

/** "his wife" is the wife of the same man; "the wife" is any. */
function isOf(entity: Entity, owner: Entity | null, lemma: string, phrase: NounPhrase): boolean {
  if (owner && entity.owner) return owner === entity.owner
  if (owner && entity === owner) return false
  return !(KIN.has(lemma) && owner !== null && entity.draft.kind === 'unnamed') || phrase.possessor !== null
}

/** The only one; of several the one seen much later than the others. */
function oneOf(fitting: readonly Entity[], sentence: number): Entity | null {
  if (fitting.length <= 1) return fitting[0] ?? null
  const byDistance = [...fitting].sort((a, b) => lastSeen(b) - lastSeen(a))
  const [first, second] = byDistance
  return lastSeen(first!) > lastSeen(second!) && sentence - lastSeen(second!) > 2 * (sentence - lastSeen(first!)) + 1 ? first! : null
}

/** The one at hand: seen last as a subject or alone, with no other as near. */
function mostLikely(fitting: readonly Entity[], sentence: number): Entity | null {
  const worth = ({ seen }: Entity): number =>
    seen.slice(-2).reduce((sum, one) => sum + one.weight * 0.5 ** Math.abs(sentence - one.sentence), 0)
  const [best, next] = [...fitting].map((entity) => ({ entity, value: worth(entity) })).sort((a, b) => b.value - a.value)
  return best && (!next || best.value > next.value * 1.5) ? best.entity : null
}

/** "The young man" is not the one called an old man. */
function isOther(reading: Scene['reading'], { draft }: Entity, phrase: NounPhrase): boolean {
  const said = draft.kind === 'unnamed' ? draft.names.map(({ text }) => text.toLowerCase()) : []
  for (let token = phrase.first; token < phrase.head; token++) {
    const opposite = OPPOSITES.get(wordAt(reading, token))
    if (opposite && said.some((text) => text.split(/\s+/).includes(opposite))) return true
  }
  return false
}
const YOUNG = new Set(['boy', 'girl', 'child', 'youth', 'teenager', 'student'])
const OPPOSITES = new Map(
  [
    ['young', 'old'],
    ['younger', 'older'],
    ['younger', 'elder'],
    ['dead', 'wounded'],
  ].flatMap(([a, b]) => [[a!, b!] as const, [b!, a!] as const]),
)

const lastSeen = ({ seen }: Entity): number => seen.at(-1)?.sentence ?? -1000
const only = (fitting: readonly Entity[]): Entity | null => (fitting.length === 1 ? fitting[0]! : null)

function nearestBody(fitting: readonly Entity[], sentence: number): Entity | null {
  for (let back = 0; back <= REACH_OF_GROUP; back++) {
    const here = fitting.filter((one) => lastSeen(one) === sentence - back)
    if (here.length > 0) return only(here)
  }
  return null
}

/** A capital letter makes no name of "the Minister". */
function isBodyName({ reading }: Scene, phrase: NounPhrase): boolean {
  const name = reading.names[reading.nameAt[phrase.head] ?? -1]
  return name !== undefined && name.kind !== 'role' && /^\p{Lu}/u.test(reading.tokens[phrase.head]!.text)
}

function modifiersOf({ reading }: Scene, phrase: NounPhrase): readonly string[] {
  const words: string[] = []
  const first = phrase.possessor ? phrase.possessor.last + 1 : phrase.first + 1
  for (let token = first; token < phrase.head; token++) {
    const word = wordAt(reading, token)
    // Plain adjectives ("the tall officer") tell nobody apart; those of an office ("deputy", "interior") do.
    if (!/^(JJ|HYPH|POS|CD|VB)/.test(xposAt(reading, token)) || (TITLES.has(word) && word !== 'former')) words.push(word)
  }
  return words.filter((word) => !['former', 'ex', 'same', 'late', 'current', '-'].includes(word))
}

/** "spokesman" and "spokesperson" are one office. */
const officeOf = (word: string): string => word.replace(/(?:wo)?man$|person$/, (ending, at: number) => (at < 4 ? ending : ''))

/** Whether a title has the words that a description puts before its head. */
const fits = (title: string, modifiers: readonly string[]): boolean => modifiers.every((word) => title.toLowerCase().includes(word))
