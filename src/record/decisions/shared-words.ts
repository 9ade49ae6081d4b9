import type { Span } from '../../core/index.ts'

/** How much two lists of spans cover in common: of the characters that either covers, and of those of the smaller one. 0..1. */
export function sharedWords(a: readonly Span[], b: readonly Span[]): { readonly ofBoth: number; readonly ofSmaller: number } {
  const [one, other] = [flatten(a), flatten(b)]
  const [sizeOne, sizeOther] = [sizeOf(one), sizeOf(other)]
  if (sizeOne === 0 || sizeOther === 0) return { ofBoth: sizeOne === sizeOther ? 1 : 0, ofSmaller: 0 }
  let shared = 0
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const [left, right] = [one[i]!, other[j]!]
    shared += Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start))
    if (left.end < right.end) i++
    else j++
  }
  return { ofBoth: shared / (sizeOne + sizeOther - shared), ofSmaller: shared / Math.min(sizeOne, sizeOther) }
}

/** In reading order, with no character twice. */
function flatten(spans: readonly Span[]): readonly Span[] {
  const flat: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = flat.at(-1)
    if (last && start <= last.end) flat[flat.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else flat.push({ start, end })
  }
  return flat
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}
