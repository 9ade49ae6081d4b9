import type { WordForm } from '../words/word-form.ts'
import { FIRST_NAME } from '../words/word-table.ts'
import { type LabelledName, NAME_KINDS } from './name-labels.ts'
import { BEFORE_PERSONS, GROUP_ENDS, ORGANIZATION_ENDS } from './name-lists.ts'
import type { NameWords } from './name-words.ts'

/** What a document has said so far: of which names a word was part, and how the document writes it. */
export interface DocumentMemory {
  /** A number for the kinds of name that the word was last part of; 0 for none. */
  seen(lower: string): number
  /** Whether the document writes the word with a small letter, with a capital inside sentences, both (3), or neither (0). */
  casing(lower: string): number
  /** How the document uses the word, before and after this place: `USES` as bits. */
  uses(lower: string): number
  remember(words: readonly WordForm[], names: readonly LabelledName[]): void
}

/** Words too common to say anything about a name they stand in. */
const COMMON = new Set(['of', 'the', 'and', 'for', 'in', 'al', '-', '.', ',', "'s", 'a', 'to'])

/** Ways to use a capitalised word: what is told of a name anywhere in a document holds for its short forms. */
const IN_ORGANIZATION = 1
const IN_GROUP = 2
const BEHIND_PERSON_WORD = 4
const BEHIND_PLACE_WORD = 8
const OPENS_RUN = 16
const ENDS_RUN = 32
const ACRONYM = 64
export const USES = 7

const PLACE_WORDS = new Set([
  'in',
  'near',
  'at',
  'from',
  'outside',
  'around',
  'toward',
  'towards',
  'northern',
  'southern',
  'eastern',
  'western',
])

/** How the capitalised words of a document are used elsewhere in it: a name is often told in full once and in short later. */
export function documentMemory(sentences: readonly NameWords[]): DocumentMemory {
  const kinds = new Map<string, number>()
  const casings = new Map<string, number>()
  const uses = new Map<string, number>()
  for (const { words } of sentences) {
    for (let i = 1; i < words.length; i++) {
      const { lower, isCapitalised, text } = words[i]!
      if (isCapitalised || text === lower) casings.set(lower, (casings.get(lower) ?? 0) | (isCapitalised ? 2 : 1))
    }
  }
  for (const sentence of sentences) rememberUses(sentence, uses)
  return {
    seen: (lower) => kinds.get(lower) ?? 0,
    casing: (lower) => casings.get(lower) ?? 0,
    uses: (lower) => uses.get(lower) ?? 0,
    remember(words, names) {
      for (const { kind, first, last } of names) {
        for (let i = first; i < last; i++) {
          const { lower } = words[i]!
          if (!COMMON.has(lower)) kinds.set(lower, kind + 1 + NAME_KINDS.length * (last - first === 1 ? 0 : i === last - 1 ? 1 : 2))
        }
      }
    },
  }
}

function rememberUses({ words, lists, runStart, runEnd }: NameWords, uses: Map<string, number>): void {
  const add = (lower: string, use: number): void => {
    if (use !== 0 && !COMMON.has(lower)) uses.set(lower, (uses.get(lower) ?? 0) | use)
  }
  for (let start = 0; start < words.length; start = runEnd[start]!) {
    if (!words[start]!.isCapitalised || runStart[start] !== start) continue
    const end = runEnd[start]!
    const head = lists[end - 1]!
    const before = start > 0 ? words[start - 1]!.lower : ''
    const whole = (head & ORGANIZATION_ENDS ? IN_ORGANIZATION : 0) | (head & GROUP_ENDS ? IN_GROUP : 0)
    let initials = ''
    for (let i = start; i < end; i++) {
      if (words[i]!.isCapitalised && !COMMON.has(words[i]!.lower)) initials += words[i]!.lower[0]
      const named =
        i > start
          ? (lists[i - 1]! & BEFORE_PERSONS) !== 0 || (words[i - 1]!.known & FIRST_NAME) !== 0
          : start > 0 && (lists[start - 1]! & BEFORE_PERSONS) !== 0
      const longer = end - start > 1 ? (i === start ? OPENS_RUN : i === end - 1 ? ENDS_RUN : 0) : 0
      const place = PLACE_WORDS.has(before) ? BEHIND_PLACE_WORD : 0
      add(words[i]!.lower, (i < end - 1 ? whole : 0) | (named ? BEHIND_PERSON_WORD : 0) | longer | place)
    }
    if (initials.length > 1) add(initials, ACRONYM)
  }
}
