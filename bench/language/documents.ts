import type { Document, Layers, Sentence, Token } from '../../src/core/index.ts'
import type { GoldDocument } from '../../training/corpora/conllu.ts'

/** A text as the language components take it: each paragraph a block. */
export function documentOf(id: string, text: string, paragraphs: readonly { readonly start: number; readonly end: number }[]): Document {
  return {
    id,
    text,
    title: null,
    url: null,
    publisher: null,
    author: null,
    agency: null,
    publishedAt: null,
    publishedAtBasis: 'unknown',
    modifiedAt: null,
    retrievedAt: null,
    dateline: null,
    language: 'en',
    sha256: '0'.repeat(64),
    blocks: paragraphs.map(({ start, end }) => ({ kind: 'paragraph', span: { start, end }, repeats: null })),
    story: null,
  }
}

/** The gold words and sentences of a document as layers. */
export function goldLayers(gold: GoldDocument): Layers {
  return layersOf(gold.sentences.map(({ words }) => words.map(({ form, start, end }) => ({ text: form, start, end }))))
}

/** Layers of words that stand in a text already. */
export function layersOf(lines: readonly (readonly { readonly text: string; readonly start: number; readonly end: number }[])[]): Layers {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const words of lines) {
    const first = tokens.length
    for (const word of words) tokens.push({ ...word, lower: word.text.toLowerCase(), sentence: sentences.length })
    sentences.push({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, first, last: tokens.length, block: 0 })
  }
  return { tokens, sentences }
}
