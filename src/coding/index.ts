export type { Codebook } from './codebook/index.ts'
export { createCoder, type DocumentCoder } from './coder.ts'
export { type CodingInputs, codingComponents } from './components.ts'
export { daysOfEdtf } from './times/index.ts'
