/**
 * The packed gazetteer, one file: `ONRG`, version, length of the header, header (JSON), then arrays, each at a multiple of eight bytes, little-endian.
 *
 * Entries are columns, areas first; names are UTF-8, one after another. A key is a hash of a folded name: `keys` holds its low half, sorted; `refs` beside it the entry (18 bits)
 * and 14 bits of the other half, which tell a wrong match but for one in some ten million look-ups.
 */
export const MAGIC = 'ONRG'
export const VERSION = 1
export const ENTRY_BITS = 18

export interface Header {
  /** Where the data came from, with terms. */
  readonly sources: readonly string[]
  readonly counts: { readonly entries: number; readonly areas: number; readonly keys: number; readonly admin1: number }
  readonly kinds: readonly string[]
  /** ISO 3166-1; '' is none. */
  readonly countries: readonly string[]
  /** ISO 3166-2 of each first-level unit, '' where not known. */
  readonly subdivisions: readonly string[]
  /** Byte offset of each array, from the end of the header. */
  readonly offsets: Readonly<Record<Column, number>>
}

/** Columns, with the size of their items in bytes and how many an entry, area or key has. */
export const COLUMNS = {
  lat: 4,
  lon: 4,
  geonameId: 4,
  population: 4,
  admin1: 2,
  country: 1,
  kind: 1,
  nameLength: 1,
  /** For each first-level unit its entry. */
  admin1Entry: 4,
  /** For each area west, south, east, north in hundredths of a degree. */
  box: 2,
  keys: 4,
  refs: 4,
  names: 1,
} as const

export type Column = keyof typeof COLUMNS

/** Degrees are stored as whole numbers of this many to one. */
export const PER_DEGREE = 100_000
