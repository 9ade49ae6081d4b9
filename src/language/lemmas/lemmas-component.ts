import { type Component, need } from '../../core/index.ts'
import type { LanguageModels } from '../models.ts'

/** Dictionary forms, in small letters but for proper names. */
export function lemmasComponent({ lemmatise }: LanguageModels): Component {
  return {
    name: 'lemmas',
    version: '1',
    needs: ['tokens', 'tags'],
    adds: ['lemmas'],
    run(_document, layers) {
      const { tokens, tags } = need(layers, 'tokens', 'tags')
      return { lemmas: tokens.map(({ text, lower }, i) => lemmatise(text, lower, tags[i]!.xpos)) }
    },
  }
}
