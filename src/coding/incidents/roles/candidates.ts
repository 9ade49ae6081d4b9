import { type NounPhrase, nounPhrasesOf, type Reading, xposAt } from '../../reading/index.ts'

/** Words that may name who or what takes part in an incident, tokens `[first, last)`, without article, number and what "of" adds. */
export interface Candidate {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly form: 'phrase' | 'person' | 'possessor' | 'name'
  /** In lower case, letters and digits alone: the same for all mentions in the same words. */
  readonly words: string
}

const BEFORE = /^(?:DT|CD|PRP\$|PDT)$/

/** Every base noun phrase, possessor and name of a document that can take a part, in reading order; none over the same tokens twice. */
export function candidatesIn(reading: Reading): readonly Candidate[] {
  const found = new Map<string, Candidate>()
  const add = (first: number, last: number, head: number, form: Candidate['form']): void => {
    const words = wordsOver(reading, first, last)
    const key = `${first} ${last}`
    if (words.length > 1 && !found.has(key)) found.set(key, { first, last, head, form, words })
  }
  for (const phrase of nounPhrasesOf(reading).all) {
    if (phrase.kind === 'pronoun') continue
    const first = coreOf(reading, phrase)
    const name = reading.names[reading.nameAt[phrase.head]!]
    // "Colonel Bram Osei": the name without the rank.
    if (name?.kind === 'person' && name.first > first && name.last === phrase.head + 1) add(name.first, name.last, phrase.head, 'person')
    else add(first, phrase.head + 1, phrase.head, 'phrase')
    if (phrase.possessor) add(phrase.possessor.first, phrase.possessor.last, phrase.possessor.last - 1, 'possessor')
  }
  for (const { kind, first, last } of reading.names) if (kind !== 'place' && kind !== 'nationality') add(first, last, last - 1, 'name')
  return [...found.values()].sort((a, b) => a.first - b.first || a.last - b.last)
}

function coreOf(reading: Reading, { first, head }: NounPhrase): number {
  let core = first
  while (core < head && BEFORE.test(xposAt(reading, core))) core++
  return core
}

function wordsOver({ tokens }: Reading, first: number, last: number): string {
  let words = ''
  for (let token = first; token < last; token++) {
    const bare = tokens[token]!.lower.replace(/[^\p{L}\p{N}]/gu, '')
    if (bare !== '') words += words === '' ? bare : ` ${bare}`
  }
  return words
}
