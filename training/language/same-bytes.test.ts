import { describe, expect, it } from 'vitest'
import { encodeModel, nameWords, parserWords, wordForms } from '../../src/language/index.ts'
import { parseConllu } from '../corpora/conllu.ts'
import { freeze } from '../linear-model/freeze.ts'
import { readMarkedNames } from './name-examples.ts'
import { nameWeights } from './train-names.ts'
import { trainParser } from './train-parser.ts'
import { trainTagger } from './train-tagger.ts'

const SENTENCE = ['The DET DT 2 det', 'rebels NOUN NNS 3 nsubj', 'left VERB VBD 0 root', 'Gao PROPN NNP 3 obj', '. PUNCT . 3 punct']
const CONLLU = `${SENTENCE.map((line, i) => {
  const [form, upos, xpos, head, relation] = line.split(' ')
  return [i + 1, form, form, upos, xpos, '_', head, relation, '_', '_'].join('\t')
}).join('\n')}\n\n`.repeat(6)
const MARKED = 'The [group:Dawa Brigade] left [place:Gao] .\n[role:Col.] [person:Idriss Maiga] said so .\n\n'.repeat(4)

const forms = wordForms({ look: () => 0 })
const quiet = () => {}

function trained(seed: number): string[] {
  const sentences = parseConllu(CONLLU)[0]!.sentences
  const tagged = sentences.map(({ words }) => ({
    words: words.map(({ form }) => forms(form)),
    labels: words.map(({ xpos, upos }) => `${xpos}|${upos}`),
  }))
  const parsed = sentences.map(({ words }, i) => ({
    words: parserWords(tagged[i]!.words, tagged[i]!.labels),
    heads: Int32Array.from(words, ({ head }) => (head < 0 ? words.length : head)),
    relations: words.map(({ relation }) => relation),
  }))
  const named = readMarkedNames(MARKED, 'marked').map(({ sentences: marked }) => ({
    sentences: marked.map(({ words, allowed }) => ({
      words: nameWords(
        words.map(forms),
        words.map(() => 'NN|NOUN'),
        { look: () => 0 },
      ),
      allowed,
    })),
  }))
  const tagger = trainTagger(tagged, 2, seed, quiet)
  const { moves, relations } = trainParser(parsed, 2, seed, quiet)
  return [
    tagger.learner.freeze('tagger', 0),
    moves.freeze('moves', 0),
    freeze('relations', relations.averaged(), 0),
    nameWeights(named, quiet),
  ].map((weights) => Buffer.from(encodeModel(weights)).toString('base64'))
}

describe('training', () => {
  it('gives the same bytes again', () => {
    expect(trained(1)).toEqual(trained(1))
  })
})
