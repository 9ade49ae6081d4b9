/** The trained models of English. */
export type LanguageModels = Readonly<Record<never, never>>
