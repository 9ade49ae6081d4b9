export { incidents } from './incidents.ts'
// What training drives.
export { type Candidate, candidatesIn } from './roles/candidates.ts'
export { type FoundRole, findRoles } from './roles/find-roles.ts'
export { MOST_FEATURES, type RoleReading, roleFeatures, roleReading } from './roles/role-features.ts'
export { ROLE_LABELS, ROLE_MODEL_FILE, type RoleLabel } from './roles/role-model.ts'
export { findTriggers } from './triggers/find-triggers.ts'
export { lexiconOf } from './triggers/lexicon.ts'
