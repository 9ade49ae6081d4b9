import type { Component, Sentence, Span, Token } from '../../core/index.ts'
import { splitSentences } from '../sentences/split-sentences.ts'
import { tokenise } from './tokenise.ts'

/** Tokens and sentences of every block that is not a repetition; a sentence stays within its block. */
export const tokensComponent: Component = {
  name: 'tokens',
  version: '1',
  needs: [],
  adds: ['tokens', 'sentences'],
  run(document) {
    const tokens: Token[] = []
    const sentences: Sentence[] = []
    let covered = 0
    document.blocks.forEach((block, index) => {
      if (block.repeats !== null || block.span.start < covered) return
      covered = block.span.end
      const spans: readonly Span[] = tokenise(document.text, block.span)
      const base = tokens.length
      for (const { first, last } of splitSentences(document.text, spans)) {
        for (let i = first; i < last; i++) {
          const { start, end } = spans[i]!
          const text = document.text.slice(start, end)
          tokens.push({ start, end, text, lower: text.toLowerCase(), sentence: sentences.length })
        }
        sentences.push({ start: spans[first]!.start, end: spans[last - 1]!.end, first: base + first, last: base + last, block: index })
      }
    })
    return { tokens, sentences }
  },
}
