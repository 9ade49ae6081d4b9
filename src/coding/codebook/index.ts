export type { Codebook, CodebookFinding, CodebookType, Crosswalk, Frame, Outcome, Role, Words } from './codebook.ts'
export { parseCodebook } from './parse-codebook.ts'
