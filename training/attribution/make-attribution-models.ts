import {
  type AttributionModelFile,
  CUE_FEATURES,
  SPAN_FEATURES,
  spanReading,
  tokenFacts,
  toldAttributions,
} from '../../src/coding/attributions/index.ts'
import { encodeModel, type LanguageModels, languageComponents, wordForms } from '../../src/language/index.ts'
import type { IndexedChains } from '../linear-model/chain-examples.ts'
import type { DenseWeights } from '../linear-model/freeze.ts'
import { type ChainSettings, trainChain } from '../linear-model/train-chain.ts'
import type { MarkedReport } from './corpus.ts'
import { cueCounts, cueRates } from './cue-rates.ts'
import { type ReadReport, readReport } from './read-report.ts'
import { NONE, SelectedFeatures, type Without } from './selected-features.ts'
import { confidenceWeights, type TriedReport, trainConfidence } from './train-confidence.ts'
import { cueExamples, cueModel, cueWeights, type UnseenReport } from './train-cues.ts'
import { type ReportFacts, spanExamples, spanModel, spanWeights } from './train-spans.ts'

/** Numbers that training depends on; the same numbers and data give the same bytes. */
const SETTINGS = {
  folds: 4,
  /** Of those, how many confidence learns from. */
  tried: 2,
  spans: { epochs: 3, seed: 20_241_124, rate: 0.015, decay: 1 },
  cues: { epochs: 4, seed: 20_241_124, rate: 0.004, decay: 1 },
} as const

export type Report = (text: string) => void

/**
 * The models that find attributions, as the bytes of their files. The second pass learns on what the first makes of reports that it has
 * not seen, quarter by quarter; confidence learns from two quarters on what both make of reports that they have not seen. `without` leaves out some
 * templates of features, for the bench.
 */
export function makeAttributionModels(
  read: readonly ReadReport[],
  language: LanguageModels,
  report: Report,
  without: Without = NONE,
): Record<AttributionModelFile, Uint8Array> {
  const counts = cueCounts(read)
  const rates = cueRates(counts)
  const forms = wordForms(language.words)
  const reports = read.map((one): ReportFacts => ({ ...one, facts: tokenFacts(one.scene, forms, counts.without(one), one.rules) }))
  const isIn = (fold: number, index: number): boolean => index % SETTINGS.folds === fold
  const spanFeatures = new SelectedFeatures(SPAN_FEATURES, without.spans)
  const cueFeatures = new SelectedFeatures(CUE_FEATURES, without.cues)

  const spans = spanExamples(reports, spanFeatures)
  report(`first pass: ${spans.ends.length} words, ${spans.keys.length} features`)
  const unseen: UnseenReport[] = []
  for (let fold = 0; fold < SETTINGS.folds; fold++) {
    const trained = learn(`first pass, part ${fold + 1}`, spans, (index) => !isIn(fold, index), SETTINGS.spans, report)
    const model = spanModel(trained, spanFeatures)
    reports.forEach((one, index) => {
      if (isIn(fold, index)) unseen[index] = { ...one, spans: spanReading(model, one.facts) }
    })
  }
  const cues = cueExamples(unseen, cueFeatures)
  report(`second pass: ${cues.chains.length} candidates, ${cues.ends.length} words, ${cues.keys.length} features`)
  const tried: TriedReport[] = []
  for (let fold = 0; fold < SETTINGS.tried; fold++) {
    const trained = learn(`second pass, part ${fold + 1}`, cues, (index) => !isIn(fold, index), SETTINGS.cues, report)
    const model = cueModel(trained, cueFeatures)
    const left = unseen.filter((_, index) => isIn(fold, index))
    tried.push(...left.map((one): TriedReport => ({ ...one, told: toldAttributions(model, one.spans, one.rules) })))
  }
  const all = () => true
  return {
    rates: encodeModel(rates),
    spans: encodeModel(spanWeights(learn('first pass', spans, all, SETTINGS.spans, report))),
    cues: encodeModel(cueWeights(learn('second pass', cues, all, SETTINGS.cues, report))),
    confidence: encodeModel(confidenceWeights(trainConfidence(tried))),
  }
}

/** Reads all reports with the language models and the rules. */
export function readAll(marked: readonly MarkedReport[], language: LanguageModels, report: Report): readonly ReadReport[] {
  const components = languageComponents(language)
  return marked.map((one, index) => {
    if (index % 50 === 0) report(`reading ${index} of ${marked.length} reports`)
    return readReport(one, components)
  })
}

function learn(
  name: string,
  data: IndexedChains,
  isWanted: (index: number) => boolean,
  settings: ChainSettings,
  report: Report,
): DenseWeights {
  return trainChain(data, isWanted, settings, (epoch, loss) => report(`${name}, epoch ${epoch}: ${loss.toFixed(4)}`))
}
