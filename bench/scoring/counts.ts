/** How often something was found of how many wanted, and right of how many given; summed over reports. */
export interface Count {
  readonly found: number
  readonly of: number
  /** Null for shares that have no precision of their own (speakers of matched attributions). */
  readonly given: number | null
}

/** The counts of one report, by the name of the measure. */
export type Counts = ReadonlyMap<string, Count>

const RESAMPLES = 1000

/** Sums the counts of many reports. */
export function sum(reports: readonly Counts[]): Counts {
  const total = new Map<string, Count>()
  for (const counts of reports) {
    for (const [name, { found, of, given }] of counts) {
      const there = total.get(name) ?? { found: 0, of: 0, given: given === null ? null : 0 }
      total.set(name, { found: there.found + found, of: there.of + of, given: given === null ? null : (there.given ?? 0) + given })
    }
  }
  return total
}

/** F1 where things are given and wanted, the share right where they are only wanted; in percent. */
export function score({ found, of, given }: Count): number {
  if (given === null) return of === 0 ? 100 : (100 * found) / of
  return of + given === 0 ? 100 : (200 * found) / (of + given)
}

/** The 95 % interval of a score by resampling reports, with a fixed seed. */
export function interval(reports: readonly Counts[], name: string): readonly [number, number] {
  const random = seeded(7)
  const scores = Array.from({ length: RESAMPLES }, () => {
    const sample = reports.map(() => reports[Math.floor(random() * reports.length)] as Counts)
    return score(sum(sample).get(name) ?? { found: 0, of: 0, given: null })
  }).sort((a, b) => a - b)
  return [scores[Math.floor(RESAMPLES * 0.025)] ?? 0, scores[Math.floor(RESAMPLES * 0.975)] ?? 0]
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
