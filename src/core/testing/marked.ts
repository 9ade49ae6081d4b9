import type { Span } from '../span.ts'

export interface MarkedSpan extends Span {
  readonly name: string
}

/** A text and the spans that its marks stood around, in the order they open. */
export interface Marked {
  readonly text: string
  readonly spans: readonly MarkedSpan[]
}

const MARK = /\[([a-z][\w-]*):|\]/g

/** Takes marks out of a sentence: `'[source:Police] [cue:said] [content:[who:two men] were shot]'`. Marks nest; a bracket that no mark opened stays. */
export function marked(input: string): Marked {
  const spans: { name: string; start: number; end: number }[] = []
  const open: number[] = []
  let text = ''
  let from = 0
  for (const match of input.matchAll(MARK)) {
    const name = match[1]
    if (name === undefined && open.length === 0) continue
    text += input.slice(from, match.index)
    from = match.index + match[0].length
    if (name !== undefined) open.push(spans.push({ name, start: text.length, end: -1 }) - 1)
    else spans[open.pop()!]!.end = text.length
  }
  if (open.length > 0) throw new Error(`mark '${spans[open.at(-1)!]!.name}' is not closed in: ${input}`)
  return { text: text + input.slice(from), spans }
}
