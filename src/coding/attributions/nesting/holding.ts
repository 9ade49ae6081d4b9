import { contains, overlaps, type Span } from '../../../core/index.ts'
import { type Scene, tokensOf, wordAt } from '../../reading/index.ts'
import type { FoundAttribution } from '../finding/found-attribution.ts'

const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

/** Of an inner content this much at least lies in the outer one: a border that is a word off breaks no chain. */
const MOST = 0.8

/**
 * For each attribution the index of the one that holds it: whose content covers its cue and most of its content, the narrowest of several; or
 * that cites it. -1 where there is none.
 */
export function nestingOf(scene: Scene, found: readonly FoundAttribution[]): readonly number[] {
  const indexOf = new Map(found.map((one, index) => [one, index]))
  const sizes = found.map(({ content }) => size(content))
  // Of two with the same words, one who quotes the other, the one quoted is the nearer.
  const isCited = (index: number): number => (found[index]!.citedBy ? 1 : 0)
  const order = found.map((_, index) => index).sort((a, b) => sizes[b]! - sizes[a]! || isCited(a) - isCited(b))
  /** By token those whose content has it, the widest first. */
  const over = new Map<number, number[]>()
  const within = new Array<number>(found.length).fill(-1)
  for (const index of order) {
    const inner = found[index]!
    if (inner.citedBy) within[index] = indexOf.get(inner.citedBy) ?? -1
    else if (inner.cue.length > 0 && !isOwnName(scene, inner)) {
      const outer = over.get(tokensOf(scene.reading, inner.cue[0]!).first) ?? []
      within[index] = outer.findLast((at) => sizes[at]! > sizes[index]! && holds(found[at]!, inner)) ?? -1
    }
    for (const span of inner.content) {
      const { first, last } = tokensOf(scene.reading, span)
      for (let token = first; token < last; token++) {
        const here = over.get(token)
        if (here) here.push(index)
        else over.set(token, [index])
      }
    }
  }
  return within
}

/** "what it calls bandits": the speaker's own word for something. */
const isOwnName = ({ reading }: Scene, { source }: FoundAttribution): boolean =>
  source.length > 0 && wordAt(reading, tokensOf(reading, source[0]!).first - 1) === 'what'

const holds = (outer: FoundAttribution, inner: FoundAttribution): boolean =>
  outer.citedBy !== inner &&
  !isSameSpeaker(inner, outer) &&
  inner.cue.every((span) => outer.content.some((content) => contains(content, span))) &&
  shared(outer.content, inner.content) >= MOST * size(inner.content)

const shared = (outer: readonly Span[], inner: readonly Span[]): number =>
  inner.reduce(
    (sum, span) =>
      sum +
      outer
        .filter((one) => overlaps(one, span))
        .reduce((more, one) => more + Math.min(one.end, span.end) - Math.max(one.start, span.start), 0),
    0,
  )

/** "X said … and described …": one speaker by the very same words goes on, and is not cited by himself. */
const isSameSpeaker = (a: FoundAttribution, b: FoundAttribution): boolean =>
  a.source.length > 0 && a.source[0]!.start === b.source[0]?.start && a.source[0]!.end === b.source[0]?.end
