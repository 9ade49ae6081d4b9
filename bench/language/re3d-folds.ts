import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  COUNTRY,
  decodeModel,
  documentMemory,
  encodeModel,
  type LanguageModelFile,
  loadLanguageModels,
  makeNameTagger,
  NAME_KINDS,
  namePath,
  namesIn,
  nameWords,
  wordForms,
} from '../../src/language/index.ts'
import { type Re3dNames, readRe3d } from '../../training/corpora/re3d.ts'
import { unerNames } from '../../training/corpora/uner.ts'
import { labelsOf, markedNames } from '../../training/language/make-language-models.ts'
import type { NameSentence } from '../../training/language/name-examples.ts'
import { type NameTrainingDocument, nameWeights } from '../../training/language/train-names.ts'
import { taggerOf } from '../../training/language/train-tagger.ts'
import { f1 } from './f1.ts'

const FOLDS = 5
const NAMES = join(import.meta.dirname, '../../training/names')
const TYPES: Readonly<Record<string, string>> = {
  person: 'person',
  organization: 'organization',
  group: 'organization',
  place: 'place',
  facility: 'place',
}

/**
 * F1 of person, organization and place on re3d, five-fold over documents: names are trained on everything but the fold. re3d is put into
 * our terms first (see `training/corpora/re3d.ts`): names, no pronouns or descriptions, without articles and titles.
 */
export function re3dFolds(bytes: Readonly<Record<LanguageModelFile, Uint8Array>>, folder: string): Record<string, number> {
  const models = loadLanguageModels(bytes)
  const forms = wordForms(models.words)
  const tagger = taggerOf(models.tagger, new TextDecoder().decode(bytes.lexicon))
  const prepare = (document: { readonly sentences: readonly NameSentence[] }): NameTrainingDocument => ({
    sentences: document.sentences.map(({ words, allowed }) => {
      const seen = words.map(forms)
      return { words: nameWords(seen, labelsOf(tagger, seen), models.words), allowed }
    }),
  })
  const documents = readRe3d(readFileSync(join(folder, 're3d.jsonl'), 'utf8'), (lower) => (models.words.look(lower) & COUNTRY) !== 0)
  const others = [...unerNames(readFileSync(join(folder, 'uner-ewt-train.iob2'), 'utf8')), ...markedNames(NAMES)].map(prepare)
  const counts = new Map<string, { right: number; given: number; wanted: number }>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const learnt = documents.filter((_, i) => i % FOLDS !== fold).map(prepare)
    const names = makeNameTagger(decodeModel(encodeModel(nameWeights([...others, ...learnt], () => {}))))
    for (const document of documents.filter((_, i) => i % FOLDS === fold)) countDocument(document, prepare(document), names, counts)
  }
  const score = (type: string): number => {
    const { right, given, wanted } = counts.get(type) ?? { right: 0, given: 0, wanted: 0 }
    return f1(right, given, wanted)
  }
  return { re3d_f1: score(''), re3d_person_f1: score('person'), re3d_organization_f1: score('organization'), re3d_place_f1: score('place') }
}

function countDocument(
  document: Re3dNames,
  prepared: NameTrainingDocument,
  tagger: ReturnType<typeof makeNameTagger>,
  counts: Map<string, { right: number; given: number; wanted: number }>,
): void {
  const add = (type: string, field: 'right' | 'given' | 'wanted'): void => {
    for (const name of ['', type]) {
      const count = counts.get(name) ?? { right: 0, given: 0, wanted: 0 }
      count[field]++
      counts.set(name, count)
    }
  }
  const memory = documentMemory(prepared.sentences.map(({ words }) => words))
  prepared.sentences.forEach(({ words }, i) => {
    const { marks, open } = document.sentences[i]!
    const found = namesIn(namePath(tagger, words, memory))
    memory.remember(words.words, found)
    const given = new Set<string>()
    for (const { kind, first, last } of found) {
      const type = TYPES[NAME_KINDS[kind]!]
      if (type === undefined || [...Array(last - first).keys()].some((at) => open.has(first + at))) continue
      given.add(`${type} ${first} ${last}`)
      add(type, 'given')
    }
    for (const { kinds, first, last } of marks) {
      const type = TYPES[kinds[0]!]
      if (type === undefined) continue
      add(type, 'wanted')
      if (given.has(`${type} ${first} ${last}`)) add(type, 'right')
    }
  })
}
