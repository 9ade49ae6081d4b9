import { FeatureList } from '../linear-model/feature-list.ts'
import { hashText } from '../linear-model/hash.ts'
import { best, type Scorer } from '../linear-model/scorer.ts'
import type { WordForm } from '../words/word-form.ts'
import type { Lexicon } from './lexicon.ts'
import { TAG_FEATURES, tagFeatures } from './tag-features.ts'

/** The state of tagging that is kept from sentence to sentence; its labels are `xpos|upos`. */
export interface Tagger {
  readonly scorer: Scorer
  readonly lexicon: Lexicon
  readonly features: FeatureList
  readonly scores: Float64Array
  readonly labelHashes: Int32Array
}

/** Puts a model and its lexicon into a tagger; do it once. */
export function makeTagger(scorer: Scorer, lexicon: Lexicon): Tagger {
  return {
    scorer,
    lexicon,
    features: new FeatureList(TAG_FEATURES),
    scores: new Float64Array(scorer.labels.length),
    labelHashes: Int32Array.from(scorer.labels, hashText),
  }
}

/** Called for each word with the features of its decision and the label that scored best; returns the label that stands. */
export type Teach = (at: number, predicted: number, features: FeatureList) => number

/** The labels of one sentence, left to right, each decided with the two before it known. */
export function tagSentence(tagger: Tagger, words: readonly WordForm[], teach?: Teach): Uint8Array {
  const { lexicon, scorer, features, scores, labelHashes } = tagger
  const tags = new Uint8Array(words.length)
  const habits = Int32Array.from(words, (word) => lexicon.habit(word.lower))
  for (let at = 0; at < words.length; at++) {
    const certain = lexicon.certain(words[at]!.lower)
    if (certain >= 0) tags[at] = certain
    else {
      const tag1 = at > 0 ? labelHashes[tags[at - 1]!]! : 1
      const tag2 = at > 1 ? labelHashes[tags[at - 2]!]! : 1
      tagFeatures(words, habits, at, tag1, tag2, features)
      scorer.score(features, scores)
      const predicted = best(scores)
      tags[at] = teach ? teach(at, predicted, features) : predicted
    }
  }
  return tags
}
