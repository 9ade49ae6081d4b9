import type { Actor, Attribution, Document, Finding, Gap, Incident, Place, Position, Timex } from './record.ts'
import type { Span } from './span.ts'

/** A word, number or mark of the text. */
export interface Token extends Span {
  readonly text: string
  /** `text` in lower case. */
  readonly lower: string
  /** Index of its sentence. */
  readonly sentence: number
}

/** A sentence, or a line that stands for one (a headline, a credit). Never reaches over a block. */
export interface Sentence extends Span {
  /** Index of its first token. */
  readonly first: number
  /** Index after its last token. */
  readonly last: number
  /** Index of the block it stands in. */
  readonly block: number
}

/** Universal part of speech (UD v2). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** The tag of one token: universal part of speech, and Penn tag (`xpos`). */
export interface Tag {
  readonly upos: Upos
  readonly xpos: string
}

/** Dependency trees of all sentences, in Universal Dependencies terms. */
export interface Trees {
  /** For each token the index of its head, or -1 for the root of a sentence. */
  readonly heads: Int32Array
  /** For each token its relation to the head: `nsubj`, `obj`, `ccomp`, `obl:agent`, `root` ... */
  readonly relations: readonly string[]
}

export type NameKind = 'person' | 'organization' | 'group' | 'place' | 'nationality' | 'facility' | 'weapon' | 'vehicle' | 'role'

/** A name in the text, over whole tokens `[first, last)`. */
export interface Name extends Span {
  readonly kind: NameKind
  readonly first: number
  readonly last: number
}

/**
 * What components know of a document, one layer each: the only thing they share. A layer is absent until a component has added it.
 * `tokens`, `sentences`, `tags`, `lemmas`, `trees`, `names` come from `language`, the rest from `coding`. Blocks that repeat an earlier one have no tokens.
 */
export interface LayerTypes {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** One for each token. */
  readonly tags: readonly Tag[]
  /** One for each token. */
  readonly lemmas: readonly string[]
  readonly trees: Trees
  /** In reading order; they do not overlap. */
  readonly names: readonly Name[]
  readonly times: readonly Timex[]
  readonly places: readonly Place[]
  readonly actors: readonly Actor[]
  readonly attributions: readonly Attribution[]
  readonly incidents: readonly Incident[]
  readonly positions: readonly Position[]
  readonly gaps: readonly Gap[]
  readonly findings: readonly Finding[]
}

export type Layer = keyof LayerTypes
export type Layers = Partial<LayerTypes>

/**
 * One step of coding: synchronous, pure, never changes the text. It returns the layers it adds. It may add a layer that it also
 * needs: then it returns that layer grown or filled in, every earlier id kept. Name and version go into the record's provenance.
 */
export interface Component {
  readonly name: string
  readonly version: string
  readonly needs: readonly Layer[]
  readonly adds: readonly Layer[]
  run(document: Document, layers: Layers): Layers
}

/** The layers a component said it needs, present. Throws a plain Error when one is missing: the list of components is then in the wrong order. */
export function need<const Needed extends Layer>(
  layers: Layers,
  ...needed: readonly Needed[]
): { readonly [Key in Needed]: LayerTypes[Key] } {
  for (const layer of needed) if (layers[layer] === undefined) throw new Error(`layer '${layer}' is needed before it was added`)
  return layers as { readonly [Key in Needed]: LayerTypes[Key] }
}
