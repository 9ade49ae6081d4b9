import type { Place } from '../../core/index.ts'
import type { Box } from '../../gazetteer/index.ts'
import { BETWEEN_BEFORE, NO_PLACE_BETWEEN, ROAD_AFTER, ROAD_BEFORE } from './en/phrases.ts'
import { distanceKm, middleOf } from './geometry.ts'
import { NEAR_KM, nowhere, pointOf, shared, type Told } from './told.ts'

/** The farthest that a phrase before a name is looked for. */
const REACH = 70
/** Places of one list. */
const MOST = 5

/**
 * "Between A and B", "halfway between A and B", "between A, B and C", "the road from A to B", "the A-B highway": what lies between places. Its point is the middle, its box holds them all.
 * Null where the words tell of nothing between.
 */
export function toldBetween(text: string, named: readonly Place[], i: number): Told | null {
  const first = named[i]
  if (first === undefined || first.use === 'demonym') return null
  const before = text.slice(Math.max(0, first.span.start - REACH), first.span.start)
  if (NO_PLACE_BETWEEN.test(before)) return null
  const road = ROAD_BEFORE.exec(before)
  const lead = road ?? BETWEEN_BEFORE.exec(before)
  const start = lead === null ? first.span.start : first.span.start - (before.length - lead.index)
  const all = lead === null ? tied(text, named, i) : listed(text, named, i, road !== null)
  const last = all.at(-1)
  if (last === undefined || all.length < 2) return null
  if (lead === null && !ROAD_AFTER.test(text.slice(last.span.end, last.span.end + 16))) return null
  const after = lead === null ? (ROAD_AFTER.exec(text.slice(last.span.end, last.span.end + 16))?.[0].length ?? 0) : 0
  const isRoad = road !== null || lead === null
  // "talks between A and B": capitals that stand for governments
  if (all.some(({ use }) => use === 'metonym') || (!isRoad && all.every(({ precision }) => precision === 'country'))) return null
  return betweenAll(text, { start, end: last.span.end + after }, all, isRoad)
}

function betweenAll(text: string, span: Told['span'], all: readonly Place[], isRoad: boolean): Told {
  const [first, last] = [all[0] as Place, all.at(-1) as Place]
  const points = all.map(pointOf).filter((point) => point !== null)
  const isWhole = points.length === all.length
  const [lats, lons] = [points.map(({ lat }) => lat), points.map(({ lon }) => lon)]
  const box: Box | null = isWhole ? [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] : null
  const [a, b] = [pointOf(first), pointOf(last)]
  const isNear = a !== null && b !== null && distanceKm(a, b) < 2 * NEAR_KM
  const same = (of: (place: Place) => string | null) => (all.every((place) => of(place) === of(first)) ? of(first) : null)
  return {
    ...shared(text, span, first, null, null),
    kind: isRoad ? 'R.RD' : 'L.LCTY',
    country: same(({ country }) => country),
    admin1: same(({ admin1 }) => admin1),
    iso3166_2: same(({ iso3166_2 }) => iso3166_2),
    ...(box === null ? nowhere : { ...middleOf(box), bbox: [...box] }),
    precision: box === null ? 'unresolved' : isNear ? 'near' : 'region',
  }
}

/** "A and B", "A, B and C", for a road "A to B" too. */
function listed(text: string, named: readonly Place[], i: number, isRoad: boolean): readonly Place[] {
  const found: Place[] = []
  for (let j = i; j < named.length && found.length < MOST; j++) {
    const place = named[j] as Place
    const gap = found.length === 0 ? '' : text.slice((found.at(-1) as Place).span.end, place.span.start)
    if (found.length > 0 && !(isRoad ? /^\s(?:and|to|with)\s(?:the\s)?$/i : /^(?:,|,?\s(?:and|or))\s(?:the\s)?$/i).test(gap)) break
    found.push(place)
    if (/and|to|with/i.test(gap)) return found
  }
  return []
}

/** "A-B", "A–B" */
function tied(text: string, named: readonly Place[], i: number): readonly Place[] {
  const [first, second] = [named[i], named[i + 1]]
  if (first === undefined || second === undefined) return []
  return /^\s?[-–—]\s?$/.test(text.slice(first.span.end, second.span.start)) ? [first, second] : []
}
