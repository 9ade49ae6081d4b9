import type { Span } from '../../core/index.ts'

/** A line that was broken by hand is at most this long. */
const LONGEST_WRAPPED_LINE = 100
/** So few lines can be a headline, an outlet, an author and a date. */
const FEW_LINES = 4
/** Shorter lines end where their author ended them: a list, a heading, a credit. */
const SHORTEST_WRAPPED_LINE = 45

/**
 * The blocks of plain text, as spans without their outer white space. A line is a block, unless a run of lines between blank lines
 * was visibly wrapped to a width (old wires, mails, text copied out of a PDF): then the run is one block.
 */
export function linesToBlocks(text: string): readonly Span[] {
  const blocks: Span[] = []
  for (const run of runsOfLines(text)) {
    const first = run[0]
    const last = run.at(-1)
    if (!first || !last) continue
    if (isWrapped(text, run)) blocks.push({ start: first.start, end: last.end })
    else blocks.push(...run)
  }
  return blocks
}

/** Lines with something in them, grouped by the blank lines between them. */
function runsOfLines(text: string): readonly (readonly Span[])[] {
  const runs: Span[][] = [[]]
  const ends = /\r\n|[\n\r\u2028\u2029]/g
  let from = 0
  for (;;) {
    const end = ends.exec(text)
    const line = trim(text, from, end ? end.index : text.length)
    if (line) runs.at(-1)?.push(line)
    else if (runs.at(-1)?.length) runs.push([])
    if (!end) return runs
    from = ends.lastIndex
  }
}

function trim(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start < end ? { start, end } : null
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x200b || code === 0xfeff
}

function isWrapped(text: string, run: readonly Span[]): boolean {
  if (run.length < 2) return false
  const inner = run.slice(0, -1)
  const longest = Math.max(...run.map((line) => line.end - line.start))
  if (longest > LONGEST_WRAPPED_LINE) return false
  const broken = inner.filter(
    (line) =>
      line.end - line.start >= Math.max(SHORTEST_WRAPPED_LINE, longest * 0.6) && !/[.!?:"”’]$/.test(text.slice(line.end - 1, line.end)),
  )
  if (broken.length <= inner.length / 2) return false
  // a headline over its byline: of a few lines of prose that were wrapped, some line begins in the middle of a sentence
  const starts = run.slice(1).map(({ start }) => text.slice(start, start + 1))
  return (
    run.length > FEW_LINES || starts.some((letter) => /\p{Ll}/u.test(letter)) || !/\p{Ll}/u.test(text.slice(run[0]?.start, run.at(-1)?.end))
  )
}
