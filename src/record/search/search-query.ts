import type { Span } from '../../core/index.ts'
import { foldText } from './fold-text.ts'

/** Words that stand beside each other, folded; `prefix`: the last is the beginning of a word. */
export interface QueryTerm {
  readonly words: string
  readonly prefix: boolean
}

/** What a text must hold and must not. */
export interface SearchQuery {
  readonly all: readonly QueryTerm[]
  readonly none: readonly QueryTerm[]
}

/**
 * What a person types: words that must all be there, `"words beside each other"`, `-word` that must not be there, `begin*`. Signs
 * mean nothing else, so that nothing typed is an error. Null where there is no word that must be there.
 */
export function parseQuery(typed: string): SearchQuery | null {
  const terms = [...typed.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)].map(([, minus, phrase, word = '']) => ({
    not: minus === '-',
    words: foldText(phrase ?? word),
    prefix: phrase === undefined && word.endsWith('*'),
  }))
  const of = (not: boolean): readonly QueryTerm[] =>
    terms.filter((term) => term.not === not && term.words !== '').map(({ words, prefix }) => ({ words, prefix }))
  return of(false).length > 0 ? { all: of(false), none: of(true) } : null
}

/** So many characters stand around the first word that was looked for. */
const AROUND = 120

/** The words of a text around the first that a query looks for, cut between words; null where none stands there as it was typed. */
export function spanAround(text: string, { all }: SearchQuery): Span | null {
  const words = all.flatMap((term) => term.words.split(' ')).map((word) => [...word].map((letter) => `${letter}\\p{M}*`).join(''))
  const decomposed = text.normalize('NFD')
  const found = decomposed.length === text.length ? text : null
  const match = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})`, 'iu').exec(found ?? text)
  if (match === null) return null
  const start = boundary(text, Math.max(0, match.index - AROUND / 2), 1)
  const end = boundary(text, Math.min(text.length, match.index + match[0].length + AROUND), -1)
  return { start: Math.min(start, match.index), end: Math.max(end, match.index + match[0].length) }
}

function boundary(text: string, at: number, step: 1 | -1): number {
  let here = at
  while (here > 0 && here < text.length && /\S/.test(text[here]!) && /\S/.test(text[here - 1]!)) here += step
  return here
}
