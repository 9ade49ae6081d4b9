import { hashText } from '../linear-model/hash.ts'

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

// A file: the eight bytes MAGIC, the number of entries (4 bytes, little-endian), distances between the rising hashes (7 bits a byte),
// then the bits of each entry, 3 bytes each.
const MAGIC = 'ONRECWT2'

/** The bytes of a word table: same words, same bytes. */
export function encodeWordTable(entries: ReadonlyMap<string, number>): Uint8Array {
  const byHash = new Map<number, number>()
  for (const [word, bits] of entries) byHash.set(hashText(word) >>> 0, (byHash.get(hashText(word) >>> 0) ?? 0) | bits)
  const sorted = [...byHash].sort((a, b) => a[0] - b[0])
  const bytes: number[] = [...new TextEncoder().encode(MAGIC), ...new Uint8Array(Uint32Array.of(sorted.length).buffer)]
  let before = 0
  for (const [hash] of sorted) {
    let distance = hash - before
    before = hash
    for (; distance > 127; distance = Math.floor(distance / 128)) bytes.push((distance & 127) | 128)
    bytes.push(distance)
  }
  for (const [, bits] of sorted) bytes.push(bits & 255, (bits >> 8) & 255, bits >> 16)
  return Uint8Array.from(bytes)
}

/** Reads a word table. Throws when the bytes are none. */
export function decodeWordTable(bytes: Uint8Array): WordTable {
  if (bytes.length < 12 || new TextDecoder().decode(bytes.subarray(0, 8)) !== MAGIC)
    throw new Error('these bytes are no word table of Onrecord')
  const count = new DataView(bytes.buffer, bytes.byteOffset + 8, 4).getUint32(0, true)
  const bits = Math.max(4, 33 - Math.clz32(Math.ceil(count * 0.8)))
  const size = 1 << bits
  const hashes = new Int32Array(size)
  const values = new Int32Array(size)
  const slotOf = (hash: number): number => hash >>> (32 - bits)
  let at = 12
  let hash = 0
  const ends = bytes.length - count * 3
  for (let i = 0; i < count; i++) {
    for (let unit = 1; ; unit *= 128) {
      const byte = bytes[at++]!
      hash += (byte & 127) * unit
      if (byte < 128) break
    }
    let slot = slotOf(hash | 0)
    while (values[slot] !== 0) slot = (slot + 1) & (size - 1)
    hashes[slot] = hash | 0
    values[slot] = bytes[ends + i * 3]! | (bytes[ends + i * 3 + 1]! << 8) | (bytes[ends + i * 3 + 2]! << 16)
  }
  return {
    look(lower) {
      const wanted = hashText(lower)
      for (let slot = slotOf(wanted); values[slot] !== 0; slot = (slot + 1) & (size - 1)) if (hashes[slot] === wanted) return values[slot]!
      return 0
    },
  }
}
