import type { GazetteerEntry } from '../../gazetteer/index.ts'
import { distanceKm } from './geometry.ts'
import { containments, holding, namedCountries } from './keep.ts'
import type { Seen } from './seen.ts'

/** What a name was taken to be, and how sure that is (a difference of scores, not a probability). */
export interface Resolved {
  readonly seen: Seen
  /** Null where all that is known by the name lies in countries the report has nothing to do with. */
  readonly entry: GazetteerEntry | null
}

const KIND_SCORE: readonly (readonly [RegExp, number])[] = [
  [/^A\.PCL/, 7],
  [/^L\.RGN|^L\.CONT|^H\.(?:SEA|OCN|GULF|STRT)/, 6],
  [/^P\.PPLC$/, 2.4],
  [/^P\.PPLA$/, 1],
  [/^A\.ADM1$/, -0.5],
  [/^P\.PPLA2$/, 0.3],
  [/^H\.STM/, 3],
  [/^T\./, 2.5],
  [/^A\.ADM2/, -0.5],
  [/^P\.PPLX/, -1],
  [/^P\.PPLH/, -1],
]
/** What a country named in the report adds to a place in it, at most. */
const COUNTRY_WEIGHT = 3.2
const UNIT_WEIGHT = 6
const NEAR_WEIGHT = 1.6
/** What a place that only one country has counts beside the country's own name. */
const ONLY_THERE = 0.5
/** A town of fewer people is not taken for one that the reader is expected to know. */
const SMALL_TOWN = 60_000
/** Nor one of fewer than this, where so many places have its name. */
const LARGE_TOWN = 500_000
const COMMON_NAME = 4
const QUARTER = 'P.PPLX'
/** Distance at which another place of the report stops mattering much. */
const NEAR_KM = 250

/**
 * Chooses one place for each name: by how large and of what kind it is, by a unit that holds it ("Hawija, Kirkuk province"), by the countries the report names, and by
 * how near it lies to the other places. One name is one place all through a report, unless a unit beside it says otherwise.
 */
export function resolve(seen: readonly Seen[]): readonly Resolved[] {
  const countries = countryShares(seen)
  const home = homeOf(seen)
  const contained = containments(seen)
  const held = new Map<string, readonly GazetteerEntry[]>()
  for (const [inner, outer] of contained) {
    held.set(inner.key, holding(inner.entries, outer.entries))
    // "Athens, Georgia" tells which Georgia, too
    const holders = outer.entries.filter((area) => holding(inner.entries, [area]).length > 0)
    if (outer.entries.length > 1) held.set(outer.key, holders)
  }

  const byName = new Map<string, Seen>()
  for (const place of seen) {
    const key = nameKey(place)
    if (!byName.has(key) || (place.unit !== null && byName.get(key)?.unit === null)) byName.set(key, place)
  }
  const candidates = new Map(
    [...byName].map(([key, place]) => [key, scored(place, held.get(place.key) ?? place.entries, countries)] as const),
  )
  const first = [...candidates.values()].map((list) => list[0]?.entry).filter((entry) => entry !== undefined)
  const chosen = new Map([...candidates].map(([key, list]) => [key, nearest(list, first)] as const))
  return seen.flatMap((place) => {
    const own = contained.get(place)
    const entry =
      own === undefined
        ? chosen.get(nameKey(place))
        : (nearest(scored(place, holding(place.entries, own.entries), countries), first) ?? chosen.get(nameKey(place)))
    return entry
      ? [{ seen: place, entry: (own === undefined && isElsewhere(entry, home, place, first)) || isNoQuarter(place, entry) ? null : entry }]
      : []
  })
}

/** "The X quarter", "X, a neighbourhood of Y": a town of that name elsewhere is not it. */
function isNoQuarter({ unit, unitSaid }: Seen, { kind }: GazetteerEntry): boolean {
  return (unit ?? unitSaid) === QUARTER && kind !== QUARTER
}

/** A small town in a country that a report does not name, while it names others, and far from its other places: another town of the name is more likely meant. */
function isElsewhere(
  entry: GazetteerEntry,
  home: ReadonlySet<string>,
  { signs: { bySkeleton }, entries }: Seen,
  others: readonly GazetteerEntry[],
): boolean {
  const { kind, country, population, isCustom } = entry
  // of a name that many towns have, even a larger one is unlikely
  const least = entries.length >= COMMON_NAME && !/^P\.PPL[AC]$/.test(kind) ? LARGE_TOWN : SMALL_TOWN
  const isSmall = (kind.startsWith('P.') && population < least) || kind === 'A.ADM2'
  if (isCustom === true || home.size === 0 || country === null || home.has(country)) return false
  if (!isSmall && !(bySkeleton && /^[PA]\./.test(kind))) return false
  const isBeside = (other: GazetteerEntry) =>
    other.index !== entry.index && /^[PA]\./.test(other.kind) && !other.kind.startsWith('A.PCL') && distanceKm(entry, other) < NEAR_KM
  return bySkeleton || !others.some((other) => other.country !== country && isBeside(other))
}

