import type { Component } from '../core/index.ts'
import { lemmasComponent } from './lemmas/lemmas-component.ts'
import type { LanguageModels } from './models.ts'
import { namesComponent } from './names/names-component.ts'
import { treesComponent } from './parser/trees-component.ts'
import { tagsComponent } from './tagger/tags-component.ts'
import { tokensComponent } from './tokens/tokens-component.ts'
import { seenWords } from './words/seen-words.ts'

/** The components of the language stage in the order they run: tokens and sentences, tags, lemmas, trees, names. */
export function languageComponents(models: LanguageModels): readonly Component[] {
  const seen = seenWords(models)
  return [tokensComponent, tagsComponent(models, seen), lemmasComponent(models), treesComponent(models, seen), namesComponent(models, seen)]
}
