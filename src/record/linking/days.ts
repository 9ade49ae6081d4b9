const DAY_MS = 86_400_000

/** A calendar day as a number, so that days can be counted; null for what is none. */
export function dayNumber(day: string | null): number | null {
  if (day === null) return null
  const ms = Date.parse(`${day.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(ms) ? null : ms / DAY_MS
}

/** A stretch of days by their numbers. */
export interface Days {
  readonly from: number
  readonly to: number
}

/** From what is known of a telling's time: null when nothing is. One open end is taken for the same day. */
export function daysOf({ earliest, latest }: { readonly earliest: string | null; readonly latest: string | null }): Days | null {
  const [from, to] = [dayNumber(earliest), dayNumber(latest)]
  if (from === null && to === null) return null
  return { from: (from ?? to)!, to: (to ?? from)! }
}

/** Days between two stretches; 0 where they meet. */
export function daysApart(a: Days, b: Days): number {
  return Math.max(0, a.from - b.to, b.from - a.to)
}
