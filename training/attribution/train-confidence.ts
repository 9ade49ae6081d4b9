import {
  CONFIDENCE_FEATURES,
  confidenceFeatures,
  probabilityOf,
  rivalsOf,
  type ToldAttribution,
} from '../../src/coding/attributions/index.ts'
import { tokensOf } from '../../src/coding/reading/index.ts'
import type { Span } from '../../src/core/index.ts'
import { FeatureList } from '../../src/language/index.ts'
import { type DenseWeights, freeze } from '../linear-model/freeze.ts'
import { seededRandom, shuffled } from '../linear-model/shuffle.ts'
import type { UnseenReport } from './train-cues.ts'
import type { ReportFacts } from './train-spans.ts'

/** A report that no model has learnt from, with what they find in it. */
export interface TriedReport extends UnseenReport {
  readonly told: readonly ToldAttribution[]
}

const EPOCHS = 12
const RATE = 0.1
const SEED = 20_241_124
/** How strongly weights are held to nought: what one example of a feature adds to. */
const DECAY = 0.5
const FEWEST = 4

/** Logistic regression: how probably content and source agree by half with what a reader marked. */
export function trainConfidence(reports: readonly TriedReport[]): DenseWeights {
  const features = new FeatureList(CONFIDENCE_FEATURES)
  const counts = new Map<number, number>()
  const seen = reports.flatMap((report) => {
    const rivals = rivalsOf(report.told, report.facts.length)
    return report.told.map((told, index) => {
      features.clear()
      confidenceFeatures(report.spans, told, rivals[index]!, features)
      const keys = features.keys.slice(0, features.length)
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
      return { keys, isRight: isRight(report, told) }
    })
  })
  const rowOf = new Map<number, number>()
  for (const [key, count] of counts) if (count >= FEWEST) rowOf.set(key, rowOf.size)
  const examples = seen.map(({ keys, isRight }) => ({ rows: [...keys].flatMap((key) => rowOf.get(key) ?? []), isRight }))
  const hold = new Float64Array(rowOf.size)
  for (const [key, row] of rowOf) hold[row] = DECAY / counts.get(key)!
  const weights = new Float64Array(rowOf.size)
  const squares = new Float64Array(rowOf.size).fill(1)
  const random = seededRandom(SEED)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { rows, isRight: wanted } of shuffled(examples, random)) {
      const off = (wanted ? 1 : 0) - probabilityOf(rows.reduce((sum, row) => sum + weights[row]!, 0))
      for (const row of rows) {
        const gradient = off - hold[row]! * weights[row]!
        squares[row]! += gradient * gradient
        weights[row]! += (RATE * gradient) / Math.sqrt(squares[row]!)
      }
    }
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
