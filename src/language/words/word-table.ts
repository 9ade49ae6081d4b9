import { hashText } from '../linear-model/hash.ts'
import { addTo, FIRST_HALVES, startsOf } from '../linear-model/packed-hashes.ts'

/** What is known of a word or a name of several words from dictionaries and lists, as bits. */
export interface WordTable {
  /** Of a word in lower case, or of the words of a name with one space between. 0: nothing is known. */
  look(lower: string): number
}

/** The broad sense of the noun (5 bits) and of the verb (4 bits above) that WordNet gives first: person, artifact, communication ... */
export const NOUN_SENSE = 31
export const VERB_SENSE = 15 << 5
export const ADJECTIVE = 1 << 9
export const ADVERB = 1 << 10
/** A personal name, first or last. */
export const PERSON_NAME = 1 << 11
/** A town of 1,000 people and more; of 50,000 and more. */
export const TOWN = 1 << 12
export const LARGE_TOWN = 1 << 13
export const COUNTRY = 1 << 14
/** A province, a state, a region of a country. */
export const PROVINCE = 1 << 15
/** A first name. */
export const FIRST_NAME = 1 << 16
/** A person, an organization, a place that dictionaries and lists have as such, or the family name of such a person. */
export const KNOWN_PERSON = 1 << 17
export const KNOWN_ORGANIZATION = 1 << 18
export const KNOWN_PLACE = 1 << 19

// A file: the eight bytes MAGIC, the number of entries (4 bytes), four bytes of nothing; the second halves of the hashes in rising order
// (2 bytes each), the low halves of what is known of each (2 bytes), how many hashes have each first half (1 byte each), the rest of what is
// known (1 byte each). Numbers are little-endian and read where they lie.
const MAGIC = 'ONRECWT3'
const HEAD = 16

/** The bytes of a word table: same words, same bytes. */
export function encodeWordTable(entries: ReadonlyMap<string, number>): Uint8Array {
  const byHash = new Map<number, number>()
  for (const [word, bits] of entries) byHash.set(hashText(word) >>> 0, (byHash.get(hashText(word) >>> 0) ?? 0) | bits)
  const sorted = [...byHash].sort((a, b) => a[0] - b[0])
  const count = sorted.length
  const bytes = new Uint8Array(HEAD + count * 5 + FIRST_HALVES)
  bytes.set(new TextEncoder().encode(MAGIC))
  new DataView(bytes.buffer).setUint32(8, count, true)
  const { lows, values, sizes, more } = tablesOf(bytes, count)
  sorted.forEach(([hash, bits], i) => {
    addTo(sizes, hash >>> 16, 1)
    lows[i] = hash
    values[i] = bits
    more[i] = bits >> 16
  })
  return bytes
}

function tablesOf({ buffer, byteOffset }: Uint8Array, count: number) {
  const at = byteOffset + HEAD
  return {
    lows: new Uint16Array(buffer, at, count),
    values: new Uint16Array(buffer, at + count * 2, count),
    sizes: new Uint8Array(buffer, at + count * 4, FIRST_HALVES),
    more: new Uint8Array(buffer, at + count * 4 + FIRST_HALVES, count),
  }
}

/** Reads a word table where it lies: the bytes must not change. Throws when they are none. */
export function decodeWordTable(bytes: Uint8Array): WordTable {
  if (bytes.length < HEAD || new TextDecoder().decode(bytes.subarray(0, 8)) !== MAGIC)
    throw new Error('these bytes are no word table of this version of Onrecord')
  const aligned = bytes.byteOffset % 2 === 0 ? bytes : bytes.slice()
  const count = new DataView(aligned.buffer, aligned.byteOffset).getUint32(8, true)
  if (bytes.length !== HEAD + count * 5 + FIRST_HALVES) throw new Error('the word table is cut short or too long; fetch it again')
  const { lows, values, sizes, more } = tablesOf(aligned, count)
  const starts = startsOf(sizes)
  return {
    look(lower) {
      const hash = hashText(lower)
      for (let at = starts[hash >>> 16]!; at < starts[(hash >>> 16) + 1]!; at++)
        if (lows[at] === (hash & 0xffff)) return values[at]! | (more[at]! << 16)
      return 0
    },
  }
}
