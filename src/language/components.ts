import type { Component } from '../core/index.ts'
import { lemmasComponent } from './lemmas/lemmas-component.ts'
import type { LanguageModels } from './models.ts'
import { namesComponent } from './names/names-component.ts'
import { tagsComponent } from './tags/tags-component.ts'
import { tokensComponent } from './tokens/tokens-component.ts'

/** The components of the language stage in the order they run: tokens and sentences, tags, lemmas, names. */
export function languageComponents(_models: LanguageModels | null): readonly Component[] {
  return [tokensComponent, tagsComponent, lemmasComponent, namesComponent]
}
