import { fold } from './fold.ts'
import { hashOf, type KeyHash, NO_WORDS, skeletonKey, withWord } from './key-hash.ts'
import { type Column, ENTRY_BITS, type Header, MAGIC, PER_DEGREE, VERSION } from './packed.ts'

export type Box = readonly [west: number, south: number, east: number, north: number]

/** A place known by name. */
export interface GazetteerEntry {
  /** Its number in this file. */
  readonly index: number
  /** Null where the source gives none. */
  readonly geonameId: number | null
  readonly name: string
  /** GeoNames feature class and code: `P.PPLA`, `A.ADM1`, `A.PCLI`, `H.STM`, `L.RGN`. */
  readonly kind: string
  readonly lat: number
  readonly lon: number
  /** Of areas and rivers; of countries, provinces and districts the box of their towns. */
  readonly bbox: Box | null
  /** ISO 3166-1 alpha-2; null of what lies in several countries or in contested ones. */
  readonly country: string | null
  /** Name of the first-level unit it lies in, or is. */
  readonly admin1: string | null
  readonly iso3166_2: string | null
  /** Of areas the sum of their towns; 0 is not known. */
  readonly population: number
  /** A team's own place; absent for all others. */
  readonly isCustom?: boolean
}

/** Words that name places, and how many of the words given. */
export interface NameMatch {
  readonly words: number
  readonly entries: readonly GazetteerEntry[]
  /** Matched only by what transliterations share. */
  readonly bySkeleton: boolean
}

/** Places known by name. A look-up folds case, accents, apostrophes and the usual transliterations. */
export interface Gazetteer {
  readonly size: number
  /** Attributions of the data, to be shown with what is made from it. */
  readonly sources: readonly string[]
  /** All places of this name, the larger first: exact names (folded) before transliterations. Empty when none is known. */
  lookup(name: string): readonly GazetteerEntry[]
  /** The longest name that begins with the first of these folded words and spans at most all of them; null if none does. */
  longest(words: readonly string[], from?: number): NameMatch | null
  /** By ISO 3166-1 alpha-2. */
  country(code: string): GazetteerEntry | null
  /** By ISO 3166-2. */
  subdivision(code: string): GazetteerEntry | null
}

/** The longest name looked for, in words. */
const LONGEST = 6

