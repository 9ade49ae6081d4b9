import geodesic from 'geographiclib-geodesic'
import type { Box } from '../../gazetteer/index.ts'

export interface Point {
  readonly lat: number
  readonly lon: number
}

const RADIANS = Math.PI / 180
const EARTH_KM = 6371.0088

/** Along a sphere: good for comparing, a third of a percent off at worst. */
export function distanceKm(a: Point, b: Point): number {
  const across = Math.sin(((b.lat - a.lat) * RADIANS) / 2) ** 2
  const along = Math.sin(((b.lon - a.lon) * RADIANS) / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(across + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * along)))
}

/** Compass directions in degrees from north. */
export const BEARINGS: Readonly<Record<string, number>> = {
  north: 0,
  northeast: 45,
  east: 90,
  southeast: 135,
  south: 180,
  southwest: 225,
  west: 270,
  northwest: 315,
}

/** The point so far in a direction, on the WGS84 ellipsoid. */
export function pointFrom({ lat, lon }: Point, bearing: number, km: number): Point {
  const { lat2 = lat, lon2 = lon } = geodesic.Geodesic.WGS84.Direct(lat, lon, bearing, km * 1000)
  return { lat: rounded(lat2), lon: rounded(lon2) }
}

/** The box of a circle. */
export function boxAround(point: Point, km: number): Box {
  const [north, east, south, west] = [0, 90, 180, 270].map((bearing) => pointFrom(point, bearing, km))
  return [west?.lon ?? point.lon, south?.lat ?? point.lat, east?.lon ?? point.lon, north?.lat ?? point.lat]
}

/** The third of a box that a direction names; "central" is the middle of both ways. */
export function partOf([west, south, east, north]: Box, direction: string): Box {
  const width = (east < west ? east + 360 - west : east - west) / 3
  const height = (north - south) / 3
  const central = direction === 'central'
  const [left, right] = central ? [1, 2] : direction.endsWith('west') ? [0, 1] : direction.endsWith('east') ? [2, 3] : [0, 3]
  const [low, high] = central ? [1, 2] : direction.startsWith('south') ? [0, 1] : direction.startsWith('north') ? [2, 3] : [0, 3]
  return [wrap(west + width * left), rounded(south + height * low), wrap(west + width * right), rounded(south + height * high)]
}

export function middleOf([west, south, east, north]: Box): Point {
  return { lat: rounded((south + north) / 2), lon: wrap(east < west ? (west + east + 360) / 2 : (west + east) / 2) }
}

function wrap(lon: number): number {
  return rounded(lon > 180 ? lon - 360 : lon)
}

function rounded(degrees: number): number {
  return Math.round(degrees * 100_000) / 100_000
}
