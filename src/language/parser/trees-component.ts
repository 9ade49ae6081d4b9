import { type Component, need } from '../../core/index.ts'
import type { LanguageModels } from '../models.ts'
import { tagLabel } from '../tagger/tags-component.ts'
import type { SeenWords } from '../words/seen-words.ts'
import { makeParser, parseSentence } from './parser.ts'
import { parserWords } from './parser-words.ts'

/** Dependency trees: one root for each sentence, no crossing arcs. */
export function treesComponent(models: LanguageModels, seen: SeenWords): Component {
  const parser = makeParser(models.moves, models.relations)
  return {
    name: 'trees',
    version: '1',
    needs: ['tokens', 'sentences', 'tags'],
    adds: ['trees'],
    run(_document, layers) {
      const { tokens, sentences, tags } = need(layers, 'tokens', 'sentences', 'tags')
      const words = seen(tokens, sentences)
      const labels = tags.map(tagLabel)
      const heads = new Int32Array(tokens.length)
      const relations: string[] = []
      for (const { first, last } of sentences) {
        const state = parseSentence(parser, parserWords(words.slice(first, last), labels.slice(first, last)))
        for (let i = 0; i < last - first; i++) {
          const head = state.heads[i]!
          heads[first + i] = head === state.root ? -1 : first + head
          relations.push(parser.relations.labels[state.labels[i]!]!)
        }
      }
      return { trees: { heads, relations } }
    },
  }
}
