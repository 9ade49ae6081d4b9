import { skeleton } from './fold.ts'

/** Two independent 32-bit hashes of a key, fed word by word, so that the longest match needs no joined strings. */
export interface KeyHash {
  readonly low: number
  readonly high: number
}

export const NO_WORDS: KeyHash = { low: 0x811c9dc5, high: 0x9747b28c }

/** The hash of the words so far with one word more; words are joined by a space. */
export function withWord(hash: KeyHash, word: string): KeyHash {
  let { low, high } = hash
  if (hash !== NO_WORDS) {
    low = Math.imul(low ^ 32, 0x01000193)
    high = Math.imul(high ^ 32, 0x85ebca6b)
  }
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(((high << 13) | (high >>> 19)) ^ code, 0x85ebca6b)
  }
  return { low: low >>> 0, high: high >>> 0 }
}

export function hashOf(key: string): KeyHash {
  return key.split(' ').reduce(withWord, NO_WORDS)
}

/** Marks the keys that `skeleton` gives, apart from those of `fold`. */
const MARK = '~'
/** Shorter names are not found by what transliterations share: too much would be the same. */
const SHORTEST = 4

/** The key of a folded name by what its transliterations share; null for short names, which have none. */
export function skeletonKey(folded: string): string | null {
  const bones = folded.length < SHORTEST ? '' : skeleton(folded)
  return bones.length < SHORTEST - 1 ? null : MARK + bones
}
