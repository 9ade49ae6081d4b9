import { type Lemmatiser, readLemmatiser } from './lemmas/lemmatiser.ts'
import type { LinearModel } from './linear-model/linear-model.ts'
import { decodeModel } from './linear-model/model-file.ts'
import { type Lexicon, readLexicon } from './tagger/lexicon.ts'
import { decodeWordTable, type WordTable } from './words/word-table.ts'

/** The trained models of English, read. */
export interface LanguageModels {
  readonly words: WordTable
  readonly lexicon: Lexicon
  readonly lemmatise: Lemmatiser
  readonly tagger: LinearModel
  readonly moves: LinearModel
  readonly relations: LinearModel
  readonly names: LinearModel
}

/** The files that the models are read from, in the folder `models/`. Their cards: `models/language.md`. */
export const LANGUAGE_MODEL_FILES = {
  words: 'en-words.bin',
  lexicon: 'en-lexicon.txt',
  lemmas: 'en-lemmas.txt',
  tagger: 'en-tagger.bin',
  moves: 'en-moves.bin',
  relations: 'en-relations.bin',
  names: 'en-names.bin',
} as const

export type LanguageModelFile = keyof typeof LANGUAGE_MODEL_FILES

/** Reads the models from the bytes of their files. Takes a tenth of a second; do it once. Throws when bytes are not what they should be. */
export function loadLanguageModels(bytes: Readonly<Record<LanguageModelFile, Uint8Array>>): LanguageModels {
  const text = (file: LanguageModelFile): string => new TextDecoder().decode(bytes[file])
  const tagger = decodeModel(bytes.tagger)
  return {
    words: decodeWordTable(bytes.words),
    lexicon: readLexicon(text('lexicon'), tagger.labels),
    lemmatise: readLemmatiser(text('lemmas')),
    tagger,
    moves: decodeModel(bytes.moves),
    relations: decodeModel(bytes.relations),
    names: decodeModel(bytes.names),
  }
}
