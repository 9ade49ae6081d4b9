import type { Component, Layers } from '../../src/core/index.ts'
import type { GoldDocument } from '../../training/corpora/conllu.ts'
import { documentOf } from './documents.ts'

/** Tokens for each second of processor time, from raw text to names: the best of five passes, after one to warm up. */
export function measureSpeed(components: readonly Component[], documents: readonly GoldDocument[]): number {
  const inputs = documents.map(({ id, text, paragraphs }) => documentOf(id, text, paragraphs))
  const pass = (): number => {
    let tokens = 0
    for (const input of inputs) {
      let layers: Layers = {}
      for (const component of components) layers = { ...layers, ...component.run(input, layers) }
      tokens += layers.tokens!.length
    }
    return tokens
  }
  pass()
  let best = 0
  for (let i = 0; i < 5; i++) {
    const before = process.cpuUsage()
    const tokens = pass()
    const { user, system } = process.cpuUsage(before)
    best = Math.max(best, (tokens / (user + system)) * 1e6)
  }
  return Math.round(best)
}
