import type { Span } from '../../src/core/index.ts'
import type { Item, Kind } from './items.ts'

/** One item that covers a segment. */
export interface Cover {
  readonly key: string
  readonly kind: Kind
  readonly part: string
  readonly shown: boolean
  /** Whether it is an entry as a whole; a field of it is the closer answer to a click. */
  readonly whole: boolean
  /** Length of the covering span. */
  readonly length: number
}

/** A stretch of text between two borders of spans: the same items cover all of it. */
export interface Segment extends Span {
  /** The closest first: shorter spans before longer, fields before the entries they belong to. */
  readonly covers: readonly Cover[]
}

interface Edge extends Cover {
  readonly start: number
  readonly end: number
}

/**
 * Cuts each block at all borders of spans, so that overlapping spans need no nesting. Blocks are in reading order and do not overlap;
 * a span that reaches over blocks covers its part of each. Linear in blocks and spans, times the spans that lie over one another.
 */
export function segmentBlocks(blocks: readonly Span[], items: readonly Item[]): readonly (readonly Segment[])[] {
  const edges: Edge[] = items
    .flatMap(({ key, kind, entry, words }) =>
      words.map(({ start, end, part, shown }) => ({ start, end, key, kind, part, shown, whole: key === entry, length: end - start })),
    )
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start)
  let next = 0
  let active: Edge[] = []
  return blocks.map((block) => {
    while (next < edges.length && edges[next]!.start < block.end) active.push(edges[next++]!)
    active = active.filter(({ end }) => end > block.start)
    return segmentBlock(block, active)
  })
}

function segmentBlock(block: Span, edges: readonly Edge[]): readonly Segment[] {
  const inside = edges.filter(({ start, end }) => start < block.end && end > block.start)
  const borders = new Set([block.start, block.end])
  for (const { start, end } of inside) {
    if (start > block.start) borders.add(start)
    if (end < block.end) borders.add(end)
  }
  const cuts = [...borders].sort((a, b) => a - b)
  const segments: Segment[] = []
  let from = 0
  let open: Edge[] = []
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i]!, cuts[i + 1]!]
    while (from < inside.length && inside[from]!.start <= start) open.push(inside[from++]!)
    open = open.filter((edge) => edge.end > start)
    segments.push({ start, end, covers: distinct(open).sort(closest) })
  }
  return segments
}

/** One cover for each item: where two spans of one item overlap, the shorter speaks. */
function distinct(open: readonly Edge[]): Cover[] {
  const best = new Map<string, Edge>()
  for (const edge of open) {
    const known = best.get(edge.key)
    if (!known || (edge.shown && !known.shown) || (edge.shown === known.shown && edge.length < known.length)) best.set(edge.key, edge)
  }
  return [...best.values()].map(({ key, kind, part, shown, whole, length }) => ({ key, kind, part, shown, whole, length }))
}

function closest(a: Cover, b: Cover): number {
  return a.length - b.length || Number(a.whole) - Number(b.whole) || Number(b.shown) - Number(a.shown)
}
