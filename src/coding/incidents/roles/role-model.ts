/** What a candidate can be. The first is none; `perpetrator` is told apart by who acts, a person or a body. */
export const ROLE_LABELS = ['none', 'perpetrator-individual', 'perpetrator-organization', 'target', 'victim', 'instrument'] as const
export type RoleLabel = (typeof ROLE_LABELS)[number]

/** The file of models/ that holds the weights; `decodeModel` of the language stage reads it. */
export const ROLE_MODEL_FILE = 'en-roles.bin'
