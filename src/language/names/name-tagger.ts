import { FeatureList } from '../linear-model/feature-list.ts'
import type { Scorer } from '../linear-model/scorer.ts'
import { type Allowed, bestPath } from './best-path.ts'
import type { DocumentMemory } from './document-memory.ts'
import { NAME_FEATURES, nameFeatures } from './name-features.ts'
import { NAME_LABELS } from './name-labels.ts'
import type { NameWords } from './name-words.ts'

const COUNT = NAME_LABELS.length
const STEP = 99

/** Finds names: each word's labels are scored by its features, the best path is taken over the sentence. */
export interface NameTagger {
  readonly scorer: Scorer
  readonly features: FeatureList
  readonly scores: Float64Array
  readonly steps: Float64Array
}

/** Puts a model and its word lists into a tagger; do it once. */
export function makeNameTagger(scorer: Scorer): NameTagger {
  const tagger = {
    scorer,
    features: new FeatureList(NAME_FEATURES),
    scores: new Float64Array(COUNT),
    steps: new Float64Array(COUNT * COUNT),
  }
  readSteps(tagger)
  return tagger
}

/** The one feature that the step behind a label has. */
export function stepFeature(before: number, features: FeatureList): void {
  features.clear()
  features.add(STEP, before)
}

/** Reads from the model what it is worth that one label follows another. */
export function readSteps(tagger: NameTagger): void {
  for (let before = 0; before < COUNT; before++) {
    stepFeature(before, tagger.features)
    tagger.scorer.score(tagger.features, tagger.scores)
    tagger.steps.set(tagger.scores, before * COUNT)
  }
}

/** The scores of all labels for all words of a sentence, one word after the other. */
export function nameScores(tagger: NameTagger, sentence: NameWords, memory: DocumentMemory): Float64Array {
  const all = new Float64Array(sentence.words.length * COUNT)
  for (let at = 0; at < sentence.words.length; at++) {
    nameFeatures(sentence, at, memory, tagger.features)
    tagger.scorer.score(tagger.features, tagger.scores)
    all.set(tagger.scores, at * COUNT)
  }
  return all
}

/** The best labels of a sentence, one a token. */
export function namePath(tagger: NameTagger, sentence: NameWords, memory: DocumentMemory, allowed: Allowed | null = null): Uint8Array {
  return bestPath(nameScores(tagger, sentence, memory), sentence.words.length, tagger.steps, allowed)
}
