import { sha256Hex } from './digest.ts'

/** Gives the id for the next item with these words. */
export type MakeId = (words: string) => string

/**
 * Makes the ids of one kind in one document version. They derive from the document's digest, the kind and the words, so that the
 * same words keep their id when a better component codes them again; a tie gets a running number.
 *
 * Ids hold lower-case letters, digits and hyphens only: FollowTheMoney and URLs take nothing else.
 */
export function makeIds(documentDigest: string, kind: string): MakeId {
  const seen = new Map<string, number>()
  return (words) => {
    const id = `${kind}-${sha256Hex(`${documentDigest}\n${kind}\n${words}`).slice(0, 10)}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
}
