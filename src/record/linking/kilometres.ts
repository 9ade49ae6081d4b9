const EARTH_KM = 6371

interface Point {
  readonly lat: number | null
  readonly lon: number | null
}

/** Great-circle distance; null where one has no point. */
export function kilometresBetween(a: Point, b: Point): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null
  const radians = Math.PI / 180
  const [latA, latB] = [a.lat * radians, b.lat * radians]
  const half = Math.sin((latB - latA) / 2) ** 2 + Math.cos(latA) * Math.cos(latB) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)))
}
