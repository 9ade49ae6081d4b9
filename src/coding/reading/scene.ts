import type { Span } from '../../core/index.ts'
import { type NounPhrase, type NounPhrases, nounPhrasesOf } from './noun-phrases.ts'
import { type Quotation, quotationsOf } from './quotations.ts'
import { type Reading, tokensOf } from './reading.ts'

/** A quotation in tokens `[first, last)`, marks included. */
export interface QuotedTokens {
  readonly quotation: Quotation
  readonly first: number
  readonly last: number
  /** Somebody's words put as such, and not a name or a single word held at a distance ("the 'liberators'"). */
  readonly isSpeech: boolean
}

/** A reading with its noun phrases, quotations and times: what the rules for attributions look at. */
export interface Scene {
  readonly reading: Reading
  readonly phrases: NounPhrases
  readonly quoted: readonly QuotedTokens[]
  /** For each token the index in `quoted` of the outermost quotation that covers it, or -1. */
  readonly quoteAt: Int32Array
  /** For each token 1 when it belongs to a time. */
  readonly timeAt: Uint8Array
}

/** Fewer words than this, without a stop at the end, are no speech by themselves. */
const FEWEST_WORDS_OF_SPEECH = 5

/** Where quotations and times stand in a document, by token: what rules for statements ask of every word. */
export function sceneOf(reading: Reading, times: readonly { readonly span: Span }[]): Scene {
  const quoted: QuotedTokens[] = []
  const quoteAt = new Int32Array(reading.tokens.length).fill(-1)
  for (const quotation of quotationsOf(reading.text, reading.document.blocks)) {
    if (quotation.depth > 0) continue
    const first = tokensOf(reading, quotation.spans[0]!).first
    const last = tokensOf(reading, quotation.spans.at(-1)!).last
    if (first >= last) continue
    quoteAt.fill(quoted.length, first, last)
    quoted.push({ quotation, first, last, isSpeech: isSpeech(reading, quotation, last - first) })
  }
  const timeAt = new Uint8Array(reading.tokens.length)
  for (const { span } of times) {
    const { first, last } = tokensOf(reading, span)
    timeAt.fill(1, first, last)
  }
  return { reading, phrases: nounPhrasesOf(reading), quoted, quoteAt, timeAt }
}

function isSpeech(reading: Reading, { spans }: Quotation, tokens: number): boolean {
  const end = spans.at(-1)!.end
  return tokens - 2 >= FEWEST_WORDS_OF_SPEECH || /[.,?!…—]["”'’»]*$/.test(reading.text.slice(Math.max(0, end - 4), end))
}

/** The noun phrase over a token. */
export function phraseAt(scene: Scene, token: number): NounPhrase | null {
  return scene.phrases.all[scene.phrases.at[token] ?? -1] ?? null
}

/** The quotation over a token that is somebody's words, if there is one. */
export function speechAt(scene: Scene, token: number): QuotedTokens | null {
  const quoted = scene.quoted[scene.quoteAt[token] ?? -1]
  return quoted?.isSpeech ? quoted : null
}
