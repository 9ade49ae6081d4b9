import type { Span } from '../../../core/index.ts'
import type { Scene, Stance } from '../../reading/index.ts'

/** Spans that belong together, before anybody knows who the speaker is: what a span finder hands to linking. */
export interface FoundAttribution {
  /** Words for the speaker; empty where the text has none. */
  readonly source: readonly Span[]
  /** Empty only for a quotation that goes on without one. */
  readonly cue: readonly Span[]
  /** In reading order. */
  readonly content: readonly Span[]
  readonly stance: Stance
  /** Which rule found it; what its confidence is looked up by. */
  readonly rule: string
  /** How probably source and content are right, where the finder knows better than by the rule. */
  readonly confidence?: number
  /** The attribution that cites this one ("X reported, citing Y"), where its content does not hold it. */
  readonly citedBy?: FoundAttribution
}

/** Finds attributions in a scene. The rules here are one such finder; a trained one takes the same place. */
export type SpanFinder = (scene: Scene) => readonly FoundAttribution[]
