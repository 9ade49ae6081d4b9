import type { Figure, Span } from '../../core/index.ts'

/** Who says something in one report's telling of an incident, and where. */
export interface Account {
  readonly document: string
  /** The incident of that report. */
  readonly incident: string
  /** The item of that report's record to look at: a figure, a participant, or the incident. */
  readonly item: string
  readonly publisher: string | null
  readonly publishedAt: string | null
  /** The speaker as the report names them; null: the report in its own voice. */
  readonly speaker: string | null
  /** The same for all accounts of one independent source, and for no others. Unnamed sources of two reports never share one. */
  readonly source: string
  /** `repeated`: told after another outlet, or in a copied text. */
  readonly told: 'own' | 'repeated'
  /** The outlet it was taken from. */
  readonly after: string | null
  /** Null where nothing in the text says it. */
  readonly span: Span | null
  readonly words: string
}

/** One figure of one account. */
export interface FigureAccount extends Account, Pick<Figure, 'min' | 'max' | 'hedge' | 'who'> {
  /** The account by which the same source later put it right; `within`: in the same report. */
  readonly corrected: { readonly document: string; readonly item: string } | null
}

/** One value of one account. */
export interface ValueAccount extends Account {
  readonly value: string
}
