import type { CodedRecord, Span } from '../../core/index.ts'

const BORDER = /[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})|;|\n/gu

/** The sentence around some words, or its part up to a semicolon: as far as a citation reaches. */
export function passageOf({ document: { text } }: CodedRecord, words: Span): Span {
  let start = 0
  for (const { index, 0: border } of text.matchAll(BORDER)) {
    if (index >= words.end) return { start, end: index + 1 }
    if (index + border.length <= words.start) start = index + border.length
  }
  return { start, end: text.length }
}
