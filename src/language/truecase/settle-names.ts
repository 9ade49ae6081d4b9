import type { Token } from '../../core/index.ts'
import { GROUP_ENDS, listsOf, ORGANIZATION_ENDS, PLACE_ENDS, phraseAt } from '../names/name-lists.ts'
import type { CaseGuess } from './first-guess.ts'

/** Words after which a noun is a common one. */
const BEFORE_NOUNS = new Set(
  'the a an this that these those any some no each every his her its their our my your new old draft such both many several'.split(' '),
)
const BEFORE_NAMES = new Set(['the', 'of', 'by', 'in', 'from', 'with', 'and', ',', '(', '['])
/** Words that open a name when one follows ("Radio Hondo"), whatever they are elsewhere. */
const OPENERS = new Set(['radio', 'san', 'santa', 'el', 'la', 'los', 'las', 'de', 'al', 'abu', 'mount', 'lake', 'fort', 'port'])

/**
 * Settles by their neighbours what the words of a sentence left open: a name goes on after a name, a body is named by what stands before its noun
 * ("Sabil Brigade", "Joint Liptako Force"), letters in brackets are an acronym, and a noun after an article is a noun.
 */
export function settleNames(tokens: readonly Token[], guesses: readonly CaseGuess[]): readonly CaseGuess[] {
  const settled = [...guesses]
  const lowers = tokens.map(({ lower }) => lower)
  for (let at = 0; at < tokens.length; at++) {
    if (settled[at] === 'doubtful') settled[at] = settled[at - 1] === 'name' || guesses[at + 1] === 'name' ? 'name' : 'word'
    if (settled[at] === 'either') settled[at] = isName(settled, lowers, at) ? 'name' : 'word'
    if (settled[at] === 'word' && OPENERS.has(lowers[at]!) && guesses[at + 1] === 'name') settled[at] = 'name'
    if (lowers[at + 1] === '-' && /^\d/.test(lowers[at + 2] ?? '') && lowers[at]!.length < 4) settled[at] = 'as-is'
    if (isBracketed(lowers, at) && /^\p{Lu}{2,6}$/u.test(tokens[at]!.text) && settled[at] !== 'word') settled[at] = 'as-is'
  }
  for (let at = 1; at < tokens.length; at++) if (isBodyNoun(lowers[at]!)) nameBody(settled, guesses, lowers, at)
  for (let at = 0; at < tokens.length; at++) {
    const known = phraseAt(lowers, at)
    if (known && known.size > 1)
      for (let word = at; word < at + known.size; word++) if (settled[word] === 'word' && lowers[word]!.length > 3) settled[word] = 'name'
  }
  return settled
}

function isName(settled: readonly CaseGuess[], lowers: readonly string[], at: number): boolean {
  const before = lowers[at - 1] ?? ''
  if (settled[at - 1] === 'name') return true
  if (before === '-') return settled[at - 2] === 'name'
  if (BEFORE_NOUNS.has(before) || before === 'to') return settled[at + 1] === 'name'
  return settled[at - 1] !== 'word' || BEFORE_NAMES.has(before) || settled[at + 1] === 'name'
}

const isBracketed = (lowers: readonly string[], at: number): boolean =>
  /^[([]$/.test(lowers[at - 1] ?? '') && /^[)\]]$/.test(lowers[at + 1] ?? '')

/** "Brigade", but not "department", which is mostly a stretch of land. */
const isBodyNoun = (lower: string): boolean =>
  (listsOf(lower) & (ORGANIZATION_ENDS | GROUP_ENDS)) !== 0 && (listsOf(lower) & PLACE_ENDS) === 0

/** Writes the noun of a body, and a word before it, with a capital where a name stands before them. */
function nameBody(settled: CaseGuess[], guesses: readonly CaseGuess[], lowers: readonly string[], at: number): void {
  const isLetters = (word: number): boolean =>
    /^\p{L}{3,}$/u.test(lowers[word] ?? '') && !BEFORE_NOUNS.has(lowers[word]!) && !BEFORE_NAMES.has(lowers[word]!)
  const hasName = settled[at - 1] === 'name' ? 1 : isLetters(at - 1) && settled[at - 2] === 'name' ? 2 : 0
  if (hasName === 0 && settled[at] !== 'name') return
  if (hasName === 0 && guesses[at] === 'either') return
  for (let word = at - hasName; word <= at; word++) if (settled[word] === 'word') settled[word] = 'name'
  const first = at - Math.max(1, hasName)
  const opener = hasName === 0 ? at - 1 : first - 1
  if (isLetters(opener) && settled[opener] === 'word' && lowers[opener - 1] === 'the') settled[opener] = 'name'
}
