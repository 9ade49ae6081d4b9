import type { Box } from './gazetteer.ts'
import { hashOf } from './key-hash.ts'
import { COLUMNS, type Column, ENTRY_BITS, type Header, MAGIC, PER_DEGREE, VERSION } from './packed.ts'

/** A place to be packed. `keys` are all folded names (and `~` skeletons) it is found by. */
export interface PackedPlace {
  readonly geonameId: number | null
  readonly name: string
  readonly kind: string
  readonly lat: number
  readonly lon: number
  readonly country: string
  /** Index into the list of first-level units; null for none. */
  readonly admin1: number | null
  readonly population: number
  readonly keys: readonly string[]
}

/** A country, province or region as it is packed. */
export interface PackedArea extends PackedPlace {
  readonly bbox: Box
}

/**
 * Packs a gazetteer. `admin1` lists the first-level units: their place among `areas` and their ISO 3166-2 code. Within a key the larger place comes first.
 * The same input gives the same bytes. Throws when there are more entries than the format can number.
 */
export function packGazetteer(
  areas: readonly PackedArea[],
  places: readonly PackedPlace[],
  admin1: readonly { readonly area: number; readonly iso3166_2: string }[],
  sources: readonly string[],
): Uint8Array {
  const all: readonly PackedPlace[] = [...areas, ...places]
  if (all.length >= 1 << ENTRY_BITS) throw new Error(`${all.length} places are more than the format holds`)
  const kinds = [...new Set(all.map(({ kind }) => kind))].sort()
  const countries = [...new Set(['', ...all.map(({ country }) => country)])].sort()
  const names = all.map(({ name }) => new TextEncoder().encode(name).slice(0, 255))
  const keys = all
    .flatMap((place, index) => [...new Set(place.keys)].map((key) => ({ ...hashOf(key), index, population: place.population })))
    .sort((a, b) => a.low - b.low || a.high - b.high || b.population - a.population || a.index - b.index)

  const columns: Record<Column, { length: number; write: (view: DataView, at: number) => void }> = {
    lat: column(all, (view, at, { lat }) => view.setInt32(at, Math.round(lat * PER_DEGREE), true), COLUMNS.lat),
    lon: column(all, (view, at, { lon }) => view.setInt32(at, Math.round(lon * PER_DEGREE), true), COLUMNS.lon),
    geonameId: column(all, (view, at, { geonameId }) => view.setUint32(at, geonameId ?? 0, true), COLUMNS.geonameId),
    population: column(all, (view, at, { population }) => view.setUint32(at, population, true), COLUMNS.population),
    admin1: column(all, (view, at, place) => view.setUint16(at, place.admin1 === null ? 0 : place.admin1 + 1, true), COLUMNS.admin1),
    country: column(all, (view, at, { country }) => view.setUint8(at, countries.indexOf(country)), COLUMNS.country),
    kind: column(all, (view, at, { kind }) => view.setUint8(at, kinds.indexOf(kind)), COLUMNS.kind),
    nameLength: column(names, (view, at, name) => view.setUint8(at, name.length), COLUMNS.nameLength),
    admin1Entry: column([{ area: 0 }, ...admin1], (view, at, { area }) => view.setUint32(at, area, true), COLUMNS.admin1Entry),
    box: column(
      areas.flatMap(({ bbox }) => bbox),
      (view, at, degrees) => view.setInt16(at, Math.round(degrees * 100), true),
      COLUMNS.box,
    ),
    keys: column(keys, (view, at, { low }) => view.setUint32(at, low, true), COLUMNS.keys),
    refs: column(
      keys,
      (view, at, { high, index }) => view.setUint32(at, (((high >>> ENTRY_BITS) << ENTRY_BITS) | index) >>> 0, true),
      COLUMNS.refs,
    ),
    names: { length: names.reduce((sum, name) => sum + name.length, 0), write: (view, at) => writeBytes(view, at, names) },
  }

  const offsets = {} as Record<Column, number>
  let end = 0
  for (const [name, { length }] of Object.entries(columns) as [Column, { length: number }][]) {
    offsets[name] = end
    end += Math.ceil(length / 8) * 8
  }
  const header: Header = {
    sources,
    counts: { entries: all.length, areas: areas.length, keys: keys.length, admin1: admin1.length + 1 },
    kinds,
    countries,
    subdivisions: ['', ...admin1.map(({ iso3166_2 }) => iso3166_2)],
    offsets,
  }
  const json = new TextEncoder().encode(JSON.stringify(header))
  const base = Math.ceil((12 + json.length) / 8) * 8
  const bytes = new Uint8Array(base + end)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode(MAGIC))
  view.setUint32(4, VERSION, true)
  view.setUint32(8, json.length, true)
  bytes.set(json, 12)
  for (const [name, { write }] of Object.entries(columns) as [Column, (typeof columns)[Column]][]) write(view, base + offsets[name])
  return bytes
}

function column<Item>(items: readonly Item[], put: (view: DataView, at: number, item: Item) => void, size: number) {
  return {
    length: items.length * size,
    write: (view: DataView, at: number) => {
      for (const [i, item] of items.entries()) put(view, at + i * size, item)
    },
  }
}

function writeBytes(view: DataView, at: number, names: readonly Uint8Array[]): void {
  const target = new Uint8Array(view.buffer)
  let position = at
  for (const name of names) {
    target.set(name, position)
    position += name.length
  }
}
