import { type CodedRecord, quoteOf } from '../../core/index.ts'
import type { Address, Words } from './decision.ts'
import { type Item, itemsOf, wordsOf } from './items.ts'
import { sharedWords } from './shared-words.ts'

/** `words-gone`: the text no longer has the quote where it stood. `not-proposed`: the words are there, nothing is coded on them. */
export type NotFound = 'words-gone' | 'not-proposed' | 'ambiguous'

/** Of the words of the smaller of two items, how much must be common for them to be one. */
const ENOUGH = 0.5

/**
 * The item of a record that an address is about. Words are never searched for elsewhere in the text; of the items of the kind, the one
 * whose words have most in common with the address is taken, at least half of the smaller one's. Two that have equally much are
 * `ambiguous`, unless one has the id of the time. A figure is first looked for in the incident it was in. An item that never had words is
 * found by its id alone, and one entered by hand answers to no other id than its own.
 */
export function findItem(record: CodedRecord, address: Address): Item | NotFound {
  const candidates = itemsOf(record).filter(({ kind, value }) => kind === address.item && (!isEntered(value.id) || value.id === address.id))
  const { words, beside } = address
  if (words.length === 0) return candidates.find(({ value }) => value.id === address.id) ?? 'not-proposed'
  if (![...words, ...beside].every((quoted) => standsIn(record, quoted))) return 'words-gone'

  const ranked = candidates
    .map((item) => ({ item, score: scoreOf(item, address) }))
    .filter(({ score }) => score.enough)
    .sort((a, b) => compare(b.score.order, a.score.order))
  const [best, second] = ranked
  if (best === undefined) return 'not-proposed'
  if (second && compare(best.score.order, second.score.order) === 0) return 'ambiguous'
  return best.item
}

/** Whether an id is that of an item entered by hand. */
export function isEntered(id: string): boolean {
  return id.includes('-entered-')
}

export function standsIn(record: CodedRecord, words: Words): boolean {
  return quoteOf(record.document.text, words) === words.quote
}

function scoreOf({ kind, value, within }: Item, address: Address) {
  const told = wordsOf(kind, value)
  const { ofBoth, ofSmaller } = sharedWords(told.words, address.words)
  const around = within && address.within ? sharedWords(wordsOf('incident', within).words, address.within.words).ofBoth : 0
  const aside = sharedWords(told.beside, address.beside).ofBoth
  return { enough: ofSmaller >= ENOUGH, order: [around, ofBoth, aside, value.id === address.id ? 1 : 0] }
}

function compare(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((value, i) => value !== b[i])
  return differs < 0 ? 0 : a[differs]! - b[differs]!
}
