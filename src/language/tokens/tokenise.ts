import type { Span } from '../../core/index.ts'
import { LEADING_ABBREVIATIONS, NUMBERED_ABBREVIATIONS, PLAIN_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from '../en/abbreviations.ts'
import { HYPHEN_PREFIXES } from '../en/hyphen-prefixes.ts'
import { splitClitics } from './clitics.ts'
import { TOKEN_PATTERNS, WORD_AFTER_HYPHEN } from './patterns.ts'

/**
 * The words, numbers and marks within `span` of the text, in order, by the conventions of the English Universal Dependencies treebanks:
 * contractions and possessives apart (`did|n't`, `Mali|'s`), hyphens as tokens but behind a prefix (`Abd|al|-|Rahman`, `non-lethal`).
 * Every character that is not white space is in exactly one token. Never throws; time grows with the length of the span alone.
 */
export function tokenise(text: string, span: Span): Span[] {
  const tokens: Span[] = []
  let at = span.start
  while (at < span.end) {
    if (isSpace(text.charCodeAt(at))) {
      at++
      continue
    }
    let end = at
    let plain = true
    while (end < span.end) {
      const code = text.charCodeAt(end)
      if (isSpace(code)) break
      if (!isAsciiLetter(code)) plain = false
      end++
    }
    if (plain) splitClitics(text, at, end, tokens)
    else readChunk(text, at, end, span.end, tokens)
    at = end
  }
  return tokens
}

function readChunk(text: string, start: number, end: number, limit: number, tokens: Span[]): void {
  let at = start
  while (at < end) {
    const length = tokenLength(text, at, end)
    let stop = Math.min(at + length.size, end)
    if (length.isWord) {
      stop = withHyphenPrefix(text, at, stop, end)
      if (text[stop] === '.' && stop < end && text[stop + 1] !== '.' && isAbbreviation(text, at, stop, limit))
        tokens.push({ start: at, end: ++stop })
      else splitClitics(text, at, stop, tokens)
    } else tokens.push({ start: at, end: stop })
    at = stop
  }
}

function tokenLength(text: string, at: number, end: number): { size: number; isWord: boolean } {
  for (const { name, expression } of TOKEN_PATTERNS) {
    if (name === 'clitic' && (at === 0 || isSpace(text.charCodeAt(at - 1)))) continue
    expression.lastIndex = at
    if (!expression.test(text)) continue
    if (expression.lastIndex > end) continue
    return { size: expression.lastIndex - at, isWord: name === 'word' }
  }
  return { size: characterLength(text, at), isWord: false }
}

/** `non-lethal` is one token, `Kyiv-based` three. */
function withHyphenPrefix(text: string, start: number, stop: number, end: number): number {
  if (text[stop] !== '-' || stop >= end || !HYPHEN_PREFIXES.has(text.slice(start, stop).toLowerCase())) return stop
  WORD_AFTER_HYPHEN.lastIndex = stop + 1
  return WORD_AFTER_HYPHEN.test(text) && WORD_AFTER_HYPHEN.lastIndex <= end ? WORD_AFTER_HYPHEN.lastIndex : stop
}

/** Whether the full stop at `stop` belongs to the word before it. */
function isAbbreviation(text: string, start: number, stop: number, limit: number): boolean {
  if (stop - start > 6) return false
  const word = text.slice(start, stop)
  const lower = word.toLowerCase()
  const next = nextCharacter(text, stop + 1, limit)
  if (stop - start === 1) return word !== 'I' && word !== lower && /\p{Lu}/u.test(next) && text[stop + 1] === ' '
  if (NUMBERED_ABBREVIATIONS.has(lower)) return /\d/.test(next)
  if (PLAIN_ABBREVIATIONS.has(lower)) return true
  return word !== lower && (LEADING_ABBREVIATIONS.has(lower) || TRAILING_ABBREVIATIONS.has(lower))
}

function nextCharacter(text: string, from: number, limit: number): string {
  let at = from
  while (at < limit && at < from + 8 && isSpace(text.charCodeAt(at))) at++
  return at < limit ? text.slice(at, at + characterLength(text, at)) : ''
}

/** One character with the marks that are set on it; a lone half of a pair counts as one. */
function characterLength(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const pair = code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
  return pair ? 2 : 1
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** White space as in `\s`, and the controls and zero-width marks that no token should be made of. */
function isSpace(code: number): boolean {
  if (code <= 32) return true
  if (code < 0x7f) return false
  return (
    code <= 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2064) ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
