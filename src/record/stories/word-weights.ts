import { FUNCTION_WORDS } from './en.ts'

/** A text as weights by word, of length 1. */
export type Weights = ReadonlyMap<string, number>

/** Names and numbers tell two alike stories apart, where common words do not: two quakes, two arrests. */
const NAME_WORTH = 2.2
const NUMBER_WORTH = 2.2
/** Later words of a long report stray from its story. */
const READ_WORDS = 900

/** Weighs the words of each text by how often it uses them and how few of the texts do (TF-IDF). */
export function weighWords(texts: readonly string[]): readonly Weights[] {
  const counts = texts.map(countWords)
  const usedBy = new Map<string, number>()
  for (const words of counts) for (const word of words.keys()) usedBy.set(word, (usedBy.get(word) ?? 0) + 1)
  return counts.map((words) => {
    const weights = new Map<string, number>()
    let square = 0
    for (const [word, { count, worth }] of words) {
      const weight = (1 + Math.log(count)) * Math.log((texts.length + 1) / (usedBy.get(word) ?? 1)) * worth
      weights.set(word, weight)
      square += weight * weight
    }
    const length = Math.sqrt(square) || 1
    for (const [word, weight] of weights) weights.set(word, weight / length)
    return weights
  })
}

function countWords(text: string): ReadonlyMap<string, { count: number; worth: number }> {
  const words = new Map<string, { count: number; worth: number }>()
  let read = 0
  for (const [found] of text.matchAll(/\p{L}[\p{L}'’-]*|\p{N}[\p{N}.,]*/gu)) {
    if (read++ >= READ_WORDS) break
    const lower = found.toLowerCase()
    if (found.length < 2 || FUNCTION_WORDS.has(lower)) continue
    const word = stem(lower)
    const there = words.get(word)
    if (there) there.count++
    else words.set(word, { count: 1, worth: /^\p{N}/u.test(found) ? NUMBER_WORTH : /^\p{Lu}/u.test(found) ? NAME_WORTH : 1 })
  }
  return words
}

/** One form for the usual endings of English nouns and verbs: enough to hold "bombs", "bombed" and "bombing" together. */
export function stem(word: string): string {
  const bare = word.replace(/['’]s$/, '')
  if (bare.length < 5) return bare.replace(/([^s])s$/, '$1')
  return bare.replace(/(?:ings?|edly|ed|es|s|ly)$/, '').replace(/([^aeiou])\1$/, '$1') || bare
}
