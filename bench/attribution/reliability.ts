import { CONFIDENCE_FEATURES, confidenceFeatures, probabilityOf } from '../../src/coding/attributions/index.ts'
import { FeatureList, LinearModel } from '../../src/language/index.ts'
import { confidenceWeights, isRight, type TriedReport, trainConfidence } from '../../training/attribution/train-confidence.ts'

export interface Bin {
  readonly from: number
  readonly count: number
  readonly said: number
  readonly right: number
}

/** What confidence says against how often it is right, tenth by tenth: learnt from every other report, tried on those between, and the other way round. */
export function reliability(tried: readonly TriedReport[]): readonly Bin[] {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, said: 0, right: 0 }))
  for (const half of [0, 1]) {
    const model = new LinearModel(confidenceWeights(trainConfidence(tried.filter((_, i) => i % 2 === half))))
    const features = new FeatureList(CONFIDENCE_FEATURES)
    const score = new Float64Array(1)
    for (const report of tried.filter((_, i) => i % 2 !== half)) {
      for (const told of report.told) {
        features.clear()
        confidenceFeatures(report.facts, told, features)
        model.score(features, score)
        const said = probabilityOf(score[0]! * model.scale)
        const bin = bins[Math.min(9, Math.floor(said * 10))]!
        bin.count++
        bin.said += said
        if (isRight(report, told)) bin.right++
      }
    }
  }
  return bins.map(({ count, said, right }, i) => ({ from: i / 10, count, said: said / (count || 1), right: right / (count || 1) }))
}
