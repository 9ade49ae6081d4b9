import { hashText, mix } from '../linear-model/hash.ts'
import type { WordForm } from '../words/word-form.ts'
import { COUNTRY, KNOWN_ORGANIZATION, KNOWN_PERSON, KNOWN_PLACE, LARGE_TOWN, PROVINCE, TOWN, type WordTable } from '../words/word-table.ts'
import { listsOf, phraseAt } from './name-lists.ts'

/** A sentence as the name tagger takes it: per word what does not depend on the other names. */
export interface NameWords {
  readonly words: readonly WordForm[]
  /** `xpos|upos`, as hashes. */
  readonly tags: Int32Array
  /** Word lists the word stands in. */
  readonly lists: Int32Array
  /** Known names of several words that cover the word: what they are and where in them the word stands. 0: none. */
  readonly phrases: Int32Array
  /** What the word table knows of such a name, as bits, and above them where in it the word stands. */
  readonly wholes: Int32Array
  /** The run of capitalised words (with `of`, `the`, `and`, hyphens inside) that the word stands in. */
  readonly runStart: Int32Array
  readonly runEnd: Int32Array
}

/** What a name of several words can be known as. */
const WHOLE = TOWN | LARGE_TOWN | COUNTRY | PROVINCE | KNOWN_PERSON | KNOWN_ORGANIZATION | KNOWN_PLACE
const LINKS = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'al',
  'el',
  'de',
  'la',
  'bin',
  'ibn',
  'ould',
  'ag',
  'von',
  'van',
  '-',
  '&',
  "'s",
  'al-',
  'du',
  'del',
])

/** What the name tagger looks at in each word of a sentence. */
export function nameWords(words: readonly WordForm[], tags: readonly string[], table: WordTable): NameWords {
  const n = words.length
  const lowers = words.map((word) => word.lower)
  const phrases = new Int32Array(n)
  const wholes = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    const listed = phraseAt(lowers, i)
    if (listed !== null) cover(phrases, i, listed.size, listed.list)
    if (!words[i]!.isCapitalised) continue
    for (let size = Math.min(4, n - i); size > 1; size--) {
      if (!words[i + size - 1]!.isCapitalised) continue
      const known = table.look(lowers.slice(i, i + size).join(' ')) & WHOLE
      if (known === 0) continue
      cover(phrases, i, size, known)
      for (let at = 0; at < size; at++) wholes[i + at] = known | ((at === 0 ? 1 : at === size - 1 ? 3 : 2) << 20)
      break
    }
  }
  const { starts, ends } = runs(words)
  return {
    words,
    tags: Int32Array.from(tags, hashText),
    lists: Int32Array.from(lowers, listsOf),
    phrases,
    wholes,
    runStart: starts,
    runEnd: ends,
  }
}

function cover(phrases: Int32Array, at: number, size: number, what: number): void {
  for (let i = 0; i < size; i++) phrases[at + i] = mix(what, size === 1 ? 4 : i === 0 ? 1 : i === size - 1 ? 3 : 2)
}

function runs(words: readonly WordForm[]): { starts: Int32Array; ends: Int32Array } {
  const n = words.length
  const starts = new Int32Array(n)
  const ends = new Int32Array(n)
  for (let i = 0; i < n; ) {
    let end = i
    if (words[i]!.isCapitalised) {
      for (let at = i; at < n; at++) {
        if (words[at]!.isCapitalised) end = at + 1
        else if (!LINKS.has(words[at]!.lower) || at - end >= 2) break
      }
    }
    if (end === i) end = i + 1
    for (let at = i; at < end; at++) {
      starts[at] = i
      ends[at] = end
    }
    i = end
  }
  return { starts, ends }
}
