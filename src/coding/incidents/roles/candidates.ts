import { type NounPhrase, nounPhrasesOf, type Reading, spanOver, wordAt, xposAt } from '../../reading/index.ts'

/** One way to quote a candidate: tokens `[first, last)`. */
export interface Form {
  readonly first: number
  readonly last: number
  readonly kind: 'phrase' | 'counted' | 'whole' | 'noun' | 'modifier' | 'person' | 'possessor' | 'name'
  /** In lower case, letters and digits alone, without articles: the same for all mentions in the same words. */
  readonly words: string
}

/** A noun or name that may say who or what takes part in an incident, with the ways to quote it; the first is its plainest. */
export interface Candidate {
  readonly head: number
  readonly forms: readonly [Form, ...Form[]]
}

const BEFORE = /^(?:DT|CD|PRP\$|PDT)$/
const MOST_COMPLEMENTS = 2
const LONGEST_MODIFIER = 4

/** Heads of base noun phrases, of what modifies and owns them, and of names: all that can take a part, in reading order. */
export function candidatesIn(reading: Reading): readonly Candidate[] {
  const forms = new Map<number, Form[]>()
  const add = (first: number, last: number, head: number, kind: Form['kind']): void => {
    const span = spanOver(reading, first, last)
    const words = plainWords(reading.text.slice(span.start, span.end))
    const known = forms.get(head) ?? []
    if (words.length < 2 || known.some((form) => form.first === first && form.last === last)) return
    forms.set(head, [...known, { first, last, kind, words }])
  }
  for (const phrase of nounPhrasesOf(reading).all) {
    if (phrase.kind === 'pronoun') continue
    const { head } = phrase
    const first = coreOf(reading, phrase)
    const name = reading.names[reading.nameAt[head]!]
    // "Colonel Bram Osei": the name without the rank, and with it.
    if (name?.kind === 'person' && name.first > first && name.last === head + 1) add(name.first, name.last, head, 'person')
    add(first, head + 1, head, 'phrase')
    const counted = countedFrom(reading, first, phrase.first)
    if (counted < first) add(counted, head + 1, head, 'counted')
    const whole = complementEnd(reading, phrase)
    if (whole > phrase.last) add(first, whole, head, 'whole')
    if (name?.kind !== 'person' && first < head) add(head, head + 1, head, 'noun')
    // "A dynamite attack": with what, by whom.
    if (first < head && head - first <= LONGEST_MODIFIER) add(first, head, head - 1, 'modifier')
    if (phrase.possessor) add(phrase.possessor.first, phrase.possessor.last, phrase.possessor.last - 1, 'possessor')
  }
  for (const { kind, first, last } of reading.names) if (kind !== 'place' && kind !== 'nationality') add(first, last, last - 1, 'name')
  return [...forms].sort((a, b) => a[0] - b[0]).map(([head, [plainest, ...others]]) => ({ head, forms: [plainest!, ...others] }))
}

/** In lower case, without marks and articles: what two mentions in the same words have alike. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '' && word !== 'a' && word !== 'an' && word !== 'the')
    .join(' ')
}

function coreOf(reading: Reading, { first, head }: NounPhrase): number {
  let core = first
  while (core < head && BEFORE.test(xposAt(reading, core))) core++
  return core
}

/** "Two bombs", "some houses": where the count before the core of a phrase begins. */
function countedFrom(reading: Reading, core: number, first: number): number {
  let from = core
  while (from > first && (xposAt(reading, from - 1) === 'CD' || wordAt(reading, from - 1) === 'some')) from--
  return from
}

/** Where a phrase ends with what "of" ties to it. */
function complementEnd(reading: Reading, phrase: NounPhrase): number {
  const { all, at } = nounPhrasesOf(reading)
  let { last } = phrase
  for (let step = 0; step < MOST_COMPLEMENTS && wordAt(reading, last) === 'of'; step++) {
    const next = all[at[last + 1] ?? -1]
    if (!next || next.first !== last + 1) break
    last = next.last
  }
  return last
}
