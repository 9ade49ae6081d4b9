import type { Span } from '../../src/core/index.ts'

/** Characters that two lists of spans share. */
export function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  return a.reduce((sum, s) => sum + b.reduce((more, t) => more + Math.max(0, Math.min(s.end, t.end) - Math.max(s.start, t.start)), 0), 0)
}

export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** Shared characters over all characters, 0 to 1. */
export function jaccard(a: readonly Span[], b: readonly Span[]): number {
  const shared = sharedLength(a, b)
  return shared / (lengthOf(a) + lengthOf(b) - shared || 1)
}

/** Pairs wanted and given items one to one, the best fit first; a fit of 0 is none. Returns index of given by index of wanted. */
export function pair<Wanted, Given>(
  wanted: readonly Wanted[],
  given: readonly Given[],
  worthOf: (wanted: Wanted, given: Given) => number,
): ReadonlyMap<number, number> {
  const fits: [number, number, number][] = []
  wanted.forEach((one, i) => {
    given.forEach((other, j) => {
      const worth = worthOf(one, other)
      if (worth > 0) fits.push([worth, i, j])
    })
  })
  fits.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2])
  const pairs = new Map<number, number>()
  const used = new Set<number>()
  for (const [, i, j] of fits) {
    if (pairs.has(i) || used.has(j)) continue
    pairs.set(i, j)
    used.add(j)
  }
  return pairs
}

const SMALL_WORDS = new Set(
  'the a an of al in for from to and s mr mrs ms dr maj lt gen col brig sgt capt cpt major general colonel captain'.split(' '),
)

/** Whether two names can be one: equal words, one within the other, the same last name, or half of their words. */
export function areAlike(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (x.length === 0 || y.length === 0) return false
  const [xs, ys] = [new Set(x), new Set(y)]
  const [fewer, more] = x.length <= y.length ? [x, ys] : [y, xs]
  if (fewer.every((word) => more.has(word))) return true
  const last = x.at(-1) ?? ''
  if (last === y.at(-1) && last.length > 2) return true
  const common = [...xs].filter((word) => ys.has(word)).length
  return common / (xs.size + ys.size - common) >= 0.5
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word && !SMALL_WORDS.has(word))
}

/** Great-circle distance in kilometres. */
export function kilometres(a: { readonly lat: number; readonly lon: number }, b: { readonly lat: number; readonly lon: number }): number {
  const r = Math.PI / 180
  const h = Math.sin(((b.lat - a.lat) * r) / 2) ** 2 + Math.cos(a.lat * r) * Math.cos(b.lat * r) * Math.sin(((b.lon - a.lon) * r) / 2) ** 2
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)))
}
