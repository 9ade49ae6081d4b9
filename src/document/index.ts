export { documentFromText, type ReadDocument, type TextInput } from './document-from-text.ts'
export { type ReadOptions, readDocument } from './read-document.ts'
