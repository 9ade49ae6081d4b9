import type { Sentence, Token } from '../../core/index.ts'
import type { Lexicon } from '../tagger/lexicon.ts'
import type { WordTable } from '../words/word-table.ts'
import { type CaseGuess, firstGuess } from './first-guess.ts'
import { settleNames } from './settle-names.ts'

const LETTERS = /\p{L}/u

/**
 * The texts of the tokens as the models should see them: as they stand, but where a sentence is all in capitals (old wire copy,
 * headlines) in the case that the words would have in running text. The document and its offsets stay as they are.
 */
export function caseView(tokens: readonly Token[], sentences: readonly Sentence[], lexicon: Lexicon, table: WordTable): string[] {
  const texts = tokens.map((token) => token.text)
  const upper = sentences.map(({ first, last }) => isUpper(tokens, first, last))
  if (!upper.includes(true)) return texts
  const guesses = new Map<string, CaseGuess>()
  sentences.forEach(({ first, last }, i) => {
    // A short sentence is taken to be written as those around it are.
    const short = last - first < 4
    const capitals = short ? upper[i]! && (upper[i - 1] ?? upper[i + 1] ?? false) : upper[i]!
    if (!capitals) return
    const own = tokens.slice(first, last)
    const settled = settleNames(
      own,
      own.map((token) => guessOf(guesses, token, lexicon, table)),
    )
    for (let at = first; at < last; at++) texts[at] = written(tokens[at]!, settled[at - first]!, at === first)
  })
  return texts
}

function guessOf(guesses: Map<string, CaseGuess>, token: Token, lexicon: Lexicon, table: WordTable): CaseGuess {
  let guess = guesses.get(token.text)
  if (guess === undefined) {
    guess = firstGuess(token, lexicon, table)
    guesses.set(token.text, guess)
  }
  return guess
}

function written({ text, lower }: Token, guess: CaseGuess, isFirst: boolean): string {
  if (guess === 'as-is') return text
  return isFirst || guess === 'name' || guess === 'people' ? text[0] + lower.slice(1) : lower
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
