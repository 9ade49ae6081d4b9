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
  stepFeature,
} from '../../src/language/index.ts'
import { Learner } from '../linear-model/learner.ts'
import { seededRandom, shuffled } from '../linear-model/shuffle.ts'

export interface NameTrainingDocument {
  readonly sentences: readonly { readonly words: NameWords; readonly allowed: Allowed }[]
}

/**
 * A structured perceptron over paths of labels. Where a corpus leaves labels open, the truth is the best path among those that agree
 * with what it marks, by the weights of the moment.
 */
export function trainNames(
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
      const memory = documentMemory(document.sentences.map(({ words }) => words.words))
      for (const { words, allowed } of document.sentences) {
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
