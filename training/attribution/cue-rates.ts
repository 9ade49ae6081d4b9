import { cueRateKey } from '../../src/coding/attributions/index.ts'
import { tokensOf } from '../../src/coding/reading/index.ts'
import type { SparseWeights } from '../../src/language/index.ts'
import type { ReadReport } from './read-report.ts'

/** Share of a word's uses that are cues, from which on it has the rate 1, 2, ... */
const STEPS = [0.03, 0.08, 0.2, 0.4, 0.65]
/** Uses as no cue that every word is given: a word seen once says little. */
const PRIOR = 3
const FEWEST_REPORTS = 2

/** How readily each word is a cue, from 1 to 5, by lemma and part of speech. Words that are none more than chance are left out. */
export function cueRates(reports: readonly ReadReport[]): SparseWeights {
  const seen = new Map<number, { uses: number; cues: number; reports: number }>()
  for (const { report, scene } of reports) {
    const { tokens, tags, lemmas } = scene.reading
    const isCue = new Uint8Array(tokens.length)
    for (const span of report.attributions.flatMap(({ cue }) => cue)) {
      const { first, last } = tokensOf(scene.reading, span)
      isCue.fill(1, first, last)
    }
    const here = new Set<number>()
    tokens.forEach((_, i) => {
      const key = cueRateKey((lemmas[i] ?? '').toLowerCase(), tags[i]!.upos)
      const count = seen.get(key) ?? { uses: 0, cues: 0, reports: 0 }
      seen.set(key, count)
      count.uses++
      count.cues += isCue[i]!
      if (isCue[i] === 1 && !here.has(key)) {
        here.add(key)
        count.reports++
      }
    })
  }
  const rated = [...seen]
    .filter(([, { reports }]) => reports >= FEWEST_REPORTS)
    .map(([key, { uses, cues }]) => ({ key, rate: STEPS.filter((step) => cues / (uses + PRIOR) >= step).length }))
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
