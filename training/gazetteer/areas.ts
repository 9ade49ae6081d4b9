import { join } from 'node:path'
import { type Box, type Extent, extentOf, fold, keysOf, type PackedArea, skeleton, unitKeysOf } from '../../src/gazetteer/index.ts'
import { readBorders } from './borders.ts'
import { countryNames, ownTable, readTable, subdivisionsOf, type Town } from './sources.ts'

export interface Areas {
  readonly areas: readonly PackedArea[]
  /** First-level units: which area each is, and its code. */
  readonly admin1: readonly { readonly area: number; readonly iso3166_2: string }[]
  /** `IQ.01` to its place in `admin1`. */
  readonly admin1Index: ReadonlyMap<string, number>
}

/** Countries, first- and second-level units with the extent of their towns, then rivers and regions. */
export function readAreas(
  data: string,
  towns: readonly Town[],
  aliases: (country: string, kind: string, name: string) => readonly string[],
): Areas {
  const areas: PackedArea[] = []
  const admin1: { area: number; iso3166_2: string }[] = []
  const admin1Index = new Map<string, number>()
  const byCountry = Map.groupBy(towns, ({ country }) => country)
  const byAdmin1 = Map.groupBy(towns, ({ country, admin1: code }) => `${country}.${code}`)
  const byAdmin2 = Map.groupBy(
    towns.filter(({ admin2 }) => admin2 !== ''),
    (town) => `${town.country}.${town.admin1}.${town.admin2}`,
  )
  const population = (list: readonly Town[] = []) => list.reduce((sum, town) => sum + (town.kind === 'P.PPLX' ? 0 : town.population), 0)

  const isoNames = countryNames()
  for (const [code = '', id, name = '', lat, lon] of ownTable('countries.tsv')) {
    const extent = extentOf(byCountry.get(code) ?? []) ?? (lat ? extentOf([{ lat: Number(lat), lon: Number(lon) }]) : null)
    if (extent === null) continue
    const names = [...(isoNames.get(code) ?? []), name]
    areas.push({
      geonameId: Number(id),
      name: isoNames.get(code)?.[0] ?? name,
      kind: 'A.PCLI',
      lat: lat ? Number(lat) : extent.lat,
      lon: lon ? Number(lon) : extent.lon,
      bbox: extent.box,
      country: code,
      admin1: null,
      population: population(byCountry.get(code)),
      keys: keysOf(names, code),
    })
  }

  const usual = new Map(ownTable('unit-names.tsv').map(([country, name, english = '']) => [`${country} ${name}`, english]))
  const labels = labelPoints(join(data, 'provinces.tsv'))
  for (const [code = '', name = '', ascii = '', id] of readTable(join(data, 'admin1CodesASCII.txt'))) {
    const [country = ''] = code.split('.')
    const inside = byAdmin1.get(code) ?? []
    const english = usual.get(`${country} ${name}`)
    const names = [name, ascii, ...(english ? [english] : []), ...aliases(country, 'A', name)]
    const label = labels(country, names, extentOf(inside))
    const extent = extentOf([...inside, ...(label ? [label] : [])])
    if (extent === null) continue
    admin1Index.set(code, admin1.length)
    admin1.push({ area: areas.length, iso3166_2: codeOf(country, [...names, ...(label ? [label.name] : [])]) })
    areas.push({
      geonameId: Number(id),
      name: english ?? name,
      kind: 'A.ADM1',
      lat: label?.lat ?? extent.lat,
      lon: label?.lon ?? extent.lon,
      bbox: extent.box,
      country,
      admin1: admin1.length - 1,
      population: population(inside),
      keys: unitKeysOf([...names, ...(label ? [label.name] : [])], country),
    })
  }

  for (const [code = '', name = '', ascii = '', id] of readTable(join(data, 'admin2Codes.txt'))) {
    const [country = '', first = ''] = code.split('.')
    const inside = byAdmin2.get(code) ?? []
    const extent = extentOf(inside)
    // a municipality named like its town adds nothing to the town
    if (extent === null || inside.some((town) => fold(town.name) === fold(name) || fold(town.name) === fold(ascii))) continue
    areas.push({
      geonameId: Number(id),
      name,
      kind: 'A.ADM2',
      lat: extent.lat,
      lon: extent.lon,
      bbox: extent.box,
      country,
      admin1: admin1Index.get(`${country}.${first}`) ?? null,
      population: population(inside),
      keys: unitKeysOf([name, ascii], country),
    })
  }
  areas.push(...readRivers(join(data, 'rivers.tsv')), ...readRegions(join(data, 'regions.tsv')), ...ownRegions(), ...readBorders())
  return { areas, admin1, admin1Index }
}

interface Label {
  readonly name: string
  readonly lat: number
  readonly lon: number
}

/**
 * Natural Earth's label points of provinces, found by country and by what spellings share: the two sources have no key in common. Every island has a label of its own, so of several
 * the one that stands most alone near the middle of the towns is taken; one far from the middle is none.
 */
function labelPoints(file: string): (country: string, names: readonly string[], towns: Extent | null) => Label | null {
  const found = new Map<string, Label[]>()
  for (const [country = '', name = '', , , lat, lon, kind] of readTable(file, true)) {
    if (kind === 'Admin-1 minor island' || country === '-1') continue
    const label = { name, lat: Number(lat), lon: Number(lon) }
    for (const key of keysFor([name])) found.set(`${country} ${key}`, [...(found.get(`${country} ${key}`) ?? []), label])
  }
  return (country, names, towns) => {
    const labels = [...new Set(keysFor(names).flatMap((key) => found.get(`${country} ${key}`) ?? []))]
    const away = (a: Label, b: Label) => Math.hypot(a.lat - b.lat, a.lon - b.lon)
    const alone = (label: Label) => Math.min(...labels.filter((other) => other !== label).map((other) => away(label, other)))
    const central = towns === null ? labels : labels.filter((label) => isCentral(label, towns.box))
    return central.length === 0 ? null : central.reduce((a, b) => (alone(b) > alone(a) ? b : a))
  }
}

