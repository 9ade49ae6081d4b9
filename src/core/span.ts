/** A half-open stretch `[start, end)` of a document's text, counted in UTF-16 code units, so that `text.slice(start, end)` is the quote. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The exact words a span covers. */
export function quoteOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Reading order: the earlier start first, of two that start together the longer. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** Whether a span lies within the text and covers something. */
export function isWithin(text: string, span: Span): boolean {
  return Number.isInteger(span.start) && Number.isInteger(span.end) && span.start >= 0 && span.start < span.end && span.end <= text.length
}
