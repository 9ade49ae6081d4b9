import { type Lexicon, makeTagger, readLexicon, type Scorer, type Tagger, tagSentence, type WordForm } from '../../src/language/index.ts'
import { Learner } from '../linear-model/learner.ts'
import { seededRandom, shuffled } from '../linear-model/shuffle.ts'
import { countLabels, lexiconSource } from './lexicon.ts'

export interface TaggedSentence {
  readonly words: readonly WordForm[]
  readonly labels: readonly string[]
}

export interface TrainedTagger {
  readonly learner: Learner
  readonly lexicon: string
  readonly labels: readonly string[]
}

const RARE = 3

/** The labels of the training text that are not too rare to be learnt, the most frequent first. */
export function labelsOf(all: Iterable<string>): string[] {
  const counts = new Map<string, number>()
  for (const label of all) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts]
    .filter(([, n]) => n >= RARE)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([label]) => label)
}

export function trainTagger(
  sentences: readonly TaggedSentence[],
  epochs: number,
  seed: number,
  report: (epoch: number, right: number) => void,
): TrainedTagger {
  const labels = labelsOf(sentences.flatMap((sentence) => sentence.labels))
  const numberOf = new Map(labels.map((label, i) => [label, i]))
  const gold = sentences.map((sentence) => Int32Array.from(sentence.labels, (label) => numberOf.get(label) ?? -1))
  const lexicon = lexiconSource(
    countLabels(
      sentences.flatMap((s, i) => s.words.map((word, at) => [word.lower, gold[i]![at]!] as const)).filter(([, label]) => label >= 0),
    ),
  )
  const learner = new Learner(labels)
  const tagger = makeTagger(learner, readLexicon(lexicon, labels))
  const random = seededRandom(seed)
  const order = sentences.map((_, i) => i)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let right = 0
    let all = 0
    for (const i of shuffled(order, random)) {
      tagSentence(tagger, sentences[i]!.words, (at, predicted, features) => {
        const truth = gold[i]![at]!
        all++
        learner.tick()
        if (truth === predicted) right++
        else if (truth >= 0) {
          learner.update(features, truth, predicted)
        }
        return predicted
      })
    }
    report(epoch, right / all)
  }
  return { learner, lexicon, labels }
}

/** A tagger over a frozen model. */
export function taggerOf(scorer: Scorer, lexicon: string): Tagger {
  const read: Lexicon = readLexicon(lexicon, scorer.labels)
  return makeTagger(scorer, read)
}
