import type { Name } from '../../core/index.ts'
import { type Reading, type Scene, spanOver, wordAt, xposAt } from '../reading/index.ts'
import { type Draft, draftOf, type Named } from './draft.ts'
import { BODIES, OFFICES, PEOPLE, SOURCES, TITLES } from './en.ts'

/** A draft with the different names it has so far, each in its words. */
interface Known {
  readonly draft: Draft
  readonly names: Map<string, readonly string[]>
}

/** One draft for each person, organization and group that the text names, all its names with it. */
export function namedActors({ reading, timeAt }: Scene): Draft[] {
  const persons: Known[] = []
  const bodies: Known[] = []
  let lastToken = 0
  for (const name of reading.names) {
    if (name.kind !== 'person' && name.kind !== 'organization' && name.kind !== 'group') continue
    const block = reading.sentences[reading.tokens[name.first]!.sentence]!.block
    if (reading.document.blocks[block]?.kind === 'byline' || isDescription(reading, name)) continue
    const named = withoutTitle(reading, name.first, withComplement(reading, name.first, name.last))
    if (!named || timeAt[named.first] === 1 || named.first < lastToken) continue
    lastToken = named.last
    const words = wordsOf(named.text)
    const isPerson = name.kind === 'person' && !isInitialsOf(bodies, named.text)
    const key = isPerson ? words.join(' ') : named.text
    const known = isPerson ? samePerson(persons, words) : sameBody(bodies, words, named.text)
    if (known) {
      known.draft.names.push(named)
      if (name.kind === 'group') known.draft.kind = 'group'
      known.names.set(key, words)
    } else {
      const list = isPerson ? persons : bodies
      list.push({ draft: draftOf(name.kind, named), names: new Map([[key, words]]) })
    }
  }
  return [...persons, ...bodies].map(({ draft }) => draft)
}

/** "Residents of the town", "the Front's spokesperson": people described, whatever the name finder took them for. */
function isDescription(reading: Reading, { kind, first, last }: Name): boolean {
  return (
    SOURCES.has(wordAt(reading, first)) ||
    (kind !== 'person' && last - first > 1 && (OFFICES.has(wordAt(reading, last - 1)) || PEOPLE.has(wordAt(reading, last - 1))))
  )
}

/** Titles, and a possessive mark, are no part of a name. Null where nothing but a title is left. */
function withoutTitle(reading: Reading, from: number, to: number): Named | null {
  let first = from
  let last = to
  while (first < last - 1 && (TITLES.has(wordAt(reading, first)) || wordAt(reading, first) === 'the')) first++
  while (last > first && xposAt(reading, last - 1) === 'POS') last--
  if (first >= last || (last - first === 1 && TITLES.has(wordAt(reading, first)) && to - from > 1)) return null
  const span = spanOver(reading, first, last)
  return { ...span, text: reading.text.slice(span.start, span.end), first, last }
}

/** "Ministry" goes on with "of Defence": a body's name has its complement, whether it was found as one name or as two. */
function withComplement(reading: Reading, first: number, last: number): number {
  if (!BODIES.organization.has(wordAt(reading, last - 1)) || !['of', 'for'].includes(wordAt(reading, last))) return last
  let end = last + 1
  while (isCapital(reading, end) || (wordAt(reading, end) === 'and' && isCapital(reading, end + 1) && first < end)) end++
  return end > last + 1 ? end : last
}

const isCapital = (reading: Reading, token: number): boolean =>
  /^NNPS?$/.test(xposAt(reading, token)) && /^\p{Lu}/u.test(reading.tokens[token]!.text)

export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the')

/**
 * The person that a name stands for. Full names are one when their words are, or when they end alike and begin alike; a last name alone
 * stands for the one person who bears it. Where two persons share a last name it stands for neither.
 */
function samePerson(persons: readonly Known[], words: readonly string[]): Known | null {
  const key = words.join(' ')
  const same = persons.filter(({ names }) => names.has(key))
  if (same.length === 1) return same[0]!
  const fitting = persons.filter(({ names }) => [...names.values()].some((known) => areOneName(known, words)))
  return fitting.length === 1 ? fitting[0]! : null
}

function areOneName(known: readonly string[], words: readonly string[]): boolean {
  const last = words.at(-1)
  if (words.length === 1) return known.length > 1 && (known.at(-1) === last || (known.length > 2 && known.slice(-2).join('') === last))
  if (known.length === 1) return false
  if (known.length > words.length && known.slice(-words.length).join(' ') === words.join(' ')) return true
  const shorter = known.length < words.length ? known : words
  const longer = new Set(known.length < words.length ? words : known)
  return known.at(-1) === last && known[0] === words[0] && shorter.every((word) => longer.has(word) || word.length === 1)
}

/** The body that a name stands for: the same words, the last word of the only one that ends so ("the Brigade"), or its initials. */
function sameBody(bodies: readonly Known[], words: readonly string[], text: string): Known | null {
  const key = words.join(' ')
  const same = bodies.find(({ names }) => names.has(text) || [...names.values()].some((known) => known.join(' ') === key))
  if (same) return same
  const shortened =
    words.length === 1
      ? bodies.filter(({ names }) =>
          [...names.values()].some(
            (known) => known.length > 1 && (known.at(-1) === key || (BODIES.organization.has(key) && known.includes(key))),
          ),
        )
      : []
  if (shortened.length === 1) return shortened[0]!
  const fitting = bodies.filter(({ names }) => [...names.keys()].some((name) => isAcronymOf(text, name) || isAcronymOf(name, text)))
  return fitting.length === 1 ? fitting[0]! : null
}

/** Capitals that are the initials of a body named before are that body, whatever the name finder took them for. */
const isInitialsOf = (bodies: readonly Known[], text: string): boolean =>
  bodies.some(({ names }) => [...names.keys()].some((name) => isAcronymOf(text, name)))

const SMALL = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', 'de', 'des', 'du', 'la', 'et'])

/** Whether capitals are the first letters of the words of a longer name. */
export function isAcronymOf(short: string, long: string): boolean {
  if (!/^\p{Lu}[\p{Lu}.&-]+$/u.test(short)) return false
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase()
  const words = long.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word))
  if (letters.length < 2 || words.length < 2) return false
  if (
    letters.length >= 4 &&
    spells(
      letters,
      words.filter((word) => !SMALL.has(word.toLowerCase())).map((word) => word.toLowerCase()),
    )
  )
    return true
  const initials = (kept: readonly string[]) => kept.map((word) => word[0]!.toLowerCase()).join('')
  return initials(words) === letters || initials(words.filter((word) => !SMALL.has(word.toLowerCase()))) === letters
}

/** Whether each word gives its first letter and at most one more, in order: MNJTF for "Multinational Joint Task Force". */
function spells(letters: string, words: readonly string[]): boolean {
  const [word, ...rest] = words
  if (word === undefined) return letters === ''
  if (letters[0] !== word[0] || letters.length > words.length + 1) return false
  return spells(letters.slice(1), rest) || (letters[1] !== undefined && word.includes(letters[1], 1) && spells(letters.slice(2), rest))
}
