/** Digits after the point: a hundredth of a degree is about a kilometre. Areas that are wider than a province have no point. */
const DIGITS: Readonly<Record<string, number>> = { exact: 2, near: 1, admin3: 1, admin2: 1, admin1: 0 }

/** A point with no more digits than its place is known to; null where it is known to no point at all. */
export function publishedPoint(where: {
  readonly lat: number | null
  readonly lon: number | null
  readonly precision: string
}): { readonly lat: number; readonly lon: number } | null {
  const digits = DIGITS[where.precision]
  if (digits === undefined || where.lat === null || where.lon === null) return null
  const round = (degrees: number) => Math.round(degrees * 10 ** digits) / 10 ** digits + 0
  return { lat: round(where.lat), lon: round(where.lon) }
}
