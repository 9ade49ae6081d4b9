import type { Sentence, Token } from '../../core/index.ts'
import type { LanguageModels } from '../models.ts'
import { caseView } from '../truecase/case-view.ts'
import { type WordForm, wordForms } from './word-form.ts'

/** The words of a document as the models see them, one for each token. */
export type SeenWords = (tokens: readonly Token[], sentences: readonly Sentence[]) => readonly WordForm[]

/** Makes them once for the tokens of a document, though several components ask. */
export function seenWords({ lexicon, words }: LanguageModels): SeenWords {
  const forms = wordForms(words)
  const made = new WeakMap<readonly Token[], readonly WordForm[]>()
  return (tokens, sentences) => {
    const found = made.get(tokens)
    if (found !== undefined) return found
    const seen = caseView(tokens, sentences, lexicon, words).map(forms)
    made.set(tokens, seen)
    return seen
  }
}
