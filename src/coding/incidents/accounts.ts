import { type Attribution, contains, type Span } from '../../core/index.ts'

/** Answers who says the words at a place in the text. */
export interface Said {
  /** The innermost attribution whose content holds the span; null: the document in its own voice. */
  readonly by: (span: Span) => Attribution | null
  /** The same, and those around it from the inside out. */
  readonly allAround: (span: Span) => readonly Attribution[]
}

/** Who says what, by the content of the attributions. A span that reaches over the end of a content is not in it. */
export function whoSays(attributions: readonly Attribution[]): Said {
  const pieces = attributions
    .flatMap((attribution) => attribution.content.spans.map((span) => ({ span, attribution })))
    .sort((a, b) => a.span.start - b.span.start)
  const longest = pieces.reduce((length, { span }) => Math.max(length, span.end - span.start), 0)

  function allAround(span: Span): readonly Attribution[] {
    const around: { readonly span: Span; readonly attribution: Attribution }[] = []
    for (let at = lastBefore(pieces, span.start); at >= 0 && pieces[at]!.span.start >= span.end - longest; at--)
      if (contains(pieces[at]!.span, span)) around.push(pieces[at]!)
    return around
      .sort(
        (a, b) =>
          Number(isInside(b.attribution, a.attribution)) - Number(isInside(a.attribution, b.attribution)) ||
          length(a.span) - length(b.span),
      )
      .map(({ attribution }) => attribution)
  }
  return { allAround, by: (span) => allAround(span)[0] ?? null }
}

function isInside(inner: Attribution, outer: Attribution): boolean {
  return inner.within === outer.id
}

function length({ start, end }: Span): number {
  return end - start
}

function lastBefore(pieces: readonly { readonly span: Span }[], start: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.span.start <= start) low = middle + 1
    else high = middle
  }
  return low - 1
}
