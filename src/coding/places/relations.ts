import type { Place, PlacePrecision } from '../../core/index.ts'
import type { Gazetteer } from '../../gazetteer/index.ts'
import { BEYOND, KM_PER_MILE, KM_PER_NAUTICAL_MILE, NEAR, NUMBER_WORDS, OFFSET, PART, PART_AFTER } from './en/phrases.ts'
import { BEARINGS, boxAround, middleOf, type Point, partOf, pointFrom } from './geometry.ts'
import { NEAR_KM, nowhere, pointOf, shared, type Told } from './told.ts'

/** A distance in words is at least this wrong, in km, or this share of it. */
const LEAST_ERROR_KM = 5
const ERROR_SHARE = 0.1
/** Within this many km of a town the province is still likely the same. */
const SAME_PROVINCE_KM = 10
/** The farthest that a phrase before a name is looked for. */
const REACH = 110

/**
 * The place that the words before a name tell by it: "about 115 km south of X", "northern X", "near X". Covers the whole phrase. Null where the words
 * tell of the place itself. Its precision is no better than the words: a part of a country is a region, what is near a town is near.
 */
export function toldBy(text: string, sentenceStart: number, base: Place, gazetteer: Gazetteer): Told | null {
  if (base.use === 'demonym') return null
  const from = Math.max(sentenceStart, base.span.start - REACH)
  const before = text.slice(from, base.span.start)
  const covering = (match: RegExpExecArray) => ({ start: from + match.index, end: base.span.end })

  const offset = OFFSET.exec(before)
  if (offset) return byOffset(text, covering(offset), base, offset.groups ?? {}, gazetteer)
  const part = PART.exec(before)
  if (part) return byPart(text, covering(part), base, directionOf(part.groups?.ern ?? part.groups?.noun ?? part.groups?.bare ?? ''))
  const beyond = BEYOND.exec(before)
  if (beyond) return byNearness(text, covering(beyond), base, directionOf(beyond.groups?.direction ?? ''))
  const after = PART_AFTER.exec(text.slice(base.span.end, base.span.end + 60))
  if (after) {
    const span = { start: base.span.start, end: base.span.end + after[0].length }
    return byPart(text, span, base, directionOf(after.groups?.ern ?? after.groups?.noun ?? ''))
  }
  const near = NEAR.exec(before)
  return near ? byNearness(text, covering(near), base, null) : null
}

type Groups = Readonly<Record<string, string | undefined>>

export function byOffset(text: string, span: Told['span'], base: Place, groups: Groups, gazetteer: Gazetteer): Told {
  const words = (groups.number ?? '').toLowerCase()
  const number = words in NUMBER_WORDS ? (NUMBER_WORDS[words] ?? null) : Number(words.replace(/,(?=\d{3}$)/, '').replace(',', '.'))
  const km = number === null ? null : round(number * kmPer(groups.unit ?? ''))
  const direction = groups.direction === undefined ? null : directionOf(groups.direction)
  const told = { ...shared(text, span, base, direction, km), kind: 'L.LCTY', ...withinCountry(base, null, km ?? 0, gazetteer) }
  const from = pointOf(base)
  if (from === null) return { ...told, ...nowhere, precision: 'unresolved' }
  if (km === null) return { ...told, lat: from.lat, lon: from.lon, bbox: [...boxAround(from, NEAR_KM)], precision: 'near' }
  const bearing = direction === null ? undefined : BEARINGS[direction]
  // a distance without a direction is a ring: its middle is the place it is told by
  if (bearing === undefined) return { ...told, lat: from.lat, lon: from.lon, bbox: [...boxAround(from, km)], precision: 'near' }
  const point = pointFrom(from, bearing, km)
  return {
    ...told,
    ...withinCountry(base, point, km, gazetteer),
    ...point,
    bbox: [...boxAround(point, Math.max(LEAST_ERROR_KM, km * ERROR_SHARE))],
    precision: 'near',
  }
}

function kmPer(unit: string): number {
  return /^naut/i.test(unit) ? KM_PER_NAUTICAL_MILE : /^mi/i.test(unit) ? KM_PER_MILE : 1
}

const PART_PRECISION: Readonly<Partial<Record<PlacePrecision, readonly [precision: PlacePrecision, kind: string]>>> = {
  country: ['region', 'L.RGN'],
  region: ['region', 'L.RGN'],
  admin1: ['admin1', 'L.AREA'],
  admin2: ['admin2', 'L.AREA'],
  exact: ['near', 'P.PPLX'],
}

export function byPart(text: string, span: Told['span'], base: Place, direction: string): Told {
  const [precision, kind] = PART_PRECISION[base.precision] ?? ['unresolved', 'L.AREA']
  const told = { ...shared(text, span, base, direction, null), kind }
  if (base.bbox === null) return { ...told, lat: base.lat, lon: base.lon, bbox: null, precision }
  const [west = 0, south = 0, east = 0, north = 0] = base.bbox
  const box = partOf([west, south, east, north], direction)
  return { ...told, ...middleOf(box), bbox: [...box], precision }
}

export function byNearness(text: string, span: Told['span'], base: Place, direction: string | null): Told {
  const told = { ...shared(text, span, base, direction, null), kind: 'L.LCTY', admin1: null, iso3166_2: null }
  const from = pointOf(base)
  if (from === null) return { ...told, ...nowhere, precision: 'unresolved' }
  if (base.precision !== 'exact')
    return { ...told, lat: base.lat, lon: base.lon, bbox: base.bbox, precision: base.precision === 'country' ? 'country' : 'region' }
  const bearing = direction === null ? undefined : BEARINGS[direction]
  const point = bearing === undefined ? from : pointFrom(from, bearing, NEAR_KM / 2)
  return { ...told, ...point, bbox: [...boxAround(point, NEAR_KM)], precision: 'near' }
}

/** The country holds while the point stays within its box; the province only close by. */
function withinCountry({ country, admin1, iso3166_2 }: Place, point: Point | null, km: number, gazetteer: Gazetteer) {
  const box = country === null ? null : (gazetteer.country(country)?.bbox ?? null)
  const isInside =
    point === null ||
    box === null ||
    (point.lat >= box[1] && point.lat <= box[3] && (box[2] < box[0] || (point.lon >= box[0] && point.lon <= box[2])))
  const isClose = km <= SAME_PROVINCE_KM
  return {
    country: isInside ? country : null,
    admin1: isInside && isClose ? admin1 : null,
    iso3166_2: isInside && isClose ? iso3166_2 : null,
  }
}

export function directionOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s-]/g, '')
    .replace(/ern(?:most)?$/, '')
}

function round(km: number): number {
  return Math.round(km * 10) / 10
}
