import { hashText } from '../linear-model/hash.ts'

/** What is known of words before they are seen in a sentence: the tags they take. */
export interface Lexicon {
  /** A number for the set of tags the word is known to take; 0 for a word that is not known. */
  habit(lower: string): number
  /** The one label the word always has, or -1. */
  certain(lower: string): number
  /** Whether the word is mostly a proper name; null for a word that is not known. */
  isName(lower: string): boolean | null
}

/** From the entries of a lexicon file: one a line, `word TAB label numbers, commas between`; a `!` behind them: always this one. */
export function readLexicon(source: string, labels: readonly string[]): Lexicon {
  const habits = new Map<string, number>()
  const certain = new Map<string, number>()
  const names = new Map<string, boolean>()
  for (const line of source.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab <= 0) continue
    const word = line.slice(0, tab)
    const set = line.slice(tab + 1)
    habits.set(word, hashText(set))
    names.set(word, labels[Number.parseInt(set, 10)]?.startsWith('NNP') ?? false)
    if (set.endsWith('!')) certain.set(word, Number(set.slice(0, -1)))
  }
  return {
    habit: (lower) => habits.get(lower) ?? 0,
    certain: (lower) => certain.get(lower) ?? -1,
    isName: (lower) => names.get(lower) ?? null,
  }
}
