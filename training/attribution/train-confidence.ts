import { CONFIDENCE_FEATURES, confidenceFeatures, probabilityOf, type ToldAttribution } from '../../src/coding/attributions/index.ts'
import { tokensOf } from '../../src/coding/reading/index.ts'
import type { Span } from '../../src/core/index.ts'
import { FeatureList } from '../../src/language/index.ts'
import { type DenseWeights, freeze } from '../linear-model/freeze.ts'
import type { ReportFacts } from './train-spans.ts'

/** A report that no model has learnt from, with what they find in it. */
export interface TriedReport extends ReportFacts {
  readonly told: readonly ToldAttribution[]
}

const ROUNDS = 300
const RATE = 0.5
const PRIOR = 2

/** Logistic regression: how probably content and source agree by half with what a reader marked. */
export function trainConfidence(reports: readonly TriedReport[]): DenseWeights {
  const features = new FeatureList(CONFIDENCE_FEATURES)
  const rowOf = new Map<number, number>()
  const examples = reports.flatMap((report) =>
    report.told.map((told) => {
      features.clear()
      confidenceFeatures(report.facts, told, features)
      const rows = Array.from(features.keys.subarray(0, features.length), (key) => {
        const row = rowOf.get(key) ?? rowOf.size
        rowOf.set(key, row)
        return row
      })
      return { rows, isRight: isRight(report, told) }
    }),
  )
  const weights = new Float64Array(rowOf.size)
  const uses = new Float64Array(rowOf.size).fill(PRIOR)
  for (const { rows } of examples) for (const row of rows) uses[row]!++
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => -PRIOR * weight)
    for (const { rows, isRight: wanted } of examples) {
      const given = probabilityOf(rows.reduce((sum, row) => sum + weights[row]!, 0))
      for (const row of rows) gradient[row]! += (wanted ? 1 : 0) - given
    }
    for (let row = 0; row < weights.length; row++) weights[row]! += (RATE * gradient[row]!) / uses[row]!
  }
  return { labels: ['right'], keys: Int32Array.from(rowOf.keys()), rows: rowOf.size, weightOf: (row) => weights[row]! }
}

export const confidenceWeights = (trained: DenseWeights) => freeze('attribution-confidence', trained, 0)

/** Content and source agree by half (Jaccard) with those of a marked attribution, or both have no source. */
export function isRight({ report, scene }: ReportFacts, told: ToldAttribution): boolean {
  const tokens = (spans: readonly Span[]): Set<number> =>
    new Set(
      spans.flatMap((span) => {
        const { first, last } = tokensOf(scene.reading, span)
        return Array.from({ length: last - first }, (_, i) => first + i)
      }),
    )
  const own = (part: 'source' | 'content'): Set<number> =>
    new Set(told[part].flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)))
  const content = own('content')
  const source = own('source')
  return report.attributions.some((one) => {
    const wanted = tokens(one.source)
    return agree(content, tokens(one.content)) && ((source.size === 0 && wanted.size === 0) || agree(source, wanted))
  })
}

function agree(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  let shared = 0
  for (const token of some) if (others.has(token)) shared++
  return shared > 0 && shared * 2 >= some.size + others.size - shared
}
