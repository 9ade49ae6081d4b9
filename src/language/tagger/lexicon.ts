import { hashText } from '../linear-model/hash.ts'

/** What is known of words before they are seen in a sentence: the tags they take. */
export interface Lexicon {
  /** A number for the set of tags the word is known to take; 0 for a word that is not known. */
  habit(lower: string): number
  /** The one label the word always has, or -1. */
  certain(lower: string): number
  /** Whether the word is mostly a proper name; null for a word that is not known. */
  isName(lower: string): boolean | null
  /** Whether it is known as something else than a name as well. */
  isWord(lower: string): boolean
}

/** From the entries of a lexicon file: one a line, `word TAB label numbers, commas between`; a `!` behind them: always this one. */
export function readLexicon(source: string, labels: readonly string[]): Lexicon {
  // Words share few sets of labels: each set is read once.
  const sets = new Map<string, Habit>()
  const words = new Map<string, Habit>()
  for (const line of source.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab <= 0) continue
    const set = line.slice(tab + 1)
    let habit = sets.get(set)
    if (habit === undefined) {
      habit = readHabit(set, labels)
      sets.set(set, habit)
    }
    words.set(line.slice(0, tab), habit)
  }
  return {
    habit: (lower) => words.get(lower)?.hash ?? 0,
    certain: (lower) => words.get(lower)?.certain ?? -1,
    isName: (lower) => words.get(lower)?.isName ?? null,
    isWord: (lower) => words.get(lower)?.isWord ?? false,
  }
}

interface Habit {
  readonly hash: number
  readonly certain: number
  readonly isName: boolean
  readonly isWord: boolean
}

function readHabit(set: string, labels: readonly string[]): Habit {
  const isNameLabel = (label: string): boolean => labels[Number.parseInt(label, 10)]?.startsWith('NNP') ?? false
  return {
    hash: hashText(set),
    certain: set.endsWith('!') ? Number(set.slice(0, -1)) : -1,
    isName: isNameLabel(set),
    isWord: set.split(',').some((label) => !isNameLabel(label)),
  }
}
