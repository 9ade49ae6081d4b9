import type { NounPhrase, Reading } from '../reading/index.ts'
import { lemmaAt, wordAt } from '../reading/index.ts'
import { CHILDREN, CIVILIANS, COMBATANTS, FORCES, LABELLED, PEOPLE, PERSONAL } from './en/people.ts'

const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
  bodies: 'body',
  wives: 'wife',
  knives: 'knife',
}

/** A noun in the singular, as the word lists have it; compounds with "man" follow their last part. */
export function singularOf(word: string): string {
  const irregular = IRREGULAR[word]
  if (irregular) return irregular
  if (/(?:men|wives)$/.test(word) && word.length > 5) return word.replace(/men$/, 'man').replace(/wives$/, 'wife')
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y')
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2)
  return /[^su]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word
}

/** Whether the noun at a token is in a word list. */
export function isOneOf(reading: Reading, token: number, list: ReadonlySet<string>): boolean {
  const word = wordAt(reading, token)
  return list.has(word) || list.has(singularOf(word)) || list.has(lemmaAt(reading, token))
}

/** Whether a noun means people. */
export function isPersonNoun(reading: Reading, token: number): boolean {
  return (
    [COMBATANTS, LABELLED, CIVILIANS, CHILDREN, PEOPLE].some((list) => isOneOf(reading, token, list)) ||
    /(?:ists?|[^e]ees|iers|smen|swomen|arians?)$/.test(wordAt(reading, token))
  )
}

/** Whether a phrase means people: by its head, as a person's name, or as a pronoun for people. */
export function isPeople(reading: Reading, { head, kind }: NounPhrase): boolean {
  if (kind === 'pronoun') return PERSONAL.has(wordAt(reading, head)) && wordAt(reading, head) !== 'it'
  const name = reading.names[reading.nameAt[head]!]
  if (name && (name.kind === 'person' || name.kind === 'nationality')) return true
  return isPersonNoun(reading, head) || (PERSONAL.has(wordAt(reading, head)) && kind === 'common')
}

/** "Killing three": a number that stands for people told of before or not at all. */
export function isBareNumber(reading: Reading, { head }: NounPhrase): boolean {
  return reading.tags[head]!.xpos === 'CD' || /^(?:dozens|scores|hundreds|thousands|several|more)$/.test(wordAt(reading, head))
}

/** Whether a phrase means an armed side, a force or its people. */
export function isForce(reading: Reading, { head, first }: NounPhrase): boolean {
  const name = reading.names[reading.nameAt[head]!]
  if (name?.kind === 'group') return true
  for (let token = head; token >= first; token--) if (isOneOf(reading, token, COMBATANTS) || isOneOf(reading, token, FORCES)) return true
  return isOneOf(reading, head, LABELLED)
}
