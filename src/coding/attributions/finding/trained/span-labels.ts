/** What a word is to an attribution: outside of all, or the beginning or inside of its source, its cue or its content. */
export const SPAN_LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const
export const COUNT = SPAN_LABELS.length

export type Part = 'source' | 'cue' | 'content'
export const PARTS: readonly Part[] = ['source', 'cue', 'content']

export const OUTSIDE = 0
export const beginOf = (part: Part): number => 1 + PARTS.indexOf(part) * 2
export const isInside = (label: number): boolean => label > 0 && label % 2 === 0

/** Whether one label may stand behind another: a span goes on only where one of its part is open. */
export const mayFollow = (before: number, label: number): boolean => !isInside(label) || before === label || before === label - 1

export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** The spans of one part on a path of labels, as tokens counted from `offset`. */
export function rangesOf(path: Uint8Array, part: Part, offset: number): readonly TokenRange[] {
  const begin = beginOf(part)
  const ranges: TokenRange[] = []
  let first = -1
  for (let at = 0; at <= path.length; at++) {
    const label = at < path.length ? path[at]! : OUTSIDE
    if (first !== -1 && label !== begin + 1) {
      ranges.push({ first: offset + first, last: offset + at })
      first = -1
    }
    if (label === begin) first = at
  }
  return ranges
}
