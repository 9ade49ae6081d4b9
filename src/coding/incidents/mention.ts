import type { Attribution, Figure, Participant } from '../../core/index.ts'
import type { CodebookType, Frame } from '../codebook/index.ts'
import type { Arguments } from './arguments.ts'
import type { Where } from './place-of-act.ts'
import type { Told } from './stage.ts'
import type { Standing } from './standing.ts'
import type { Trigger } from './triggers/find-triggers.ts'
import type { When } from './when.ts'

/** A figure before it has an id; `partOf` is its whole among the figures of the same mention. */
export type FigureDraft = Omit<Figure, 'id' | 'partOf'> & { readonly partOf: FigureDraft | null }
export type ParticipantDraft = Omit<Participant, 'id'>

/** One telling of an incident: a trigger with all that its sentence says of it. */
export interface Mention {
  readonly trigger: Trigger
  readonly sentence: number
  readonly block: number
  readonly type: CodebookType
  readonly frame: Frame
  readonly given: Arguments
  readonly told: Exclude<Told, null>
  readonly standing: Standing
  /** The attribution it stands in; null: the document's own voice. */
  readonly account: Attribution | null
  readonly when: When
  readonly where: Where
  readonly background: boolean
  readonly aggregate: boolean
  readonly participants: readonly ParticipantDraft[]
  readonly figures: readonly FigureDraft[]
  /** See triggers/evidence.ts. */
  readonly points: number
}

/** What a rule of this component knows of a mention while it is made. */
export type Bare = Pick<Mention, 'trigger' | 'type' | 'frame' | 'given' | 'told' | 'standing' | 'account'>
