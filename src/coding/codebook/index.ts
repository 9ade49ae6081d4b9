export type { Codebook, CodebookFinding, CodebookType, Crosswalk, ExtraField, Frame, Outcome, Role, Words } from './codebook.ts'
export { parseCodebook } from './parse-codebook.ts'
