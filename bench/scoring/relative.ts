import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Span } from '../../src/core/index.ts'

/** A passage of `relative.yaml` with its marks taken out: `[words = what they mean]`. */
export interface Passage {
  readonly number: number
  readonly isMeasured: boolean
  readonly published: string | null
  readonly text: string
  readonly marks: readonly { readonly span: Span; readonly words: string; readonly means: string }[]
}

const MARK = /\[([^\]=]+) = ([^\]]+)\]/g

/** Reads passages in the order of the file; every third is for measuring. */
export function readPassages(path: string): readonly Passage[] {
  const items = parse(readFileSync(path, 'utf8')) as { published?: string | null; text: string }[]
  return items.map(({ published = null, text }, i) => {
    let plain = ''
    let at = 0
    const marks = [...text.matchAll(MARK)].map((match) => {
      plain += text.slice(at, match.index)
      const start = plain.length
      plain += match[1]
      at = match.index + match[0].length
      return { span: { start, end: plain.length }, words: match[1] ?? '', means: match[2] ?? '' }
    })
    return { number: i + 1, isMeasured: (i + 1) % 3 === 0, published, text: plain + text.slice(at), marks }
  })
}

/** The one of `given` that shares most characters with the mark, at least half of the longer. */
export function closest<Item extends { readonly span: Span }>(mark: Span, given: readonly Item[]): Item | null {
  let best: Item | null = null
  let most = 0
  for (const item of given) {
    const shared = Math.min(mark.end, item.span.end) - Math.max(mark.start, item.span.start)
    const share = shared / Math.max(mark.end - mark.start, item.span.end - item.span.start)
    if (share > most) [best, most] = [item, share]
  }
  return most >= 0.3 ? best : null
}
