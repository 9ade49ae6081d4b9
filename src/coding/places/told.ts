import type { Place } from '../../core/index.ts'
import type { Point } from './geometry.ts'

/** A place told by another, before it has an id. */
export type Told = Omit<Place, 'id'>

/** How far "near" and "outside" reach, in km. */
export const NEAR_KM = 25

export const nowhere = { lat: null, lon: null, bbox: null }

/** What a place told by another takes over from it. */
export function shared(
  text: string,
  span: Told['span'],
  base: Place,
  direction: string | null,
  km: number | null,
): Omit<Told, 'kind' | 'lat' | 'lon' | 'bbox' | 'precision'> {
  return {
    span,
    name: text.slice(span.start, span.end),
    geonameId: null,
    country: base.country,
    admin1: base.admin1,
    iso3166_2: base.iso3166_2,
    relation: { direction: direction === '' ? null : direction, distanceKm: km, of: base.id },
    use: 'place',
  }
}

export function pointOf({ lat, lon }: Place): Point | null {
  return lat === null || lon === null ? null : { lat, lon }
}