/** Within the middle three fifths of a box, both ways. */
function isCentral({ lat, lon }: Label, [west, south, east, north]: Box): boolean {
  const [dLat, dLon] = [lat - (south + north) / 2, lon - (west + east) / 2]
  return Math.abs(dLat) <= 0.3 * (north - south) + 0.2 && Math.abs(dLon) <= 0.3 * (east - west) + 0.2
}

function keysFor(names: readonly string[]): readonly string[] {
  return [...new Set(unitKeysOf(names, '').flatMap((key) => [key, skeleton(key)]))]
}

function codeOf(country: string, names: readonly string[]): string {
  const wanted = new Set(keysFor(names))
  return subdivisionsOf(country).find(([, other]) => keysFor([other]).some((key) => wanted.has(key)))?.[0] ?? ''
}

/** Rivers, the pieces of one name that lie near each other as one; the point is the middle of the longest piece. */
function readRivers(file: string): PackedArea[] {
  const rivers: { name: string; names: Set<string>; lines: Label[][] }[] = []
  for (const [name = '', alt = '', english = '', kind, , line = ''] of readTable(file, true)) {
    if (kind !== 'River') continue
    const points = line
      .split(' ')
      .map((pair) => pair.split(',').map(Number))
      .map(([lat = 0, lon = 0]) => ({ name, lat, lon }))
    const main = english || name
    const near = rivers.find(
      (river) =>
        river.name === main &&
        river.lines
          .flat()
          .some((point) => Math.abs(point.lat - (points[0]?.lat ?? 0)) < 3 && Math.abs(point.lon - (points[0]?.lon ?? 0)) < 3),
    )
    const river = near ?? { name: main, names: new Set<string>(), lines: [] }
    for (const each of [main, name, alt]) if (each) river.names.add(each)
    river.lines.push(points)
    if (!near) rivers.push(river)
  }
  return rivers.map(({ name, names, lines }) => {
    const longest = lines.reduce((a, b) => (b.length > a.length ? b : a))
    const middle = longest[Math.floor(longest.length / 2)] ?? { lat: 0, lon: 0 }
    // "Jordan" and "Niger" alone are countries: a river is found by "X River" and "River X", by its bare name only where "the" goes before
    const all = [...names].flatMap((each) => [each, `${each} River`, `River ${each}`])
    return {
      ...none(name, 'H.STM'),
      lat: middle.lat,
      lon: middle.lon,
      bbox: extentOf(lines.flat())?.box ?? [0, 0, 0, 0],
      keys: keysOf(all, ''),
    }
  })
}

const REGION_KINDS: Readonly<Record<string, string>> = {
  Desert: 'T.DSRT',
  'Range/mtn': 'T.MTS',
  Plain: 'T.PLN',
  Island: 'T.ISL',
  'Island group': 'T.ISLS',
  Plateau: 'T.PLAT',
  Peninsula: 'T.PEN',
  'Pen/cape': 'T.PEN',
  Coast: 'L.CST',
  Delta: 'T.DLTA',
  Basin: 'T.DPR',
  Valley: 'T.VAL',
  Lake: 'H.LK',
  Wetlands: 'H.WTLD',
  Gorge: 'T.GRGE',
}
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bMts?\.?$/, 'Mountains'],
  [/\bPen\.$/, 'Peninsula'],
  [/\bRa\.$/, 'Range'],
  [/\bPlat\.$/, 'Plateau'],
  [/\bIs\.$/, 'Islands'],
  [/\bI\.$/, 'Island'],
]

function readRegions(file: string): PackedArea[] {
  const own = new Set(ownTable('regions.tsv').map(([name]) => name))
  return readTable(file, true).flatMap(([short = '', alt = '', kind = '', , , lat, lon, box = '']) => {
    const name = SHORT.reduce((text, [ending, word]) => text.replace(ending, word), short)
    const [south = 0, west = 0, north = 0, east = 0] = box.split(',').map(Number)
    if (own.has(name) || kind === 'Continent') return []
    return [
      {
        ...none(name, REGION_KINDS[kind] ?? 'L.RGN'),
        lat: Number(lat),
        lon: Number(lon),
        bbox: [west, south, east, north] as Box,
        keys: keysOf([name, alt], ''),
      },
    ]
  })
}

const WATERS: readonly (readonly [RegExp, string])[] = [
  [/\bSea$/, 'H.SEA'],
  [/\bOcean$/, 'H.OCN'],
  [/\bGulf$|^Gulf of/, 'H.GULF'],
  [/\bStrait\b/, 'H.STRT'],
]

function ownRegions(): PackedArea[] {
  return ownTable('regions.tsv').map(([name = '', others = '', ...degrees]) => {
    const [west = 0, south = 0, east = 0, north = 0] = degrees.map(Number)
    return {
      ...none(name, WATERS.find(([pattern]) => pattern.test(name))?.[1] ?? 'L.RGN'),
      lat: (south + north) / 2,
      lon: (west + east) / 2,
      bbox: [west, south, east, north] as Box,
      keys: keysOf([name, ...others.split('|')], ''),
    }
  })
}

function none(name: string, kind: string): Omit<PackedArea, 'lat' | 'lon' | 'bbox' | 'keys'> {
  return { geonameId: null, name, kind, country: '', admin1: null, population: 0 }
}