/** The countries a report has to do with: those it names, and those that two of its names, or one large place, are of alone. None where it names no country. */
function homeOf(seen: readonly Seen[]): ReadonlySet<string> {
  const named = namedCountries(seen)
  const onlyThere = new Map<string, Set<string>>()
  for (const { entries, key, signs } of seen) {
    const country = entries[0]?.country
    if (!country || signs.bySkeleton || !entries.every((entry) => entry.country === country)) continue
    const names = onlyThere.get(country) ?? new Set()
    onlyThere.set(country, names.add(key))
    if (entries.some(({ kind, population }) => kind === 'A.ADM1' || population >= SMALL_TOWN)) names.add('').add(' ')
  }
  return new Set([...named, ...[...onlyThere].filter(([, names]) => names.size > 1).map(([country]) => country)])
}

function nameKey({ key, unit, use }: Seen): string {
  return `${use} ${unit === null || unit.startsWith('P.') ? '' : unit} ${key}`
}

/** What its kind speaks for a place. */
export function kindScore({ kind }: GazetteerEntry): number {
  return KIND_SCORE.find(([pattern]) => pattern.test(kind))?.[1] ?? 0
}

/** What its people speak for it: ten times as many count one more. */
export function sizeScore({ population }: GazetteerEntry): number {
  return Math.log10(population + 10)
}

/** A bare name that a town and its district share is the town. */
function withoutUnitsOfTowns(entries: readonly GazetteerEntry[]): readonly GazetteerEntry[] {
  const isOfTown = (unit: GazetteerEntry) =>
    unit.kind === 'A.ADM2' &&
    entries.some(({ kind, country, admin1 }) => kind.startsWith('P.') && country === unit.country && admin1 === unit.admin1)
  return entries.filter((entry) => !isOfTown(entry))
}

interface Scored {
  readonly entry: GazetteerEntry
  readonly score: number
}

function scored({ unit, use }: Seen, entries: readonly GazetteerEntry[], countries: ReadonlyMap<string, number>): readonly Scored[] {
  if (use === 'demonym') return entries.map((entry) => ({ entry, score: 0 }))
  return (unit === null ? withoutUnitsOfTowns(entries) : entries)
    .map((entry) => {
      const kind = kindScore(entry)
      const share = entry.country === null ? 0 : (countries.get(entry.country) ?? 0)
      const fits = unit === null ? 0 : entry.kind.startsWith(unit) ? UNIT_WEIGHT : 0
      return { entry, score: sizeScore(entry) + kind + fits + (share > 0 ? COUNTRY_WEIGHT * (0.5 + 0.5 * share) : 0) }
    })
    .sort((a, b) => b.score - a.score || a.entry.index - b.entry.index)
}

/** The best after nearness to the first choices of the other names is added. */
function nearest(list: readonly Scored[], others: readonly GazetteerEntry[]): GazetteerEntry | null {
  if (list.length < 2) return list[0]?.entry ?? null
  const anchors = others.filter(({ kind, name }) => !kind.startsWith('A.PCL') && !kind.startsWith('L.') && name !== list[0]?.entry.name)
  const best = list.slice(0, 12).map(({ entry, score }) => {
    const closeness = anchors.reduce((sum, other) => sum + Math.exp(-distanceKm(entry, other) / NEAR_KM), 0)
    return { entry, score: score + NEAR_WEIGHT * Math.log2(1 + closeness) }
  })
  return best.reduce((a, b) => (b.score > a.score ? b : a)).entry
}

/** How often each country is named, by name, by its people or by a place that only it has, as a share of the one named most. */
function countryShares(seen: readonly Seen[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { entries } of seen) {
    const country = entries.find(({ kind }) => kind.startsWith('A.PCL'))?.country
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1)
    else if (entries[0]?.country && entries.every((entry) => entry.country === entries[0]?.country)) {
      counts.set(entries[0].country, (counts.get(entries[0].country) ?? 0) + ONLY_THERE)
    }
  }
  const most = Math.max(1, ...counts.values())
  return new Map([...counts].map(([country, count]) => [country, count / most]))
}
