import { hashText } from '../linear-model/hash.ts'
import type { WordForm } from '../words/word-form.ts'
import type { ParserWords } from './parse-state.ts'

const hashes = new Map<string, number>()

/** The words of one sentence with their tags (`xpos|upos`), as the parser takes them. */
export function parserWords(words: readonly WordForm[], tags: readonly string[]): ParserWords {
  const n = words.length
  const made = {
    length: n,
    word: new Int32Array(n),
    tag: new Int32Array(n),
    coarse: new Int32Array(n),
    sense: new Int32Array(n),
    suffix: new Int32Array(n),
    commas: new Int32Array(n + 2),
    verbs: new Int32Array(n + 2),
  }
  for (let i = 0; i < n; i++) {
    const tag = tags[i]!
    const upos = tag.slice(tag.indexOf('|') + 1)
    made.word[i] = words[i]!.low
    made.tag[i] = hashOf(tag)
    made.coarse[i] = hashOf(upos)
    made.sense[i] = words[i]!.sense
    made.suffix[i] = words[i]!.suffix3
    made.commas[i + 1] = made.commas[i]! + (upos === 'PUNCT' ? 1 : 0)
    made.verbs[i + 1] = made.verbs[i]! + (upos === 'VERB' ? 1 : 0)
  }
  made.commas[n + 1] = made.commas[n]!
  made.verbs[n + 1] = made.verbs[n]!
  return made
}

function hashOf(tag: string): number {
  const known = hashes.get(tag)
  if (known !== undefined) return known
  const hash = hashText(tag)
  hashes.set(tag, hash)
  return hash
}
