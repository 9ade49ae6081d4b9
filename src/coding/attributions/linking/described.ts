import { type Actor, byPosition, overlaps } from '../../../core/index.ts'
import { lemmaAt, phraseAt, type Scene, spanOver, tokensOf, wordAt, xposAt } from '../../reading/index.ts'
import type { SpeakerWords } from './speaker-words.ts'

/** Tokens of a title that may stand between a description and the name it belongs to, and before a name as its title. */
const LONGEST_TITLE = 8
const RANKS: Readonly<Record<string, string>> = {
  general: 'gen',
  colonel: 'col',
  lieutenant: 'lt',
  major: 'maj',
  captain: 'capt',
  sergeant: 'sgt',
  brigadier: 'brig',
  commander: 'cmdr',
  admiral: 'adm',
}
const EMPTY = new Set(['the', 'a', 'an', 'of', 'for', 'in', 'its', 'his', 'her', 'their', "'s", '’s', 'retired', 'former'])
const bare = (word: string): string => RANKS[word] ?? word.replace(/\.$/, '')

/**
 * Whose title a description without a name is: "former coalition spokesman" straight before "Retired Army Col. X", "the ministry official" after "ministry
 * official X". Null where no person, or more than one, has it.
 */
export function bearerOf(scene: Scene, people: readonly Actor[], description: Actor | null, words: SpeakerWords): Actor | null {
  return (description && nameAfter(scene, people, description)) ?? byTitleWords(scene, people, words)
}

/** The person whose name follows an unnamed person's first words with nothing but a title between them. */
export function nameAfter(scene: Scene, people: readonly Actor[], { mentions }: Actor): Actor | null {
  const { reading } = scene
  const [first] = [...mentions].sort(byPosition)
  if (!first) return null
  const { last } = tokensOf(reading, first)
  for (let token = last; token < last + LONGEST_TITLE; token++) {
    const here = spanOver(reading, Math.min(token, reading.tokens.length - 1), Math.min(token, reading.tokens.length - 1) + 1)
    const person = people.find(({ mentions: [name] }) => name && name.start <= here.start && here.end <= name.end)
    if (person) return person
    // "Retired" in capitals is a title, whatever its tag.
    const isTitle = /^(?:NNPS?|NN|JJ|VBN)$/.test(xposAt(reading, token)) || /^\p{Lu}/u.test(reading.tokens[token]?.text ?? '')
    if (!isTitle && wordAt(reading, token) !== '.') return null
  }
  return null
}

/** The one person before whose name, or in whose offices, all words of a definite description stand. */
function byTitleWords(scene: Scene, people: readonly Actor[], { phrase, isDefinite, isPlural, first }: SpeakerWords): Actor | null {
  const { reading } = scene
  if (!phrase || !isDefinite || isPlural || phrase.possessor) return null
  const wanted: string[] = []
  for (let token = phrase.first; token < phrase.last; token++)
    if (!EMPTY.has(wordAt(reading, token))) wanted.push(bare(wordAt(reading, token)))
  if (wanted.length === 0 || (wanted.length === 1 && !Object.values(RANKS).includes(wanted[0]!) && phrase.last - phrase.first < 3))
    return null
  const fitting = people.filter((person) => {
    const [name] = person.mentions
    if (!name || tokensOf(reading, name).first >= first) return false
    const title = titleWords(scene, person)
    return wanted.every((word) => title.has(word))
  })
  return fitting.length === 1 ? fitting[0]! : null
}

function titleWords(scene: Scene, { mentions, roles }: Actor): ReadonlySet<string> {
  const { reading } = scene
  const words = new Set<string>()
  const add = (first: number, last: number): void => {
    for (let token = first; token < last; token++) words.add(bare(wordAt(reading, token)))
  }
  for (const { spans } of roles) for (const span of spans) add(tokensOf(reading, span).first, tokensOf(reading, span).last)
  const name = tokensOf(reading, mentions[0]!)
  let first = name.first
  while (name.first - first < LONGEST_TITLE && /^(?:NNPS?|NNS?|JJ|VBN|\.)$/.test(xposAt(reading, first - 1))) first--
  add(first, name.first)
  return words
}

/** A source without a name, by what it was called. */
export interface UnnamedSource {
  readonly actor: Actor
  readonly lemma: string
  readonly isPlural: boolean
}

/**
 * Whether a definite description can stand for more than one of the sources without a name before it ("the official" after two officials): then it stays
 * open, unless its own words tell which.
 */
export function isAmbiguous(scene: Scene, sources: readonly UnnamedSource[], words: SpeakerWords, found: Actor): boolean {
  if (!words.isDefinite || !words.phrase) return false
  const own = contentWords(scene, words.phrase.first, words.last)
  const rivals = sources
    .filter(({ actor, lemma, isPlural }) => actor.id !== found.id && lemma === words.lemma && isPlural === words.isPlural)
    .map(({ actor }) => actor)
  if (isIntroducedTwice(scene, words, found)) return true
  if (rivals.length === 0) return false
  const fits = (actor: Actor): boolean => {
    const { first, last } = tokensOf(scene.reading, actor.mentions[0]!)
    const theirs = contentWords(scene, first, last)
    return [...own].every((word) => theirs.has(word))
  }
  return own.size < 2 || !fits(found) || rivals.some(fits)
}

const INTRODUCING = new Set(['a', 'an', 'one', 'another'])

/** Somebody else was brought in by the same noun before, whether he spoke or not: "a driver was shot", then "a driver said". */
export function isIntroducedTwice(scene: Scene, { phrase, lemma, last }: SpeakerWords, found: Actor): boolean {
  if (!phrase || last > phrase.last || phrase.head - phrase.first > 1) return false
  return scene.phrases.all.some(
    (one) =>
      one.head < phrase.first &&
      lemmaAt(scene.reading, one.head) === lemma &&
      INTRODUCING.has(wordAt(scene.reading, one.first)) &&
      !found.mentions.some((mention) => overlaps(mention, one)),
  )
}

function contentWords(scene: Scene, first: number, last: number): ReadonlySet<string> {
  const words = new Set<string>()
  for (let token = first; token < last; token++)
    if (/^(?:NN|JJ|VBN|VBG)/.test(xposAt(scene.reading, token))) words.add(lemmaAt(scene.reading, token))
  return words
}

/** "both", "both parties" after "A and B": the words "A and B" nearest before, where each of the two is somebody. Null where they stand nowhere together. */
export function pairBefore(scene: Scene, before: number, isSomebody: (first: number, last: number) => boolean) {
  const { reading } = scene
  const sentence = reading.tokens[before]?.sentence ?? 0
  for (let token = before - 1; token > 0 && sentence - reading.tokens[token]!.sentence <= 2; token--) {
    if (wordAt(reading, token) !== 'and') continue
    const one = phraseAt(scene, token - 1)
    const other = phraseAt(scene, token + 1)
    if (one?.last === token && other?.first === token + 1 && isSomebody(one.first, one.last) && isSomebody(other.first, other.last))
      return { start: one.start, end: other.end }
  }
  return null
}
