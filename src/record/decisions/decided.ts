import type { CodedRecord } from '../../core/index.ts'
import type { Decision, DecisionOf, ItemKind } from './decision.ts'
import type { NotFound } from './find-item.ts'

/** Who decided, when and why, and the journal entry where it stands. */
export interface DecidedBy {
  readonly entry: string
  readonly by: string
  readonly at: string
  readonly reason: string | null
}

/** One field that a person has decided. */
export interface DecidedField extends DecidedBy {
  readonly field: string
  readonly state: 'accepted' | 'corrected' | 'entered'
  /** What holds. */
  readonly value: unknown
  /** What the coder of this record proposes. */
  readonly proposed: unknown
  /** What the coder proposed when it was decided; null for what was entered. */
  readonly proposedThen: unknown
  /** The coder of this record proposes another value than the one that was decided on. */
  readonly changed: boolean
}

/** One item that a person has decided on. */
export interface DecidedItem {
  readonly kind: ItemKind
  /** Its id in the decided record, or the one it had where it was rejected. */
  readonly id: string
  /** The incident of a participant or a figure. */
  readonly within: string | null
  /** The last decision about the whole item; `fields`: only some of its fields were decided. */
  readonly state: 'accepted' | 'rejected' | 'entered' | 'fields'
  readonly decided: DecidedBy
  /**
   * Whether the coder of this record proposes it. One that is no longer proposed stands as it was decided; one entered by hand that is
   * now proposed stands once, as it was entered. `proposes-elsewhere`: a figure or a participant, in another incident.
   */
  readonly coder: 'proposes' | 'proposes-elsewhere' | 'no-longer-proposes' | 'never-proposed' | 'now-proposes'
  readonly fields: readonly DecidedField[]
}

/** Whether people have said that a report belongs into the dossier. */
export interface Screening extends DecidedBy {
  readonly scope: DecisionOf<'screen'>['scope']
  /** The rule of the codebook by which it is out of scope. */
  readonly rule: string | null
  /** The report that it is a duplicate of. */
  readonly of: string | null
}

/** How credible people find one item, by the Admiralty code: shown beside it, never a reason to leave it out. */
export interface ClaimGrade extends DecidedBy {
  readonly kind: ItemKind
  readonly id: string
  readonly credibility: number
}

/** How reliable people find a source, by the Admiralty code. */
export interface SourceGrade extends DecidedBy {
  readonly source: DecisionOf<'grade-source'>['source']
  readonly reliability: DecisionOf<'grade-source'>['reliability']
}

/** A decision, or a part of one, that could not be applied to this record. It stays in the journal and in force. */
export interface UnappliedDecision extends DecidedBy {
  readonly kind: Decision['kind']
  readonly item: ItemKind
  /** Null: all of it. */
  readonly field: string | null
  readonly why: NotFound
  /** The words that were not found, or that nothing is coded on. */
  readonly quote: string | null
}

/** A record as people have decided it. */
export interface DecidedRecord {
  /** What was rejected is out, what was corrected is as corrected, what was entered is in. */
  readonly record: CodedRecord
  readonly items: readonly DecidedItem[]
  /** Null: nobody has screened it. */
  readonly screening: Screening | null
  readonly grades: readonly ClaimGrade[]
  readonly unapplied: readonly UnappliedDecision[]
}
