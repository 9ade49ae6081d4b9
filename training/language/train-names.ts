import {
  type Allowed,
  bestPath,
  documentMemory,
  FeatureList,
  makeNameTagger,
  NAME_LABELS,
  type NameWords,
  nameFeatures,
  nameScores,
  namesIn,
  readSteps,
  type SparseWeights,
  stepFeature,
} from '../../src/language/index.ts'
import { freeze } from '../linear-model/freeze.ts'
import { Learner } from '../linear-model/learner.ts'
import { meanWeights } from '../linear-model/mean-weights.ts'
import { seededRandom, shuffled } from '../linear-model/shuffle.ts'

/** The same numbers and data give the same bytes. */
const SETTINGS = { seeds: [20_240_501, 20_240_502], epochs: 10, least: 0.5 } as const

/** How many capitalised words are hidden each time they are learnt from: names to come are mostly new, and must be told by what is around them. */
const HIDDEN = 0.15

export interface NameTrainingDocument {
  readonly sentences: readonly { readonly words: NameWords; readonly allowed: Allowed }[]
}

/** The name model: the mean of what is learnt in two orders of the documents. */
export function nameWeights(documents: readonly NameTrainingDocument[], report: (epoch: number, right: number) => void): SparseWeights {
  const learnt = SETTINGS.seeds.map((seed) => trainNames(documents, SETTINGS.epochs, seed, report).averaged())
  return freeze('names', meanWeights(learnt), SETTINGS.least)
}

/**
 * A structured perceptron over paths of labels. Where a corpus leaves labels open, the truth is the best path among those that agree
 * with what it marks, by the weights of the moment.
 */
function trainNames(
  documents: readonly NameTrainingDocument[],
  epochs: number,
  seed: number,
  report: (epoch: number, right: number) => void,
): Learner {
  const learner = new Learner(NAME_LABELS)
  const tagger = makeNameTagger(learner)
  const features = new FeatureList(tagger.features.keys.length)
  const random = seededRandom(seed)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let right = 0
    let all = 0
    for (const document of shuffled(documents, random)) {
      const memory = documentMemory(document.sentences.map(({ words }) => words))
      for (const { words: whole, allowed } of document.sentences) {
        const words = withHidden(whole, random)
        learner.tick()
        const scores = nameScores(tagger, words, memory)
        const length = words.words.length
        const predicted = bestPath(scores, length, tagger.steps, null)
        const truth = bestPath(scores, length, tagger.steps, allowed)
        let wrong = 0
        for (let at = 0; at < length; at++) {
          all++
          if (predicted[at] !== truth[at]) {
            wrong++
            nameFeatures(words, at, memory, features)
            learner.update(features, truth[at]!, predicted[at]!)
          } else right++
          const before = at > 0 ? predicted[at - 1]! : 0
          const beforeTruth = at > 0 ? truth[at - 1]! : 0
          if (predicted[at] !== truth[at] || before !== beforeTruth) {
            stepFeature(beforeTruth, features)
            learner.nudge(features, truth[at]!, 1)
            stepFeature(before, features)
            learner.nudge(features, predicted[at]!, -1)
          }
        }
        if (wrong > 0) readSteps(tagger)
        memory.remember(words.words, namesIn(predicted))
      }
    }
    report(epoch, right / all)
  }
  return learner
}

/** The sentence with some of its capitalised words taken for words that nobody has seen. */
function withHidden(sentence: NameWords, random: () => number): NameWords {
  const words = sentence.words.map((word) => (word.isCapitalised && random() < HIDDEN ? { ...word, form: 1, low: 1 } : word))
  return { ...sentence, words }
}
