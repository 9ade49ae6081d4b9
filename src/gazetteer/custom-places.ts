import { readCsv } from './csv.ts'
import { fold } from './fold.ts'
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts'
import { keysOf } from './keys.ts'
import { type PackedArea, type PackedPlace, packGazetteer } from './pack.ts'

/** A team's own places, packed; or what is wrong with its file, by line. */
export type CustomPlaces =
  | { readonly bytes: Uint8Array; readonly count: number; readonly problems: null }
  | { readonly bytes: null; readonly count: 0; readonly problems: readonly string[] }

/** Words for kinds, beside GeoNames' own codes. */
const KINDS: Readonly<Record<string, string>> = {
  '': 'P.PPL',
  town: 'P.PPL',
  village: 'P.PPL',
  city: 'P.PPL',
  neighbourhood: 'P.PPLX',
  neighborhood: 'P.PPLX',
  quarter: 'P.PPLX',
  camp: 'S.CMP',
  checkpoint: 'S.PSTB',
  crossing: 'S.PSTB',
  base: 'S.INSM',
  airfield: 'S.AIRF',
  bridge: 'S.BDG',
  hospital: 'S.HSP',
  school: 'S.SCH',
  prison: 'S.PRN',
  market: 'S.MKT',
  mosque: 'S.MSQE',
  church: 'S.CH',
  well: 'H.WLL',
  mountain: 'T.MT',
  island: 'T.ISL',
  area: 'L.AREA',
}
const COLUMNS = ['name', 'lat', 'lon', 'kind', 'country', 'admin1', 'aliases'] as const
const NEEDED = ['name', 'lat', 'lon'] as const
/** So many problems are told at once. */
const MOST_TOLD = 10

/**
 * Reads a CSV with a heading: `name,lat,lon` and, where wanted, `kind` (a word like camp, checkpoint, base, or a GeoNames code), `country` (ISO 3166-1), `admin1`
 * (a name that `base` knows) and `aliases` (others with `|` between). All lines are right or none is taken. What is left empty is not made up.
 */
export function packCustomPlaces(text: string, base: Gazetteer, source: string): CustomPlaces {
  const [heading, ...rows] = readCsv(text)
  const names = heading?.cells.map((cell) => cell.toLowerCase()) ?? []
  const missing = NEEDED.filter((column) => !names.includes(column))
  if (heading === undefined || missing.length > 0)
    return wrong([`line 1: the heading lacks ${missing.join(', ') || 'everything'}: it names the columns, of ${COLUMNS.join(',')}`])
  const unknown = names.filter((name) => !(COLUMNS as readonly string[]).includes(name))
  if (unknown.length > 0) return wrong([`line 1: there is no column '${unknown.join("', '")}': the columns are ${COLUMNS.join(',')}`])
  if (rows.length === 0) return wrong(['there are no places under the heading'])

  const problems: string[] = []
  const units = new Map<string, { readonly entry: GazetteerEntry; readonly index: number }>()
  const places: PackedPlace[] = []
  for (const { line, cells } of rows) {
    const at = (column: (typeof COLUMNS)[number]) => cells[names.indexOf(column)] ?? ''
    const tell = (problem: string) => problems.push(`line ${line}: ${problem}`)
    const [name, lat, lon, country] = [at('name'), degrees(at('lat')), degrees(at('lon')), at('country').toUpperCase()]
    const kind = KINDS[at('kind').toLowerCase()] ?? at('kind').toUpperCase()
    if (cells.length > names.length)
      tell(`it has ${cells.length} cells, the heading ${names.length}: put a cell with a comma into "quotes"`)
    else if (fold(name) === '') tell('the name is empty')
    else if (!(Math.abs(lat) <= 90)) tell(`lat is '${at('lat')}', not degrees from -90 to 90`)
    else if (!(Math.abs(lon) <= 180)) tell(`lon is '${at('lon')}', not degrees from -180 to 180`)
    else if (!/^[AHLPSTUV]\.[A-Z0-9]{2,5}$/.test(kind))
      tell(`kind is '${at('kind')}': use ${Object.keys(KINDS).slice(1, 8).join(', ')} ... or a GeoNames code like P.PPL`)
    else if (country !== '' && base.country(country) === null) tell(`country is '${at('country')}', no ISO 3166-1 code of two letters`)
    else {
      const unit = at('admin1') === '' ? null : unitNamed(at('admin1'), country, base)
      if (unit === undefined) tell(`no province '${at('admin1')}' is known${country === '' ? '; say its country, too' : ` in ${country}`}`)
      else {
        const key = unit === null ? '' : String(unit.index)
        if (unit !== null && !units.has(key)) units.set(key, { entry: unit, index: units.size })
        const others = at('aliases')
          .split('|')
          .map((alias) => alias.trim())
        places.push({
          geonameId: null,
          name,
          kind,
          lat,
          lon,
          country: country || (unit?.country ?? ''),
          admin1: units.get(key)?.index ?? null,
          population: 0,
          keys: keysOf([name, ...others.filter((other) => other !== '')], country),
        })
      }
    }
  }
  if (problems.length > 0) return wrong(problems)
  const areas = [...units.values()].map(({ entry }, i): PackedArea => {
    const { geonameId, lat, lon } = entry
    const bbox = entry.bbox ?? ([lon, lat, lon, lat] as const)
    return {
      geonameId,
      name: entry.name,
      kind: entry.kind,
      lat,
      lon,
      bbox,
      country: entry.country ?? '',
      admin1: i,
      population: 0,
      keys: [],
    }
  })
  const list = [...units.values()].map(({ entry }, area) => ({ area, iso3166_2: entry.iso3166_2 ?? '' }))
  return { bytes: packGazetteer(areas, places, list, [source]), count: places.length, problems: null }
}

function wrong(problems: readonly string[]): CustomPlaces {
  const more = problems.length - MOST_TOLD
  return { bytes: null, count: 0, problems: more > 0 ? [...problems.slice(0, MOST_TOLD), `and ${more} more`] : problems }
}

function degrees(cell: string): number {
  return /^[-+]?\d{1,3}(?:\.\d+)?$/.test(cell) ? Number(cell) : Number.NaN
}

/** Undefined where no such province is known, or several are. */
function unitNamed(name: string, country: string, base: Gazetteer): GazetteerEntry | undefined {
  const found = base.lookup(name).filter((entry) => entry.kind === 'A.ADM1' && (country === '' || entry.country === country))
  return found.length === 1 || country !== '' ? found[0] : undefined
}
