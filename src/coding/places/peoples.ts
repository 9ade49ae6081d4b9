import { fold } from '../../gazetteer/index.ts'
import { DEMONYMS } from './en/countries.ts'

/** Demonyms, folded, with their plurals, and the country that each is of. */
export const PEOPLES: ReadonlyMap<string, string> = peoples()

function peoples(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [code, words] of Object.entries(DEMONYMS)) {
    for (const word of words.split('|')) {
      found.set(fold(word), code)
      if (!/(?:s|sh|ese|ch|men)$/.test(word)) found.set(`${fold(word)}s`, code)
    }
  }
  return found
}
