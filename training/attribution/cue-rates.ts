import { type CueRates, cueRateKey } from '../../src/coding/attributions/index.ts'
import { tokensOf } from '../../src/coding/reading/index.ts'
import type { SparseWeights } from '../../src/language/index.ts'
import type { ReadReport } from './read-report.ts'

/** Share of a word's uses that are cues, from which on it has the rate 1, 2, ... */
const STEPS = [0.03, 0.08, 0.2, 0.4, 0.65]
/** Uses as no cue that every word is given: a word seen once says little. */
const PRIOR = 3
const FEWEST_REPORTS = 2

interface Uses {
  readonly uses: number
  readonly cues: number
  /** Reports in which it is a cue. */
  readonly reports: number
}

/** How often each word of each report is a cue, by lemma and part of speech. */
export interface CueCounts {
  readonly all: ReadonlyMap<number, Uses>
  /** The rates by all reports but this one: what a report that nothing learnt from looks like. */
  without(report: ReadReport): CueRates
}

export function cueCounts(reports: readonly ReadReport[]): CueCounts {
  const own = new Map(reports.map((one) => [one, countsOf(one)]))
  const all = new Map<number, Uses>()
  for (const counts of own.values()) for (const [key, count] of counts) all.set(key, sumOf(all.get(key), count, 1))
  return {
    all,
    without(report) {
      const counts = own.get(report)!
      return (key) => rateOf(counts.has(key) ? sumOf(all.get(key), counts.get(key)!, -1) : all.get(key))
    },
  }
}

/** How readily each word is a cue, from 1 to 5. Words that are none more than chance are left out. */
export function cueRates({ all }: CueCounts): SparseWeights {
  const rated = [...all]
    .map(([key, count]) => ({ key, rate: rateOf(count) }))
    .filter(({ rate }) => rate > 0)
    .sort((a, b) => (a.key >>> 0) - (b.key >>> 0))
  return {
    name: 'attribution-cue-rates',
    labels: ['cue'],
    keys: Int32Array.from(rated, ({ key }) => key),
    counts: new Uint8Array(rated.length).fill(1),
    entryLabels: new Uint8Array(rated.length),
    entryWeights: Int8Array.from(rated, ({ rate }) => rate),
    scale: 1,
  }
}

function rateOf(count: Uses | undefined): number {
  if (!count || count.reports < FEWEST_REPORTS) return 0
  return STEPS.filter((step) => count.cues / (count.uses + PRIOR) >= step).length
}

function sumOf(some: Uses | undefined, others: Uses, sign: 1 | -1): Uses {
  const { uses, cues, reports } = some ?? { uses: 0, cues: 0, reports: 0 }
  return { uses: uses + sign * others.uses, cues: cues + sign * others.cues, reports: reports + sign * others.reports }
}

function countsOf({ report, scene }: ReadReport): ReadonlyMap<number, Uses> {
  const { tokens, tags, lemmas } = scene.reading
  const isCue = new Uint8Array(tokens.length)
  for (const span of report.attributions.flatMap(({ cue }) => cue)) {
    const { first, last } = tokensOf(scene.reading, span)
    isCue.fill(1, first, last)
  }
  const counts = new Map<number, Uses>()
  tokens.forEach((_, i) => {
    const key = cueRateKey((lemmas[i] ?? '').toLowerCase(), tags[i]!.upos)
    const { uses, cues } = counts.get(key) ?? { uses: 0, cues: 0 }
    const here = cues + isCue[i]!
    counts.set(key, { uses: uses + 1, cues: here, reports: here > 0 ? 1 : 0 })
  })
  return counts
}
