import type { Token } from '../../core/index.ts'
import { isDemonym, phraseAt } from '../names/name-lists.ts'
import type { Lexicon } from '../tagger/lexicon.ts'
import {
  ADJECTIVE,
  ADVERB,
  COUNTRY,
  FIRST_NAME,
  KNOWN_ORGANIZATION,
  KNOWN_PERSON,
  KNOWN_PLACE,
  LARGE_TOWN,
  NOUN_SENSE,
  PERSON_NAME,
  PROVINCE,
  TOWN,
  VERB_SENSE,
  type WordTable,
} from '../words/word-table.ts'

/**
 * How a word in capitals would be written: a `name` or a name of `people` ("Salvadoran") with a capital, a `word` without; `either` where both are
 * as likely and what is around has to tell; `doubtful` where it is a word unless it stands by a name; `as-is` for acronyms, numbers and marks.
 */
export type CaseGuess = 'name' | 'people' | 'word' | 'either' | 'doubtful' | 'as-is'

const WORD = NOUN_SENSE | VERB_SENSE | ADJECTIVE | ADVERB
const SURE_NAME = COUNTRY | PROVINCE | LARGE_TOWN | FIRST_NAME | KNOWN_PERSON | KNOWN_PLACE | KNOWN_ORGANIZATION
const MAYBE_NAME = PERSON_NAME | TOWN
/** An acronym is no longer than this. */
const LONGEST_ACRONYM = 6
/** A known body in so few letters is known by its initials. */
const SHORT = 4

/** What a word in capitals is by itself, by what is known of it or of the word it is made of. */
export function firstGuess({ text, lower }: Token, lexicon: Lexicon, table: WordTable): CaseGuess {
  if (/^\p{L}{2,}\.$/u.test(text)) return 'name'
  if (!/\p{L}/u.test(text) || text.includes('.') || lower === 'i') return 'as-is'
  if (isDemonym(lower)) return 'people'
  const usual = lexicon.isName(lower)
  if (usual === false) return 'word'
  const known = table.look(lower)
  if (usual === true && lower.length <= SHORT && phraseAt([lower], 0) !== null) return 'as-is'
  if (usual === true) return lexicon.isWord(lower) && (known & WORD) !== 0 ? 'either' : 'name'
  if (isSpelt(lower)) return 'as-is'
  if (phraseAt([lower], 0) !== null) return lower.length <= SHORT ? 'as-is' : 'name'
  if (isMadeOf(lower, lexicon, table)) return (known & (SURE_NAME | MAYBE_NAME)) !== 0 ? 'doubtful' : 'word'
  if ((known & SURE_NAME) !== 0) return 'name'
  if ((known & WORD) !== 0) return (known & MAYBE_NAME) !== 0 ? 'either' : 'word'
  return 'name'
}

/** Letters that cannot be said as a word: FMLN, UNHCR. */
const isSpelt = (lower: string): boolean =>
  lower.length > 1 && lower.length <= LONGEST_ACRONYM && (!/[aeiouyà-ÿ]/.test(lower) || /[^aeiouyà-ÿ\W]{4}/.test(lower))

/** Endings of English words with what the word without them may end in. */
const ENDINGS: readonly (readonly [ending: RegExp, bases: readonly string[]])[] = [
  [/ies$|ied$|ier$|iest$|ily$/, ['y']],
  [/(?<=s|x|z|ch|sh|o)es$/, ['']],
  [/s$/, ['']],
  [/ed$|ing$|er$|ers$|est$|able$/, ['', 'e']],
  [/(?:iz|is)(?:e|es|ed|ing|ation)$/, ['', 'e', 'y']],
  [/ly$|ness$|al$|less$|ful$|ism$|ist$|ists$|ment$|ments$/, ['', 'e', 'y']],
]
const PREFIXES = /^(?:anti|counter|non|pre|re|un|over|under|inter|multi|para|ultra|mis|dis)/

/** Whether a word is made of a common one by an ending or a beginning of English: "tougher", "amnesties", "antiterrorist". */
function isMadeOf(lower: string, lexicon: Lexicon, table: WordTable): boolean {
  const isCommon = (base: string): boolean => {
    if (base.length < 3) return false
    const usual = lexicon.isName(base)
    if (usual !== null) return !usual || lexicon.isWord(base)
    const known = table.look(base)
    return (known & WORD) !== 0 && (known & SURE_NAME) === 0
  }
  for (const [ending, bases] of ENDINGS) {
    const found = ending.exec(lower)
    if (!found) continue
    const stem = lower.slice(0, found.index)
    if (bases.some((base) => isCommon(stem + base))) return true
    if (/([b-df-hj-np-tv-z])\1$/.test(stem) && isCommon(stem.slice(0, -1))) return true
  }
  const rest = lower.replace(PREFIXES, '')
  return rest !== lower && rest.length > 3 && (isCommon(rest) || isMadeOf(rest, lexicon, table))
}
