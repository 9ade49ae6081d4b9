import { CATEGORIES } from './en.ts'

/** The kind of armed or civil actor that the words of a name or description tell; null when they tell none. A name alone never makes anybody a rebel. */
export function categoryOf(words: string): string | null {
  const list = words.toLowerCase().split(/[^\p{L}.'’-]+/u)
  return CATEGORIES.find(({ words: known }) => list.some((word) => known.has(word)))?.category ?? null
}
