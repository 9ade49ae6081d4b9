import { HEDGES, type Mod, PARTS } from './lexicon.ts'

/** The modifier that words before a time stand for ("early", "the end of", "about"); null for no words. */
export function modOf(words: string | undefined): Mod | null {
  if (words === undefined) return null
  const key = words.toLowerCase().replaceAll(/\s+/g, ' ')
  return PARTS[key] ?? HEDGES[key] ?? null
}
