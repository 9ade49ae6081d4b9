import type { Place, Sentence } from '../../core/index.ts'
import type { Box, Gazetteer, GazetteerEntry } from '../../gazetteer/index.ts'
import { BORDER_AFTER, BORDER_BEFORE, BORDER_WITH, MEETING_AFTER, MEETING_BEFORE } from './en/phrases.ts'
import { distanceKm, middleOf } from './geometry.ts'
import { countryAround } from './infer-unit.ts'
import { nowhere, pointOf, shared, type Told } from './told.ts'

const REACH = 70
/** A town this far from a piece of border, in km, and no farther lies at it. */
const AT_BORDER_KM = 80
/** Degrees around a province in which its border is looked for. */
const MARGIN = 0.3

/**
 * A land border: "the border with X", "the border between X and Y", "the X-Y border", "near the X border", "where X, Y and Z meet". Its pieces are those that lie in the province or by the town named in the same sentence, all
 * where none is. The country is the side that the report tells from: the one it is about, unless that is the one named; null where it says no side.
 */
export function toldByBorder(
  text: string,
  named: readonly Place[],
  i: number,
  sentences: readonly Sentence[],
  sentence: Sentence | undefined,
  gazetteer: Gazetteer,
): Told | null {
  const place = named[i]
  if (place === undefined || place.country === null || !/^A\.PCL/.test(place.kind)) return null
  const before = text.slice(Math.max(0, place.span.start - REACH), place.span.start)
  const meeting = toldByMeeting(text, named, i, before, gazetteer)
  if (meeting !== null) return meeting
  const found = phraseAt(text, named, i, before)
  if (found === null) return null
  const codes = new Set(found.countries)
  const side = codes.size > 1 ? null : countryAround(named, sentences, i, codes)
  const other = codes.size > 1 ? ([...codes][1] ?? null) : side
  const pieces = piecesOf(gazetteer, place.country, other)
  const near =
    sentence === undefined ? [] : named.filter((each) => isInside(each, sentence) && each.use === 'place' && !codes.has(each.country ?? ''))
  const [chosen, anchor] = nearest(pieces, near)
  const box = boxOf(chosen)
  const middle = box === null ? null : closestTo(chosen, middleOf(box))
  return {
    ...shared(text, found.span, place, null, null),
    kind: 'L.BDRY',
    country: pieces.length > 0 || side !== null ? side : null,
    admin1: anchor?.kind === 'A.ADM1' ? anchor.admin1 : null,
    iso3166_2: anchor?.kind === 'A.ADM1' ? anchor.iso3166_2 : null,
    ...(box === null || middle === null ? nowhere : { lat: middle.lat, lon: middle.lon, bbox: [...box] }),
    precision: 'region',
  }
}

