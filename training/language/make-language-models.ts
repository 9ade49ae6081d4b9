import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  COUNTRY,
  decodeModel,
  decodeWordTable,
  encodeModel,
  type LanguageModelFile,
  nameWords,
  parserWords,
  type Tagger,
  tagSentence,
  type WordForm,
  wordForms,
} from '../../src/language/index.ts'
import { type GoldDocument, type GoldSentence, parseConllu } from '../corpora/conllu.ts'
import { readRe3d } from '../corpora/re3d.ts'
import { unerNames } from '../corpora/uner.ts'
import { freeze } from '../linear-model/freeze.ts'
import { meanWeights } from '../linear-model/mean-weights.ts'
import { type NameDocument, readMarkedNames } from './name-examples.ts'
import { trainLemmas } from './train-lemmas.ts'
import { type NameTrainingDocument, nameWeights } from './train-names.ts'
import { type ParsedSentence, trainParser } from './train-parser.ts'
import { type TaggedSentence, taggerOf, trainTagger } from './train-tagger.ts'
import { makeWordTable } from './word-table.ts'

/** Numbers that training depends on; the same numbers and data give the same bytes. */
const SETTINGS = {
  seed: 20_240_501,
  folds: 5,
  foldEpochs: 5,
  taggerEpochs: 8,
  parserEpochs: 8,
  /** Orders of the text that the parser learns from; the mean of the weights counts. */
  parserSeeds: [20_240_501, 20_240_502],
  /** Weights under these are left out (in units of one update). */
  least: { tagger: 1, moves: 0.9, relations: 0.7 },
} as const

export type Report = (text: string) => void
type TagsOf = (id: string, words: readonly WordForm[]) => readonly string[]

/**
 * All models of English, as the bytes of their files. Tagger, lemmas and parser learn from every `*-train.conllu` in the folder, names from
 * `*-train.iob2`, `re3d.jsonl` and the marked sentences in `namesFolder`. The parser and the names learn on tags as they will be at run
 * time, wrong ones among them: each fifth of the text is tagged by a tagger that has not seen it.
 */
export function makeLanguageModels(folder: string, namesFolder: string, report: Report): Record<LanguageModelFile, Uint8Array> {
  const wordBytes = makeWordTable()
  const table = decodeWordTable(wordBytes)
  const forms = wordForms(table)
  const documents = filesOf(folder, '-train.conllu').flatMap((source) => parseConllu(source))
  const tagged = (from: readonly GoldDocument[]): TaggedSentence[] =>
    from.flatMap(({ sentences }) => sentences.map((s) => taggedSentence(s, forms)))
  const tagsFound = jackknife(documents, tagged, forms, report)

  const trained = trainTagger(tagged(documents), SETTINGS.taggerEpochs, SETTINGS.seed, (epoch, right) =>
    report(`tagger, epoch ${epoch}: ${percent(right)}`),
  )
  const tagger = encodeModel(trained.learner.freeze('tagger', SETTINGS.least.tagger))
  const run = taggerOf(decodeModel(tagger), trained.lexicon)
  const tagsOf: TagsOf = (id, words) => {
    const found = tagsFound.get(id)
    return found?.length === words.length ? found : labelsOf(run, words)
  }
  const lemmas = trainLemmas(documents.flatMap(({ sentences }) => sentences.flatMap(({ words }) => words)))

  const parsed = documents.flatMap(({ sentences }) => sentences.map((sentence) => parsedSentence(sentence, forms, tagsOf)))
  const parsers = SETTINGS.parserSeeds.map((seed, i) => {
    const { moves, relations } = trainParser(parsed, SETTINGS.parserEpochs, seed, (epoch, right, known) =>
      report(`parser, order ${i + 1}, epoch ${epoch}: moves ${percent(right)}, relations ${percent(known)}`),
    )
    return { moves: moves.averaged(), relations: relations.averaged() }
  })

  const named = nameDocuments(folder, namesFolder, (lower) => (table.look(lower) & COUNTRY) !== 0).map(
    (document): NameTrainingDocument => ({
      sentences: document.sentences.map(({ id, words, allowed }) => {
        const seen = words.map(forms)
        return { words: nameWords(seen, tagsOf(id, seen), table), allowed }
      }),
    }),
  )
  const names = nameWeights(named, (epoch, right) => report(`names, epoch ${epoch}: ${percent(right)}`))

  const { least } = SETTINGS
  return {
    words: wordBytes,
    lexicon: new TextEncoder().encode(trained.lexicon),
    lemmas: new TextEncoder().encode(lemmas),
    tagger,
    moves: encodeModel(freeze('moves', meanWeights(parsers.map(({ moves }) => moves)), least.moves)),
    relations: encodeModel(freeze('relations', meanWeights(parsers.map(({ relations }) => relations)), least.relations)),
    names: encodeModel(names),
  }
}

/** The documents that names are learnt from. */
export function nameDocuments(folder: string, namesFolder: string, isCountry: (lower: string) => boolean): NameDocument[] {
  const re3d = join(folder, 're3d.jsonl')
  return [
    ...filesOf(folder, '-train.iob2').flatMap((source) => unerNames(source)),
    ...(existsSync(re3d) ? readRe3d(readFileSync(re3d, 'utf8'), isCountry) : []),
    ...markedNames(namesFolder),
  ]
}

/** The sentences written for training, a folder for each language. */
export function markedNames(namesFolder: string): NameDocument[] {
  const folder = join(namesFolder, 'en')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readMarkedNames(readFileSync(join(folder, file), 'utf8'), file))
}

function jackknife(
  documents: readonly GoldDocument[],
  tagged: (from: readonly GoldDocument[]) => TaggedSentence[],
  forms: (text: string) => WordForm,
  report: Report,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (let fold = 0; fold < SETTINGS.folds; fold++) {
    const rest = documents.filter((_, i) => i % SETTINGS.folds !== fold)
    const { learner, lexicon } = trainTagger(tagged(rest), SETTINGS.foldEpochs, SETTINGS.seed, (epoch) =>
      report(`tags for training, part ${fold + 1}, epoch ${epoch}`),
    )
    const tagger = taggerOf(learner, lexicon)
    for (const { sentences } of documents.filter((_, i) => i % SETTINGS.folds === fold)) {
      for (const { id, words } of sentences)
        found.set(
          id,
          labelsOf(
            tagger,
            words.map(({ form }) => forms(form)),
          ),
        )
    }
  }
  return found
}

export function labelsOf(tagger: Tagger, words: readonly WordForm[]): string[] {
  return Array.from(tagSentence(tagger, words), (label) => tagger.scorer.labels[label]!)
}

function taggedSentence({ words }: GoldSentence, forms: (text: string) => WordForm): TaggedSentence {
  return { words: words.map(({ form }) => forms(form)), labels: words.map(({ xpos, upos }) => `${xpos}|${upos}`) }
}

function parsedSentence({ id, words }: GoldSentence, forms: (text: string) => WordForm, tagsOf: TagsOf): ParsedSentence {
  const seen = words.map(({ form }) => forms(form))
  return {
    words: parserWords(seen, tagsOf(id, seen)),
    heads: Int32Array.from(words, ({ head }) => (head < 0 ? words.length : head)),
    relations: words.map(({ relation }) => relation),
  }
}

function filesOf(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`
}
