/** First parts that the id of a type may have: what reads records relies on them. */
export const FIRST_PARTS = [
  'attack',
  'battle',
  'abduction',
  'detention',
  'protest',
  'violence',
  'robbery',
  'displacement',
  'talks',
  'deployment',
  'threat',
  'other',
] as const

export const ROLES = ['perpetrator', 'victim', 'target', 'instrument', 'participant'] as const
export type Role = (typeof ROLES)[number]

export const OUTCOMES = ['killed', 'injured', 'captured', 'missing', 'displaced', 'released', 'participants'] as const
/** What has befallen the one it was done to; `participants`: nothing, it counts those who took part. */
export type Outcome = (typeof OUTCOMES)[number]

/** Roles of a verb's subject and object in the active voice, and of what a noun owns or is "of". Null: none. */
export interface Frame {
  readonly subject: Role | null
  readonly object: Role | null
}

/** Words that tell of a type. Verbs are inflected in their first word, nouns in their last; `…` stands for a few words between. */
export interface Words {
  readonly verbs: readonly string[]
  readonly nouns: readonly string[]
  readonly phrases: readonly string[]
}

/** The same type in other codebooks. */
export interface Crosswalk {
  readonly plover: string | null
  /** Event and sub-event, with a slash between. */
  readonly acled: string | null
  /** UCDP type of violence; more than one where it depends on who the sides are. */
  readonly ucdp: string | null
  readonly muc4: string | null
}

/** One type of incident. */
export interface CodebookType {
  /** `attack/bombing`. */
  readonly id: string
  readonly label: string
  readonly definition: string
  readonly includes: readonly string[]
  readonly excludes: readonly string[]
  readonly roles: readonly Role[]
  readonly frame: Frame
  readonly outcome: Outcome | null
  /** The type under it that is meant where a report says no more. */
  readonly usual: string | null
  /** Words that hardly mean anything else. */
  readonly words: Words
  /** Words with other senses too: they need signs of armed force beside them. */
  readonly unsure: Words
  /** Words that tell of an incident only beside another mention of it. */
  readonly along: Words
  /** Roles of single words that differ from the type's. */
  readonly frames: Readonly<Record<string, Frame>>
  /** Left out of what is published until a team decides. */
  readonly withhold: boolean
  readonly crosswalk: Crosswalk
}

export const FIELD_KINDS = ['text', 'number', 'yes-no', 'choice'] as const

/** A column that a team fills in beside those of the record; no program reads it from a text. */
export interface ExtraField {
  readonly id: string
  readonly label: string
  readonly kind: (typeof FIELD_KINDS)[number]
  /** Of kind `choice`. */
  readonly choices: readonly string[]
  readonly definition: string | null
}

/** What counts as an incident, and the words that tell of it. Plain data: as JSON it is what the program loads, because reading YAML takes longer than a report. */
export interface Codebook {
  readonly name: string
  readonly version: string
  readonly language: string
  /** Rules for people, in words: what is taken into the record and what is left out. */
  readonly inclusion: readonly string[]
  readonly fields: readonly ExtraField[]
  /** In the order of the file; a type stands after the one it belongs under. */
  readonly types: readonly CodebookType[]
}

/** What is wrong with a codebook, and where. Lines count from 1. */
export interface CodebookFinding {
  readonly severity: 'error' | 'warning'
  readonly line: number
  readonly message: string
}
