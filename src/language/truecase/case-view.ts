import type { Sentence, Token } from '../../core/index.ts'
import type { Lexicon } from '../tagger/lexicon.ts'
import { ADJECTIVE, ADVERB, COUNTRY, LARGE_TOWN, NOUN_SENSE, PROVINCE, VERB_SENSE, type WordTable } from '../words/word-table.ts'

const WORD = NOUN_SENSE | VERB_SENSE | ADJECTIVE | ADVERB
const PLACE = COUNTRY | PROVINCE | LARGE_TOWN
const LETTERS = /\p{L}/u

/**
 * The texts of the tokens as the models should see them: as they stand, but where a sentence is all in capitals (old wire copy,
 * headlines) in the case that the words would have in running text. The document and its offsets stay as they are.
 */
export function caseView(tokens: readonly Token[], sentences: readonly Sentence[], lexicon: Lexicon, table: WordTable): string[] {
  const texts = tokens.map((token) => token.text)
  const upper = sentences.map(({ first, last }) => isUpper(tokens, first, last))
  sentences.forEach(({ first, last }, i) => {
    // A short sentence is taken to be written as those around it are.
    const short = last - first < 4
    const capitals = short ? upper[i]! && (upper[i - 1] ?? upper[i + 1] ?? false) : upper[i]!
    if (!capitals) return
    for (let at = first; at < last; at++) texts[at] = runningCase(tokens[at]!, at === first, lexicon, table)
  })
  return texts
}

/** Whether nine tenths of the letters are capitals, in words longer than an acronym. */
function isUpper(tokens: readonly Token[], first: number, last: number): boolean {
  let capitals = 0
  let letters = 0
  for (let i = first; i < last; i++) {
    const { text, lower } = tokens[i]!
    if (text.length < 2 || !LETTERS.test(text)) continue
    letters += text.length
    if (text !== lower && text === text.toUpperCase()) capitals += text.length
  }
  return letters >= 6 && capitals >= letters * 0.9
}

function runningCase({ text, lower }: Token, isFirst: boolean, lexicon: Lexicon, table: WordTable): string {
  if (!LETTERS.test(text) || text.includes('.')) return text
  const capital = text[0] + lower.slice(1)
  if (isFirst) return capital
  const usual = lexicon.isName(lower)
  if (usual !== null) return usual ? capital : lower
  const known = table.look(lower)
  return (known & PLACE) === 0 && isWord(lower, known, table) ? lower : capital
}

function isWord(lower: string, known: number, table: WordTable): boolean {
  if ((known & WORD) !== 0) return true
  return /(?:s|ed|ing)$/.test(lower) && [1, 2, 3].some((cut) => (table.look(lower.slice(0, -cut)) & WORD) !== 0)
}
