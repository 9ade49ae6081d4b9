import type { Span } from '../../src/core/index.ts'
import type { Count } from '../scoring/counts.ts'
import { jaccard, pair, sharedLength } from '../scoring/pair.ts'

export interface Relation {
  readonly source: readonly Span[]
  readonly content: readonly Span[]
}

export interface Scored {
  readonly counts: ReadonlyMap<string, Count>
  /** Those of the given whose content and source are right. */
  readonly right: ReadonlySet<number>
}

const MANNERS = ['direct', 'mixed', 'indirect']

/** Contents that agree by half (c), and those of them whose sources touch (f) or agree by half (g), for all and by manner. */
export function scoreRelations(text: string, wanted: readonly Relation[], given: readonly Relation[]): Scored {
  const matched = [
    ...pair(wanted, given, (g, p) => {
      const fit = jaccard(g.content, p.content)
      return fit >= 0.5 ? fit : 0
    }),
  ]
  const counts = new Map<string, Count>()
  const both = (i: number, j: number, agree: (a: readonly Span[], b: readonly Span[]) => boolean): boolean => {
    const [own, other] = [wanted[i]!.source, given[j]!.source]
    return (own.length === 0 && other.length === 0) || agree(own, other)
  }
  const touching = matched.filter(([i, j]) => both(i, j, (a, b) => sharedLength(a, b) > 0))
  const right = matched.filter(([i, j]) => both(i, j, (a, b) => jaccard(a, b) >= 0.5))
  counts.set('content (c)', { found: matched.length, of: wanted.length, given: given.length })
  counts.set('source touched (f)', { found: touching.length, of: wanted.length, given: given.length })
  counts.set('source by half (g)', { found: right.length, of: wanted.length, given: given.length })
  for (const manner of MANNERS) {
    const isOf = (one: Relation): boolean => mannerOf(text, one.content) === manner
    const [own, other] = [wanted.filter(isOf).length, given.filter(isOf).length]
    const share = (found: number, of: number): Count => ({ found, of, given: null })
    counts.set(`  (c) recall, ${manner}`, share(matched.filter(([i]) => isOf(wanted[i]!)).length, own))
    counts.set(`  (f) recall, ${manner}`, share(touching.filter(([i]) => isOf(wanted[i]!)).length, own))
    counts.set(`  (f) precision, ${manner}`, share(touching.filter(([, j]) => isOf(given[j]!)).length, other))
  }
  return { counts, right: new Set(right.map(([, j]) => j)) }
}

function mannerOf(text: string, content: readonly Span[]): string {
  const words = content
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .trim()
  if (!/["“”]/.test(words)) return 'indirect'
  return /^["“]/.test(words) && !/["”]\s*[^\s"“”.,;:!?…—-][^"“]*$/.test(words) ? 'direct' : 'mixed'
}