/** The words of a border at a country's name, and the countries on both sides as far as they say. */
function phraseAt(
  text: string,
  named: readonly Place[],
  i: number,
  before: string,
): { readonly span: Told['span']; readonly countries: readonly string[] } | null {
  const [place, next] = [named[i] as Place, named[i + 1]]
  const lead = BORDER_WITH.exec(before)
  const joined = next === undefined ? '' : text.slice(place.span.end, next.span.start)
  const second = next?.country != null && /^A\.PCL/.test(next.kind) ? next : null
  if (lead) {
    const both = lead.groups?.way?.toLowerCase() === 'between' && second !== null && /^\sand\s(?:the\s)?$/.test(joined)
    if (lead.groups?.way?.toLowerCase() === 'between' && !both) return null
    const owner = named[i - 1]
    // "Congo's border with Rwanda"
    const owned =
      !both &&
      owner?.country != null &&
      /^A\.PCL/.test(owner.kind) &&
      /^['’]s\s$/.test(text.slice(owner.span.end, place.span.start - lead[0].trimStart().length))
    const start = owned && owner ? owner.span.start : place.span.start - (before.length - lead.index)
    const countries = [place.country, both ? second?.country : owned ? owner?.country : null].filter((code) => code != null)
    return { span: { start, end: both && second ? second.span.end : place.span.end }, countries }
  }
  const pair = second !== null && /^[-–—\s]{1,3}$/.test(joined) ? second : null
  const end = (pair ?? place).span.end
  const after = BORDER_AFTER.exec(text.slice(end, end + 48))
  if (after === null) return null
  const article = BORDER_BEFORE.exec(before)
  const start = article === null ? place.span.start : place.span.start - (before.length - article.index)
  return { span: { start, end: end + after[0].length }, countries: [place.country, pair?.country].filter((code) => code != null) }
}

/** "The tri-border area of A, B and C", "where A, B and C meet": where their borders come nearest to each other. */
function toldByMeeting(text: string, named: readonly Place[], i: number, before: string, gazetteer: Gazetteer): Told | null {
  const lead = MEETING_BEFORE.exec(before)
  if (lead === null) return null
  const [a, b, c] = [named[i], named[i + 1], named[i + 2]]
  if (!a?.country || !b?.country || !c?.country) return null
  const gaps = text.slice(a.span.end, b.span.start) + text.slice(b.span.end, c.span.start)
  if (!/^,\s,?\sand\s(?:the\s)?$/.test(gaps)) return null
  const after = MEETING_AFTER.exec(text.slice(c.span.end, c.span.end + 20))
  if (/where/i.test(lead[0]) && after === null) return null
  const [first, second] = [piecesOf(gazetteer, a.country, b.country), piecesOf(gazetteer, b.country, c.country)]
  const pairs = first.flatMap((one) => second.map((two) => ({ one, away: distanceKm(one, two) })))
  const best = pairs.reduce<(typeof pairs)[number] | null>((x, y) => (x === null || y.away < x.away ? y : x), null)
  const span = { start: a.span.start - (before.length - lead.index), end: c.span.end + (after?.[0].length ?? 0) }
  const where =
    best === null
      ? nowhere
      : {
          lat: best.one.lat,
          lon: best.one.lon,
          bbox: [best.one.lon - 1, best.one.lat - 1, best.one.lon + 1, best.one.lat + 1] as [number, number, number, number],
        }
  return {
    ...shared(text, span, a, null, null),
    kind: 'L.BDRY',
    country: null,
    admin1: null,
    iso3166_2: null,
    ...where,
    precision: 'region',
  }
}

function piecesOf(gazetteer: Gazetteer, one: string, other: string | null): readonly GazetteerEntry[] {
  const name = other === null ? `border ${one}` : `border ${[one, other].sort().join(' ')}`
  return gazetteer.lookup(name).filter(({ kind }) => kind === 'L.BDRY')
}

/** The pieces in the province or by the town that the sentence names; all where that says nothing. */
function nearest(pieces: readonly GazetteerEntry[], near: readonly Place[]): readonly [readonly GazetteerEntry[], Place | null] {
  for (const place of near) {
    const point = pointOf(place)
    const found = pieces.filter((piece) => {
      if (place.bbox !== null && /^A\.ADM/.test(place.kind)) return crosses(piece.bbox, place.bbox)
      return point !== null && /^P\./.test(place.kind) && distanceKm(piece, point) <= AT_BORDER_KM
    })
    if (found.length > 0) return [found, place]
  }
  return [pieces, null]
}

function crosses(a: Box | null, [west = 0, south = 0, east = 0, north = 0]: readonly number[]): boolean {
  return a !== null && a[0] <= east + MARGIN && a[2] >= west - MARGIN && a[1] <= north + MARGIN && a[3] >= south - MARGIN
}

function boxOf(pieces: readonly GazetteerEntry[]): Box | null {
  const boxes = pieces.map(({ bbox }) => bbox).filter((box) => box !== null)
  if (boxes.length === 0) return null
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ]
}

function closestTo(pieces: readonly GazetteerEntry[], point: { lat: number; lon: number }): GazetteerEntry | null {
  return pieces.reduce<GazetteerEntry | null>((a, b) => (a === null || distanceKm(b, point) < distanceKm(a, point) ? b : a), null)
}

function isInside({ span }: Place, { start, end }: Sentence): boolean {
  return span.start >= start && span.end <= end
}
