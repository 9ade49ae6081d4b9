import { decodeModel, FeatureList, type WordTable } from '../../../../language/index.ts'
import { chainModel } from './chain-model.ts'
import { CUE_FEATURES } from './cue-features.ts'
import type { FinderModels } from './find-by-model.ts'
import { SPAN_FEATURES } from './span-features.ts'

/** The files that the finder's models are read from, in the folder `models/`. Their card: `models/attribution.md`. */
export const ATTRIBUTION_MODEL_FILES = {
  rates: 'en-attribution-rates.bin',
  spans: 'en-attribution-spans.bin',
  cues: 'en-attribution-cues.bin',
  confidence: 'en-attribution-confidence.bin',
} as const

export type AttributionModelFile = keyof typeof ATTRIBUTION_MODEL_FILES

/** Reads the models from the bytes of their files. Throws when bytes are not what they should be. */
export function loadAttributionModels(bytes: Readonly<Record<AttributionModelFile, Uint8Array>>, words: WordTable): FinderModels {
  return {
    words,
    rates: decodeModel(bytes.rates),
    spans: chainModel(decodeModel(bytes.spans), new FeatureList(SPAN_FEATURES)),
    cues: chainModel(decodeModel(bytes.cues), new FeatureList(CUE_FEATURES)),
    confidence: decodeModel(bytes.confidence),
  }
}
