/** What a candidate can be. The first is none; `perpetrator` is told apart by who acts, a person or a body. */
export const ROLE_LABELS = ['none', 'perpetrator-individual', 'perpetrator-organization', 'target', 'victim', 'instrument'] as const
export type RoleLabel = (typeof ROLE_LABELS)[number]
export type FilledLabel = Exclude<RoleLabel, 'none'>

/**
 * What the one model is asked: the part of a mention; whether a report tells of such incidents at all; whether all that speaks for a part of
 * somebody told of makes it one; whether words are the way to quote it; whether what rules took for an incident is one that a reader marks.
 */
export const MODEL_LABELS = [...ROLE_LABELS, 'relevant', 'kept', 'quoted', 'told'] as const
export const RELEVANT = ROLE_LABELS.length
export const KEPT = RELEVANT + 1
export const QUOTED = KEPT + 1
export const TOLD = QUOTED + 1

/** The file of models/ that holds the weights; `decodeModel` of the language stage reads it. */
export const ROLE_MODEL_FILE = 'en-roles.bin'
