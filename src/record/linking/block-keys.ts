import { dayNumber, daysOf } from './days.ts'
import type { Telling, ToldPlace } from './telling.ts'
import { typeFamilies } from './type-kin.ts'

/** A stretch longer than this is put under months. */
const LONGEST_BY_DAY = 7
/** A report without a date of the incident tells of the days before it. */
const DAYS_BEFORE_REPORT = 4
const HALF_CELL = 0.25

/** A key of a telling. */
export interface BlockKey {
  readonly key: string
  /** False: the telling knows its day, and stands under the month only to be met by what knows no more than the month. */
  readonly byTime: boolean
  /** The same for a point and its country. */
  readonly byPlace: boolean
}

/**
 * Under which keys a telling is kept, of day, place and kind of type: two tellings that share none are never compared, so that a new report
 * touches only what shares a key with it. A telling with a month only is kept under months, and so is every other, so that they meet.
 */
export function blockKeys(telling: Telling): readonly BlockKey[] {
  const times = timeKeys(telling)
  const places = placeKeys(telling)
  return typeFamilies(telling.type).flatMap((family) =>
    times.flatMap((time) => places.map((place) => ({ key: `${family} ${time.key} ${place.key}`, byTime: time.own, byPlace: place.own }))),
  )
}

/** Whether two tellings under one key are to be compared: not where both only stand there to be met by something vaguer. */
export function meet(a: BlockKey, b: BlockKey): boolean {
  return (a.byTime || b.byTime) && (a.byPlace || b.byPlace)
}

interface Part {
  readonly key: string
  readonly own: boolean
}

function timeKeys({ earliest, latest, published, background }: Telling): readonly Part[] {
  const told = daysOf({ earliest, latest })
  const reported = dayNumber(published)
  if (told === null && (reported === null || background)) return [{ key: 'undated', own: true }]
  const { from, to } = told ?? { from: reported! - DAYS_BEFORE_REPORT, to: reported! }
  const months = new Set([monthOf(from), monthOf(to)])
  if (to - from > LONGEST_BY_DAY) {
    for (let day = from; day < Math.min(to, from + 800); day += 28) months.add(monthOf(day))
    return [...months].map((key) => ({ key, own: true }))
  }
  // A day more on either side: reports of one night are a day apart.
  return [
    ...Array.from({ length: to - from + 3 }, (_, i) => ({ key: `d${from - 1 + i}`, own: true })),
    ...[...months].map((key) => ({ key, own: false })),
  ]
}

function monthOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 7)
}

function placeKeys({ place, about, elsewhere }: Telling): readonly Part[] {
  const places = place ? [place] : [...about, ...elsewhere]
  if (places.length === 0) return [{ key: 'nowhere', own: true }]
  const parts = new Map<string, boolean>()
  for (const { key, own } of places.flatMap(cellsOf)) parts.set(key, own || parts.get(key) === true)
  return [...parts].map(([key, own]) => ({ key, own }))
}

/** The cells of one degree around a point: two points less than half a degree apart share one. An area is kept under its country. */
function cellsOf({ lat, lon, country, exact }: ToldPlace): readonly Part[] {
  const area = `in ${country ?? 'no country'}`
  if (!exact || lat === null || lon === null) return [{ key: area, own: true }]
  const ends = [-HALF_CELL, HALF_CELL]
  const cells = ends.flatMap((y) => ends.map((x) => ({ key: `${Math.floor(lat + y)},${Math.floor(lon + x)}`, own: true })))
  return [...cells, { key: area, own: false }]
}
