import type { Span } from '../../core/index.ts'
import { FUSED_WORDS } from '../en/fused-words.ts'

const CLITIC = /(?:n['’]t|['’](?:s|m|d|ll|re|ve))$/i

/** Adds the tokens of one word: `didn't` gives `did`, `n't`; `cannot` gives `can`, `not`; `Fad'ani` stays whole. */
export function splitClitics(text: string, start: number, end: number, tokens: Span[]): void {
  const cut = cutPoint(text, start, end)
  if (cut === null) tokens.push({ start, end })
  else {
    splitClitics(text, start, cut, tokens)
    tokens.push({ start: cut, end })
  }
}

function cutPoint(text: string, start: number, end: number): number | null {
  const length = end - start
  if (length < 3) return null
  if (length <= 7) {
    const fused = FUSED_WORDS.get(text.slice(start, end).toLowerCase())
    if (fused !== undefined) return start + fused
  }
  const found = CLITIC.exec(text.slice(Math.max(start, end - 3), end))
  if (found === null) return null
  const cut = end - found[0].length
  return cut > start ? cut : null
}
