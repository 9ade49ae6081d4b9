import type { Reading, Scene, Speaker } from '../reading/index.ts'
import type { Side } from './en.ts'

/** Tokens `[first, last)`. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** A stand found in the text, before it is known whose it is. */
export interface Stand extends Range {
  readonly stance: Side
  /** What it is about; of several issues each is a position of its own. */
  readonly issues: readonly Range[]
  /** Whose stand it is by the grammar; null: that of whoever is speaking. */
  readonly subject: Speaker | null
  /** `verdict`: what is said has to be or is no good, which counts only as somebody's words, and only once for each statement. */
  readonly kind: 'side' | 'verdict' | 'will'
  readonly confidence: number
}

/** A rule looks at one token and the tokens `[low, limit)` of its sentence. */
export type StandRule = (scene: Scene, token: number, low: number, limit: number) => Stand | null

export const opposite = (stance: Side): Side => (stance === 'for' ? 'against' : stance === 'against' ? 'for' : stance)

const NOT = new Set(['not', "n't", 'n’t', 'never', 'no'])
export const isNot = ({ tokens }: Reading, token: number): boolean => NOT.has(tokens[token]?.lower ?? '')
