import {
  type Document,
  type Layers,
  type Name,
  need,
  type Sentence,
  type Span,
  type Tag,
  type Token,
  type Trees,
} from '../../core/index.ts'
import { settleTags } from './settle-tags.ts'

/** A document with its language layers and two indexes over them: what every rule reads. */
export interface Reading {
  readonly document: Document
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly tags: readonly Tag[]
  readonly lemmas: readonly string[]
  readonly names: readonly Name[]
  readonly trees: Trees | null
  /** For each token the index of the name that covers it, or -1. */
  readonly nameAt: Int32Array
}

export const READING_NEEDS = ['tokens', 'sentences', 'tags', 'lemmas', 'names'] as const

const readings = new WeakMap<object, { readonly reading: Reading; readonly given: readonly Tag[] }>()

/** The reading of a document. Components that run one after the other share it: it is kept as long as the tokens are. */
export function readingOf(document: Document, layers: Layers): Reading {
  const { tokens, sentences, tags: given, lemmas, names } = need(layers, ...READING_NEEDS)
  const known = readings.get(tokens)
  if (known?.reading.document === document && known.reading.names === names && known.given === given) return known.reading
  const nameAt = new Int32Array(tokens.length).fill(-1)
  for (const [index, name] of names.entries()) nameAt.fill(index, name.first, name.last)
  const tags = settleTags(tokens, given, sentences)
  const reading = { document, text: document.text, tokens, sentences, tags, lemmas, names, trees: layers.trees ?? null, nameAt }
  readings.set(tokens, { reading, given })
  return reading
}

/** Penn tag of a token; empty before the first and after the last. */
export function xposAt(reading: Reading, token: number): string {
  return reading.tags[token]?.xpos ?? ''
}

/** A token in lower case; empty before the first and after the last. */
export function wordAt(reading: Reading, token: number): string {
  return reading.tokens[token]?.lower ?? ''
}

/** Lemma of a token in lower case. */
export function lemmaAt(reading: Reading, token: number): string {
  return (reading.lemmas[token] ?? '').toLowerCase()
}

/** The stretch of text over tokens `[first, last)`. */
export function spanOver(reading: Reading, first: number, last: number): Span {
  return { start: reading.tokens[first]!.start, end: reading.tokens[last - 1]!.end }
}

/** Index of the first token that ends after an offset; the number of tokens if there is none. */
export function tokenFrom(reading: Reading, offset: number): number {
  let low = 0
  let high = reading.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (reading.tokens[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Tokens `[first, last)` that a span touches. */
export function tokensOf(reading: Reading, span: Span): { readonly first: number; readonly last: number } {
  const first = tokenFrom(reading, span.start)
  let last = first
  while (last < reading.tokens.length && reading.tokens[last]!.start < span.end) last++
  return { first, last }
}