/** Reads the packed gazetteer: views over the bytes, nothing is copied but the header. Throws when the bytes are none, or of another version. */
export function loadGazetteer(bytes: Uint8Array): Gazetteer {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength)
  const text = new TextDecoder()
  if (text.decode(aligned.subarray(0, 4)) !== MAGIC) throw new Error('these bytes are no gazetteer')
  if (view.getUint32(4, true) !== VERSION)
    throw new Error(`the gazetteer has version ${view.getUint32(4, true)}, this program reads ${VERSION}: build it again`)
  const headerLength = view.getUint32(8, true)
  const header = JSON.parse(text.decode(aligned.subarray(12, 12 + headerLength))) as Header
  const base = aligned.byteOffset + Math.ceil((12 + headerLength) / 8) * 8
  const { entries, areas, keys: keyCount, admin1: admin1Count } = header.counts
  const at = (column: Column) => base + header.offsets[column]
  const { buffer } = aligned
  const lat = new Int32Array(buffer, at('lat'), entries)
  const lon = new Int32Array(buffer, at('lon'), entries)
  const geonameId = new Uint32Array(buffer, at('geonameId'), entries)
  const population = new Uint32Array(buffer, at('population'), entries)
  const admin1 = new Uint16Array(buffer, at('admin1'), entries)
  const country = new Uint8Array(buffer, at('country'), entries)
  const kind = new Uint8Array(buffer, at('kind'), entries)
  const nameLength = new Uint8Array(buffer, at('nameLength'), entries)
  const admin1Entry = new Uint32Array(buffer, at('admin1Entry'), admin1Count)
  const box = new Int16Array(buffer, at('box'), areas * 4)
  const keys = new Uint32Array(buffer, at('keys'), keyCount)
  const refs = new Uint32Array(buffer, at('refs'), keyCount)
  const nameStart = startsOf(nameLength)
  const names = new Uint8Array(buffer, at('names'), nameStart[entries] ?? 0)

  const nameAt = (index: number) => text.decode(names.subarray(nameStart[index], nameStart[index + 1]))

  function entryAt(index: number): GazetteerEntry {
    const unit = admin1[index] ?? 0
    return {
      index,
      geonameId: geonameId[index] || null,
      name: nameAt(index),
      kind: header.kinds[kind[index] ?? 0] ?? '',
      lat: (lat[index] ?? 0) / PER_DEGREE,
      lon: (lon[index] ?? 0) / PER_DEGREE,
      bbox: index < areas ? [corner(index, 0), corner(index, 1), corner(index, 2), corner(index, 3)] : null,
      country: header.countries[country[index] ?? 0] || null,
      admin1: unit === 0 ? null : nameAt(admin1Entry[unit] ?? 0),
      iso3166_2: unit === 0 ? null : header.subdivisions[unit] || null,
      population: population[index] ?? 0,
    }
  }

  const corner = (index: number, i: number) => (box[index * 4 + i] ?? 0) / 100

  /** Indices of the entries of a key, in the order of the file: the larger first. */
  function indicesOf({ low, high }: KeyHash): readonly number[] {
    let from = 0
    let to = keyCount
    while (from < to) {
      const middle = (from + to) >>> 1
      if ((keys[middle] ?? 0) < low) from = middle + 1
      else to = middle
    }
    const check = high >>> ENTRY_BITS
    const found: number[] = []
    for (let i = from; i < keyCount && keys[i] === low; i++) {
      const ref = refs[i] ?? 0
      if (ref >>> ENTRY_BITS === check) found.push(ref & ((1 << ENTRY_BITS) - 1))
    }
    return found
  }

  const ofSkeleton = (folded: string): readonly number[] => {
    const key = skeletonKey(folded)
    return key === null ? [] : indicesOf(hashOf(key))
  }

  function longest(words: readonly string[], from = 0): NameMatch | null {
    let hash = NO_WORDS
    const hashes: KeyHash[] = []
    for (let i = from; i < words.length && i < from + LONGEST; i++) {
      hash = withWord(hash, words[i] ?? '')
      hashes.push(hash)
    }
    for (let length = hashes.length; length > 0; length--) {
      const exact = indicesOf(hashes[length - 1] ?? NO_WORDS)
      if (exact.length > 0) return { words: length, entries: exact.map(entryAt), bySkeleton: false }
      const similar = ofSkeleton(words.slice(from, from + length).join(' '))
      if (similar.length > 0) return { words: length, entries: similar.map(entryAt), bySkeleton: true }
    }
    return null
  }

  const areasOf = (wanted: string): Map<string, number> => {
    const found = new Map<string, number>()
    const isWanted = header.kinds.map((each) => each.startsWith(wanted))
    for (let index = 0; index < areas; index++) {
      if (isWanted[kind[index] ?? 0]) {
        const code = wanted === 'A.ADM1' ? header.subdivisions[admin1[index] ?? 0] : header.countries[country[index] ?? 0]
        if (code && !found.has(code)) found.set(code, index)
      }
    }
    return found
  }
  // made when first asked for
  let countries: ReadonlyMap<string, number> | null = null
  let subdivisions: ReadonlyMap<string, number> | null = null
  const known = (index: number | undefined) => (index === undefined ? null : entryAt(index))

  return {
    size: entries,
    sources: header.sources,
    lookup(name) {
      const folded = fold(name)
      if (folded === '') return []
      const exact = indicesOf(hashOf(folded))
      const seen = new Set(exact)
      return [...exact, ...ofSkeleton(folded).filter((index) => !seen.has(index))].map(entryAt)
    },
    longest,
    country: (code) => known((countries ??= areasOf('A.PCL')).get(code)),
    subdivision: (code) => known((subdivisions ??= areasOf('A.ADM1')).get(code)),
  }
}

function startsOf(lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = (starts[i] ?? 0) + (lengths[i] ?? 0)
  return starts
}
