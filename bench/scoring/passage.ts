import type { Span } from '../../src/core/index.ts'

/** Words of a passage that stand for actor `actor`, a number that holds within the passage only. */
export interface GoldMention extends Span {
  readonly actor: string
}

/** A passage without its marks, and the mentions that they stood around. */
export interface Passage {
  readonly text: string
  readonly mentions: readonly GoldMention[]
}

/** Reads `[1:The mayor] said [1:he] would go`. Marks nest; they stand in the order they open. */
export function readPassage(input: string): Passage {
  const mentions: { actor: string; start: number; end: number }[] = []
  const open: { end: number }[] = []
  let text = ''
  let from = 0
  for (const match of input.matchAll(/\[(\d+):|\]/g)) {
    text += input.slice(from, match.index)
    from = match.index + match[0].length
    if (match[1] === undefined) {
      const closed = open.pop()
      if (closed) closed.end = text.length
    } else {
      const mention = { actor: match[1], start: text.length, end: -1 }
      mentions.push(mention)
      open.push(mention)
    }
  }
  return { text: text + input.slice(from), mentions }
}
