import { type Component, need, type Tag, type Upos } from '../../core/index.ts'
import type { LanguageModels } from '../models.ts'
import type { SeenWords } from '../words/seen-words.ts'
import { makeTagger, tagSentence } from './tagger.ts'

/** Penn and universal tags, decided together. */
export function tagsComponent(models: LanguageModels, seen: SeenWords): Component {
  const tagger = makeTagger(models.tagger, models.lexicon)
  const tagOf: readonly Tag[] = models.tagger.labels.map((label) => {
    const [xpos, upos] = label.split('|') as [string, Upos]
    return { xpos, upos }
  })
  return {
    name: 'tags',
    version: '1',
    needs: ['tokens', 'sentences'],
    adds: ['tags'],
    run(_document, layers) {
      const { tokens, sentences } = need(layers, 'tokens', 'sentences')
      const words = seen(tokens, sentences)
      const tags: Tag[] = []
      for (const { first, last } of sentences) for (const label of tagSentence(tagger, words.slice(first, last))) tags.push(tagOf[label]!)
      return { tags }
    },
  }
}

/** A tag as the models name it. */
export function tagLabel({ xpos, upos }: Tag): string {
  return `${xpos}|${upos}`
}
