import type { Block, Span } from '../../core/index.ts'

/** Words between quotation marks. */
export interface Quotation {
  /** One span a paragraph, marks included. */
  readonly spans: readonly Span[]
  /** 0 for a quotation that stands by itself, 1 for one inside another. */
  readonly depth: number
  /** False when the closing mark is missing and the end of the paragraph was taken. */
  readonly closed: boolean
}

const OPENING = '“„«‟'
const CLOSING = '”»'
const EITHER = '"＂'
const SINGLE = "‘’'"
const MARKS = /[“”„«»‟"＂]|''|``|[‘’']/g
/** An unclosed quotation longer than this is taken for a stray mark, unless the next paragraph repeats it. */
const LONGEST_UNCLOSED = 2000

/**
 * The quotations of a text, in reading order, outer ones before those they hold.
 *
 * Marks are paired by what stands on either side of them and not by their shape alone: an opening mark has a space before it and a
 * word after it, so that straight, mismatched and doubled single marks ('' '') pair as well. An apostrophe is no mark. A quotation
 * that runs over paragraphs repeats its opening mark at each of them and closes once.
 */
export function quotationsOf(text: string, blocks: readonly Block[]): readonly Quotation[] {
  const quotations: Quotation[] = []
  let running: Span[] | null = null
  for (const block of blocks) {
    if (block.repeats !== null) continue
    for (const line of linesOf(text, block.span)) {
      const { closed, open } = pairMarks(text, line, running !== null)
      if (running) {
        const first = closed[0]
        if (first && first.start === line.start && first.depth === 0) {
          quotations.push({ spans: [...running, { start: first.start, end: first.end }], depth: 0, closed: true })
          quotations.push(...closed.slice(1).map(single))
          running = open === null ? null : [{ start: open, end: line.end }]
          continue
        }
        if (open === line.start) {
          running.push({ start: line.start, end: line.end })
          quotations.push(...closed.map(single))
          continue
        }
        quotations.push(...unclosed(running))
        running = null
      }
      quotations.push(...closed.map(single))
      if (open !== null) running = [{ start: open, end: line.end }]
    }
  }
  if (running) quotations.push(...unclosed(running))
  return quotations.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start || a.depth - b.depth)
}

interface Pair extends Span {
  readonly depth: number
}

const single = ({ start, end, depth }: Pair): Quotation => ({ spans: [{ start, end }], depth, closed: true })

function unclosed(spans: readonly Span[]): readonly Quotation[] {
  const length = spans.reduce((sum, span) => sum + span.end - span.start, 0)
  return spans.length === 1 && length > LONGEST_UNCLOSED ? [] : [{ spans, depth: 0, closed: false }]
}

function* linesOf(text: string, span: Span): Generator<Span> {
  let start = span.start
  for (let at = span.start; at <= span.end; at++) {
    if (at < span.end && text[at] !== '\n') continue
    let end = at
    while (end > start && /\s/.test(text[end - 1]!)) end--
    while (start < end && /\s/.test(text[start]!)) start++
    if (end > start) yield { start, end }
    start = at + 1
  }
}

/** Pairs within one paragraph, and where a quotation was opened that no mark closes. */
function pairMarks(text: string, line: Span, running: boolean): { readonly closed: readonly Pair[]; readonly open: number | null } {
  const closed: Pair[] = []
  let stack: readonly { readonly start: number; readonly isSingle: boolean }[] = []
  for (const match of text.slice(line.start, line.end).matchAll(MARKS)) {
    const start = line.start + match.index
    const end = start + match[0].length
    const isSingle = match[0].length === 1 && SINGLE.includes(match[0])
    const side = sideOf(text, line, start, end, match[0], stack.length > 0)
    if (side === 'open') {
      if (isSingle && !hasSingleClosing(text, line, end)) continue
      const again = stack.findIndex((mark) => mark.isSingle === isSingle)
      // A second opening mark of one kind: the first was never closed, and the words in between are left alone.
      stack = [...(again === -1 ? stack : stack.slice(0, again)), { start, isSingle }]
    } else if (side === 'close') {
      const opened = stack.findLastIndex((mark) => mark.isSingle === isSingle)
      if (opened !== -1) {
        closed.push({ start: stack[opened]!.start, end, depth: opened })
        stack = stack.slice(0, opened)
      } else if (!isSingle && running && closed.length === 0) {
        // The mark was not repeated at this paragraph, but the quotation closes in it.
        closed.push({ start: line.start, end, depth: 0 })
      }
    }
  }
  return {
    closed: closed.sort((x, y) => x.start - y.start || x.depth - y.depth),
    open: stack.find((mark) => !mark.isSingle)?.start ?? null,
  }
}

/** Whether a mark opens or closes, or is no quotation mark at all (an apostrophe, a sign for inches). */
function sideOf(text: string, line: Span, start: number, end: number, mark: string, within: boolean): 'open' | 'close' | null {
  const before = start > line.start ? text[start - 1]! : ' '
  const after = end < line.end ? text[end]! : ' '
  const wordBefore = /[\p{L}\p{N}\p{M}]/u.test(before)
  const wordAfter = /[\p{L}\p{N}\p{M}]/u.test(after)
  if (mark.length === 1 && SINGLE.includes(mark)) {
    if (wordBefore && wordAfter) return null
    if (mark === '‘') return wordAfter || /[“"[(…—-]/.test(after) ? 'open' : null
    if (!wordBefore && wordAfter && /[\s“"([—–-]/.test(before)) return isElision(text, end) ? null : 'open'
    if (/[\s]/.test(before)) return null
    return /[\s.,;:!?)”"\]—–-]/.test(after) ? 'close' : null
  }
  if (mark === '``') return 'open'
  if (OPENING.includes(mark)) return wordBefore && !wordAfter ? 'close' : 'open'
  if (CLOSING.includes(mark)) return !within && /[\s([—–]/.test(before) && !/\s/.test(after) ? 'open' : 'close'
  if (EITHER.includes(mark) || mark === "''") {
    if (/\d/.test(before) && !within) return null
    if (/[\s([—–-]/.test(before) && !/\s/.test(after)) return within && !wordAfter && !/[[(“‘'$£€.…]/.test(after) ? 'close' : 'open'
    return within ? 'close' : wordAfter && !wordBefore ? 'open' : within ? 'close' : null
  }
  return null
}

/** Words that drop their beginning: 'em, 'til, '90s. */
function isElision(text: string, at: number): boolean {
  return /^(?:\d|em\b|til\b|tis\b|twas\b|cause\b|bout\b|round\b|n\b)/i.test(text.slice(at, at + 6))
}

/** A single mark opens only if one closes in the same paragraph, near enough. */
function hasSingleClosing(text: string, line: Span, from: number): boolean {
  const rest = text.slice(from, Math.min(line.end, from + 600))
  return /[^\s][’'](?=[\s.,;:!?)”"\]—–-]|$)/.test(rest)
}
