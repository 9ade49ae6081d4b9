import type { Span } from '../../core/index.ts'
import { LEADING_ABBREVIATIONS } from '../en/abbreviations.ts'
import { REPORTING_VERBS } from '../en/reporting-verbs.ts'
import { SENTENCE_STARTERS } from '../en/sentence-starters.ts'

const STOP = /^(?:[.!?…]+|\[\.{3}\])$/u
const ABBREVIATION = /^\p{L}.*\.$/u
const CLOSER = /^(?:["'”’»)\]}]|''|’’)$/u
const OPENER = /^(?:["'“‘«([{]|``|‘‘)$/u
const MARK = /^[-–—*•·#@]+$/u
const FACE = /^[:;=]-?[()DPp]$/u

/** The tokens of a block, as the rules below ask for them. */
interface Line {
  readonly length: number
  word(index: number): string
  /** What stands between a token and the one before it. */
  gap(index: number): string
}

/**
 * The sentences of one block, as ranges `[first, last)` of its tokens. A sentence ends behind a stop and the quotes, brackets and
 * footnote marks that close there; where a stop may be an abbreviation's, or a quotation's inside its sentence, what follows decides.
 */
export function splitSentences(text: string, tokens: readonly Span[]): { first: number; last: number }[] {
  const line: Line = {
    length: tokens.length,
    word: (i) => (i >= 0 && i < tokens.length ? text.slice(tokens[i]!.start, tokens[i]!.end) : ''),
    gap: (i) => (i > 0 && i < tokens.length ? text.slice(tokens[i - 1]!.end, tokens[i]!.start) : ''),
  }
  const sentences: { first: number; last: number }[] = []
  let first = 0
  for (let i = 0; i < tokens.length; i++) {
    const next = mayEnd(line.word(i)) ? afterClosers(line, i + 1) : i + 1
    const blank = /\n\s*\n/.test(line.gap(next))
    if (!blank && (!mayEnd(line.word(i)) || !endsBefore(line, i, next, first))) continue
    sentences.push({ first, last: next })
    first = next
    i = next - 1
  }
  if (first < tokens.length) sentences.push({ first, last: tokens.length })
  return sentences
}

function mayEnd(word: string): boolean {
  return STOP.test(word) || (word.length <= 12 && ABBREVIATION.test(word))
}

/** Behind the marks that close against what is before them, further stops, and footnote marks such as `[4]`. */
function afterClosers(line: Line, from: number): number {
  let at = from
  for (;;) {
    const word = line.word(at)
    if (CLOSER.test(word) && line.gap(at) === '') at++
    else if (at < line.length && (STOP.test(word) || FACE.test(word))) at++
    else if (word === '[' && /^\d+$/.test(line.word(at + 1)) && line.word(at + 2) === ']') at += 3
    else return at
  }
}

/** Whether a sentence ends behind the stop at `at`, when the next one would begin at `next`. */
function endsBefore(line: Line, at: number, next: number, first: number): boolean {
  if (next >= line.length) return true
  const stop = line.word(at)
  let start = next
  while (OPENER.test(line.word(start)) || MARK.test(line.word(start))) start++
  const begin = line.word(start) || line.word(next)
  if (/^[\p{Ll},;:]/u.test(begin)) return false
  if (line.gap(next) === '') return /^\p{Lu}\p{Ll}/u.test(begin)
  if (ABBREVIATION.test(stop)) return !LEADING_ABBREVIATIONS.has(stop.slice(0, -1).toLowerCase()) && SENTENCE_STARTERS.has(begin)
  if (next > at + 1 && /[!?]/.test(stop)) return !reportsNext(line, next)
  return !(at === first + 1 && /^\d+$/.test(line.word(first)))
}

/** `"Who?" Mary Otieno asked.` goes on behind the quotation. */
function reportsNext(line: Line, next: number): boolean {
  for (let i = next; i < next + 5; i++) {
    if (REPORTING_VERBS.has(line.word(i))) return true
    if (/^[.,"“:;]$/.test(line.word(i))) return false
  }
  return false
}
