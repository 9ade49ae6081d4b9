/** A row of a GeoNames country file ("readme.txt" of its dump): what is used of its 19 columns. */
export interface GeoNamesRow {
  readonly geonameId: number
  readonly name: string
  readonly otherNames: readonly string[]
  /** Feature class and code, `P.PPL`. */
  readonly kind: string
  readonly country: string
  readonly admin1: string
  readonly admin2: string
  readonly lat: number
  readonly lon: number
  readonly population: number
}

const COLUMNS = 19
/** Other names in Latin letters: reports in English use no others. */
const LATIN = /^[\p{Script=Latin}\p{M}\p{N}\s.'’‘`´ʻʼ\-()/,]{2,60}$/u
const MOST_NAMES = 40

/** Reads one line. What is wrong with a line that is none is said in words. */
export function parseGeoNamesLine(line: string): GeoNamesRow | { readonly problem: string } {
  const columns = line.split('\t')
  if (columns.length < COLUMNS)
    return {
      problem: `it has ${columns.length} columns, a GeoNames country file has ${COLUMNS}, with tabs between (geonameid, name, asciiname ...)`,
    }
  const [id = '', name = '', ascii = '', others = '', latitude = '', longitude = '', group = '', code = '', country = ''] = columns
  const [geonameId, lat, lon] = [Number(id), Number(latitude), Number(longitude)]
  if (!Number.isInteger(geonameId) || geonameId <= 0) return { problem: `its first column should be the geonameid, and is '${shown(id)}'` }
  if (name === '') return { problem: 'its second column, the name, is empty' }
  if (latitude === '' || !(Math.abs(lat) <= 90)) return { problem: `its latitude is '${shown(latitude)}'` }
  if (longitude === '' || !(Math.abs(lon) <= 180)) return { problem: `its longitude is '${shown(longitude)}'` }
  const names = [ascii, ...others.split(',')].filter((other) => other !== name && LATIN.test(other))
  return {
    geonameId,
    name,
    otherNames: [...new Set(names)].slice(0, MOST_NAMES),
    kind: `${group || 'P'}.${code || 'PPL'}`,
    country,
    admin1: columns[10] ?? '',
    admin2: columns[11] ?? '',
    lat,
    lon,
    population: Math.min(Math.max(0, Math.round(Number(columns[14]) || 0)), 0xffffffff),
  }
}

function shown(words: string): string {
  return words.length > 30 ? `${words.slice(0, 30)}…` : words
}
