export { languageComponents } from './components.ts'
export type { LanguageModels } from './models.ts'
export { splitSentences } from './sentences/split-sentences.ts'
export { tokenise } from './tokens/tokenise.ts'
