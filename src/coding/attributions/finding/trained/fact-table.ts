import type { Scene } from '../../../reading/index.ts'

/** What features ask of the tokens of a document, as numbers: one entry for each token. */
export interface TokenFacts {
  readonly scene: Scene
  readonly length: number
  readonly low: Int32Array
  readonly lemma: Int32Array
  readonly tag: Int32Array
  readonly coarse: Int32Array
  readonly shape: Int32Array
  readonly suffix: Int32Array
  /** Broad sense of the word in a dictionary. */
  readonly sense: Int32Array
  /** Kind of the name it belongs to, and whether it begins it. */
  readonly name: Int32Array
  /** Head in the tree; -1 for a root. */
  readonly head: Int32Array
  readonly relation: Int32Array
  /** First and last token under it in the tree. */
  readonly leftmost: Int32Array
  readonly rightmost: Int32Array
  /** Which relations hang on it, as a set of bits. */
  readonly dependents: Int32Array
  /** What sort of word is its subject or owner; 0 where it has none. */
  readonly subject: Int32Array
  /** The root of the clause it is in that completes another word ("insisted that …", "a claim that …"), itself if it is one, or -1. */
  readonly clause: Int32Array
  /** How readily it is a cue, 0 to 5, by lemma. */
  readonly cueRate: Int32Array
  /** Nearest word above it in the tree that is readily a cue, or -1. */
  readonly cueAbove: Int32Array
  /** The word under `cueAbove` through which it hangs there. */
  readonly branch: Int32Array
  /** A word readily a cue that hangs beside it, in parenthesis mostly (", he said,"), or -1. */
  readonly cueBeside: Int32Array
  /** 0 outside of quotations; else where in one: opening mark, first word, inside, closing mark; others for words held at a distance. */
  readonly quote: Int32Array
  /** Tokens since a quotation closed, up to 7; 7 too where none did in the paragraph. */
  readonly sinceQuote: Int32Array
  /** Tokens until a quotation opens, up to 7. */
  readonly untilQuote: Int32Array
  /** First token of its sentence and of its block, and those after the last. */
  readonly sentenceFirst: Int32Array
  readonly sentenceLast: Int32Array
  /** What the rules make of it: the label of a span, mixed with the name of the rule in `rule`. */
  readonly ruled: Int32Array
  readonly rule: Int32Array
  readonly blocks: readonly Paragraph[]
}

/** Tokens of one block. */
export interface Paragraph {
  readonly first: number
  readonly last: number
  readonly isTitle: boolean
}
