import type { WordForm } from '../words/word-form.ts'
import { type LabelledName, NAME_KINDS } from './name-labels.ts'

/** What a document has said so far: of which names a word was part, and how the document writes it. */
export interface DocumentMemory {
  /** A number for the kinds of name that the word was last part of; 0 for none. */
  seen(lower: string): number
  /** Whether the document writes the word with a small letter, with a capital inside sentences, both (3), or neither (0). */
  casing(lower: string): number
  remember(words: readonly WordForm[], names: readonly LabelledName[]): void
}

/** Words too common to say anything about a name they stand in. */
const COMMON = new Set(['of', 'the', 'and', 'for', 'in', 'al', '-', '.', ',', "'s", 'a', 'to'])

/** How the capitalised words of a document are used elsewhere in it: a name is often told in full once and in short later. */
export function documentMemory(sentences: readonly (readonly WordForm[])[]): DocumentMemory {
  const kinds = new Map<string, number>()
  const casings = new Map<string, number>()
  for (const words of sentences) {
    for (let i = 1; i < words.length; i++) {
      const { lower, isCapitalised, text } = words[i]!
      if (isCapitalised || text === lower) casings.set(lower, (casings.get(lower) ?? 0) | (isCapitalised ? 2 : 1))
    }
  }
  return {
    seen: (lower) => kinds.get(lower) ?? 0,
    casing: (lower) => casings.get(lower) ?? 0,
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
