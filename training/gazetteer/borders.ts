import { createRequire } from 'node:module'
import { type Box, fold, type PackedArea } from '../../src/gazetteer/index.ts'

const require = createRequire(import.meta.url)

interface Topology {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] }
  readonly arcs: readonly (readonly (readonly [number, number])[])[]
  readonly objects: { readonly countries: { readonly geometries: readonly Geometry[] } }
}

interface Geometry {
  readonly id?: string
  readonly properties: { readonly name: string }
  readonly arcs: readonly unknown[]
}

interface Point {
  readonly lat: number
  readonly lon: number
}

/** A border is packed in pieces of about this many degrees, so that the one near a town or in a province is found. */
const PIECE = 0.8
/** Outlines without an ISO code of their own. */
const CODES: Readonly<Record<string, string>> = { Kosovo: 'XK', Somaliland: 'SO', 'N. Cyprus': 'CY' }

/**
 * Land borders of countries, from Natural Earth's outlines (npm world-atlas, 1:50m): the lines that two of them share, in pieces. Found by `border iq sy`, the codes in the order of the alphabet, and by `border iq`.
 * They are as Natural Earth draws them, de facto; where a border is contested that is one view of it.
 */
export function readBorders(): readonly PackedArea[] {
  const topology = require('world-atlas/countries-50m.json') as Topology
  const { numericToAlpha2 } = require('i18n-iso-countries') as { numericToAlpha2(code: string): string | undefined }
  const sides = new Map<number, Set<string>>()
  for (const { id, properties, arcs } of topology.objects.countries.geometries) {
    const code = (id === undefined ? undefined : numericToAlpha2(id)) ?? CODES[properties.name]
    if (code === undefined) continue
    for (const arc of (arcs as readonly number[][]).flat(4) as readonly number[]) {
      const index = arc < 0 ? ~arc : arc
      sides.set(index, (sides.get(index) ?? new Set()).add(code))
    }
  }
  return [...sides]
    .filter(([, codes]) => codes.size === 2)
    .sort(([a], [b]) => a - b)
    .flatMap(([index, codes]) => {
      const [first = '', second = ''] = [...codes].sort()
      return piecesOf(lineOf(topology, index)).map((piece) => borderPiece(first, second, piece))
    })
}

function lineOf({ arcs, transform }: Topology, index: number): readonly Point[] {
  let [x, y] = [0, 0]
  return (arcs[index] ?? []).map(([dx, dy]) => {
    x += dx
    y += dy
    return { lon: x * transform.scale[0] + transform.translate[0], lat: y * transform.scale[1] + transform.translate[1] }
  })
}

function piecesOf(line: readonly Point[]): readonly (readonly Point[])[] {
  const dense = line.flatMap((point, i) => {
    const next = line[i + 1]
    if (next === undefined) return [point]
    const steps = Math.max(1, Math.ceil(Math.hypot(next.lat - point.lat, next.lon - point.lon) / (PIECE / 4)))
    return Array.from({ length: steps }, (_, k) => ({
      lat: point.lat + ((next.lat - point.lat) * k) / steps,
      lon: point.lon + ((next.lon - point.lon) * k) / steps,
    }))
  })
  const pieces: Point[][] = []
  let [piece, length] = [[] as Point[], 0]
  for (const point of dense) {
    const last = piece.at(-1)
    length += last === undefined ? 0 : Math.hypot(point.lat - last.lat, point.lon - last.lon)
    piece.push(point)
    if (length >= PIECE) {
      pieces.push(piece)
      piece = [point]
      length = 0
    }
  }
  return piece.length > 1 || pieces.length === 0 ? [...pieces, piece] : pieces
}

function borderPiece(first: string, second: string, points: readonly Point[]): PackedArea {
  const middle = points[Math.floor(points.length / 2)] ?? { lat: 0, lon: 0 }
  const [lats, lons] = [points.map(({ lat }) => lat), points.map(({ lon }) => lon)]
  return {
    geonameId: null,
    name: `${first}–${second}`,
    kind: 'L.BDRY',
    ...middle,
    country: '',
    admin1: null,
    population: 0,
    bbox: [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] satisfies Box,
    keys: [`border ${first} ${second}`, `border ${first}`, `border ${second}`].map(fold),
  }
}
