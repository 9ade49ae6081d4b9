import { contains, type Span } from '../../../core/index.ts'
import type { FoundAttribution } from '../finding/found-attribution.ts'

const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

/**
 * For each attribution the index of the one that holds it: whose content covers its cue and its content, the narrowest of several; or that
 * cites it. -1 where there is none.
 */
export function nestingOf(found: readonly FoundAttribution[]): readonly number[] {
  const sizes = found.map(({ content }) => size(content))
  const ends = found.map(({ content }) => content.at(-1)!.end)
  const starts = found.map(({ content }) => content[0]!.start)
  return found.map((inner, index) => {
    if (inner.citedBy) return found.indexOf(inner.citedBy)
    if (inner.cue.length === 0) return -1
    let best = -1
    const start = Math.min(inner.cue[0]!.start, starts[index]!)
    found.forEach((outer, at) => {
      if (starts[at]! > start || ends[at]! < ends[index]! || sizes[at]! <= sizes[index]! || outer.citedBy === inner) return
      if (isSameSpeaker(inner, outer)) return
      if (![...inner.cue, ...inner.content].every((span) => outer.content.some((content) => contains(content, span)))) return
      if (best === -1 || sizes[at]! < sizes[best]!) best = at
    })
    return best
  })
}

/** "X said … and described …": one speaker by the very same words goes on, and is not cited by himself. */
const isSameSpeaker = (a: FoundAttribution, b: FoundAttribution): boolean =>
  a.source.length > 0 && a.source[0]!.start === b.source[0]?.start && a.source[0]!.end === b.source[0]?.end
