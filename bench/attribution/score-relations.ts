import type { Span } from '../../src/core/index.ts'
import type { Count } from '../scoring/counts.ts'
import { jaccard, pair } from '../scoring/pair.ts'

export interface Relation {
  readonly source: readonly Span[]
  readonly content: readonly Span[]
}

/** Contents that agree by half (c), and those of them whose sources do too (g), for all and by the manner of what was marked. */
export function scoreRelations(text: string, wanted: readonly Relation[], given: readonly Relation[]): ReadonlyMap<string, Count> {
  const matched = pair(wanted, given, (g, p) => {
    const fit = jaccard(g.content, p.content)
    return fit >= 0.5 ? fit : 0
  })
  const counts = new Map<string, Count>()
  const right = [...matched].filter(([i, j]) => {
    const [own, other] = [wanted[i]!.source, given[j]!.source]
    return (own.length === 0 && other.length === 0) || jaccard(own, other) >= 0.5
  })
  counts.set('content (c)', { found: matched.size, of: wanted.length, given: given.length })
  counts.set('content and source (g)', { found: right.length, of: wanted.length, given: given.length })
  for (const manner of ['direct', 'mixed', 'indirect']) {
    const ofManner = wanted.flatMap((one, i) => (mannerOf(text, one.content) === manner ? [i] : []))
    counts.set(`  recall (c), ${manner}`, { found: ofManner.filter((i) => matched.has(i)).length, of: ofManner.length, given: null })
  }
  return counts
}

function mannerOf(text: string, content: readonly Span[]): string {
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' ')
  if (!/["“”]/.test(words)) return 'indirect'
  return /^\s*["“]/.test(words) && /["”]\W*$/.test(words) && !/["”][^"“]*\w[^"“]*["“]/.test(words) ? 'direct' : 'mixed'
}
