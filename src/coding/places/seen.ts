import type { NameKind, Span } from '../../core/index.ts'
import type { GazetteerEntry } from '../../gazetteer/index.ts'

/** A place name in the text, before it is known which place it is. */
export interface Seen extends Span {
  readonly name: string
  /** The name folded: the same name is the same place all through a report. */
  readonly key: string
  readonly sentence: number
  /** First word of it and the one after it, in its sentence. */
  readonly first: number
  readonly last: number
  readonly entries: readonly GazetteerEntry[]
  readonly use: 'place' | 'demonym'
  /** The GeoNames kind that a word beside it asks for ("province"); null without one. */
  readonly unit: string | null
  /** The kind that such a word says where no place of the name is one: "Beni territory" where only a town is known. */
  readonly unitSaid: string | null
  /** Tied to another place by a hyphen: "the Kabul-Kandahar road". */
  readonly isPaired: boolean
  /** Told as what holds smaller places: a unit, and not the town of its name. */
  readonly isHolder: boolean
  /** Its unit is said once for a list that it stands in. */
  readonly isListed?: boolean
  readonly signs: Signs
}

/** What the text around a name says for or against a place. */
export interface Signs {
  /** "in", "near" and the like stand before it. */
  readonly locative: boolean
  readonly nameKind: NameKind | null
  /** It is a smaller part of a longer name in the names layer. */
  readonly insideName: boolean
  readonly afterTitle: boolean
  readonly afterCapital: boolean
  readonly beforeCapital: boolean
  readonly beforeTail: boolean
  /** A word after it makes it a paper, a company: so even for a country. */
  readonly beforeBrand: boolean
  /** It ends the name of an organization: "University of X", "Voice of X". */
  readonly endsName: boolean
  /** It is an amount of money: "US$5". */
  readonly isMoney: boolean
  /** A compass word alone. */
  readonly isDirection: boolean
  readonly startsSentence: boolean
  /** "was", "has", "lies" right after it. */
  readonly beforeVerb: boolean
  /** The text is all capitals: they say nothing. */
  readonly isShouted: boolean
  readonly commonWord: boolean
  readonly bySkeleton: boolean
}
