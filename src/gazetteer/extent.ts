import type { Box } from './gazetteer.ts'

/** Points gathered to tell how far something reaches and where its middle is. */
export interface Extent {
  readonly box: Box
  readonly lat: number
  readonly lon: number
}

/** A town is not a point: this many degrees around it. */
const MARGIN = 0.05

/** The box of points, and a point near its middle: a crowd of towns does not pull it over, as the quarter-degree cells that they lie in are counted and not they. Null without points. */
export function extentOf(points: readonly { readonly lat: number; readonly lon: number }[]): Extent | null {
  if (points.length === 0) return null
  const lons = points.map(({ lon }) => lon).sort((a, b) => a - b)
  // over the date line west is greater than east, as in GeoJSON
  const crosses = (lons.at(-1) ?? 0) - (lons[0] ?? 0) > 300 && widestGap(lons) > 90
  const shifted = points.map(({ lat, lon }) => ({ lat, lon: crosses && lon < 0 ? lon + 360 : lon }))
  const [west, east] = [Math.min(...shifted.map(({ lon }) => lon)), Math.max(...shifted.map(({ lon }) => lon))]
  const [south, north] = [Math.min(...shifted.map(({ lat }) => lat)), Math.max(...shifted.map(({ lat }) => lat))]
  const cells = new Map(
    shifted.map(({ lat, lon }) => [
      `${Math.floor(lat * 4)} ${Math.floor(lon * 4)}`,
      { lat: (Math.floor(lat * 4) + 0.5) / 4, lon: (Math.floor(lon * 4) + 0.5) / 4 },
    ]),
  )
  const middles = points.length < 3 ? shifted : [...cells.values()]
  const mean = (pick: (point: { lat: number; lon: number }) => number) =>
    middles.reduce((sum, point) => sum + pick(point), 0) / middles.length
  return {
    box: [wrap(west - MARGIN), Math.max(-90, south - MARGIN), wrap(east + MARGIN), Math.min(90, north + MARGIN)],
    // between the middle of what is settled and that of the box
    lat: (mean(({ lat }) => lat) + (south + north) / 2) / 2,
    lon: wrap((mean(({ lon }) => lon) + (west + east) / 2) / 2),
  }
}

function widestGap(sorted: readonly number[]): number {
  return sorted.reduce((widest, lon, i) => Math.max(widest, i === 0 ? 0 : lon - (sorted[i - 1] ?? lon)), 0)
}

function wrap(lon: number): number {
  return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon
}
