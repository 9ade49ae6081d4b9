import { type Component, type Name, need } from '../../core/index.ts'
import type { LanguageModels } from '../models.ts'
import { tagLabel } from '../tagger/tags-component.ts'
import type { SeenWords } from '../words/seen-words.ts'
import { documentMemory } from './document-memory.ts'
import { NAME_KINDS, namesIn } from './name-labels.ts'
import { makeNameTagger, namePath } from './name-tagger.ts'
import { nameWords } from './name-words.ts'

/** Names and roles, flat: a role that stands by a name is a name of its own. */
export function namesComponent(models: LanguageModels, seen: SeenWords): Component {
  const tagger = makeNameTagger(models.names)
  return {
    name: 'names',
    version: '1',
    needs: ['tokens', 'sentences', 'tags'],
    adds: ['names'],
    run(_document, layers) {
      const { tokens, sentences, tags } = need(layers, 'tokens', 'sentences', 'tags')
      const words = seen(tokens, sentences)
      const labels = tags.map(tagLabel)
      const made = sentences.map(({ first, last }) => nameWords(words.slice(first, last), labels.slice(first, last), models.words))
      const memory = documentMemory(made)
      const names: Name[] = []
      sentences.forEach(({ first }, i) => {
        const sentence = made[i]!
        const found = namesIn(namePath(tagger, sentence, memory))
        memory.remember(sentence.words, found)
        for (const name of found) {
          const start = tokens[first + name.first]!.start
          const end = tokens[first + name.last - 1]!.end
          names.push({ kind: NAME_KINDS[name.kind]!, start, end, first: first + name.first, last: first + name.last })
        }
      })
      return { names }
    },
  }
}
