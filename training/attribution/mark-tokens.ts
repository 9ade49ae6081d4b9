import { beginOf } from '../../src/coding/attributions/index.ts'
import { type Reading, tokensOf } from '../../src/coding/reading/index.ts'
import type { MarkedAttribution } from './corpus.ts'

/** Writes the labels of an attribution over tokens, counted from `offset`. What is labelled already stays. */
export function markTokens(labels: Uint8Array, offset: number, reading: Reading, attribution: MarkedAttribution): void {
  for (const part of ['cue', 'source', 'content'] as const) {
    for (const span of attribution[part]) {
      const { first, last } = tokensOf(reading, span)
      let isOpen = false
      for (let token = Math.max(first, offset); token < Math.min(last, offset + labels.length); token++) {
        const isFree = labels[token - offset] === 0
        if (isFree) labels[token - offset] = isOpen ? beginOf(part) + 1 : beginOf(part)
        isOpen = isFree
      }
    }
  }
}
