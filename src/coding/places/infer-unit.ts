import type { Place, Sentence } from '../../core/index.ts'

/** What a place beside it says for its country: the nearer the more. */
const SAME_SENTENCE = 4
const SAME_BLOCK = 2
const IN_REPORT = 0.5
/** A country's name and its people say less than a town in it: what happened there is told by towns. */
const BY_USE: Readonly<Record<Place['use'], number>> = { place: 1, demonym: 0.5, metonym: 0.3 }
/** A country or first-level unit must have this share of all that is said. */
const SHARE = 0.66
/** A unit is told only by places at least this near, in sentences. */
const NEAR_SENTENCES = 2
/** Where those say nothing, by all of a report, if it names so many places of the country. */
const LEAST = 3

/**
 * The country of places that no gazetteer knows, and their first-level unit, by what the places around them say: nothing where these lie in several. They stay unresolved.
 */
export function withInferredUnits(places: readonly Place[], sentences: readonly Sentence[]): readonly Place[] {
  if (!places.some(isOpen)) return places
  const at = sentenceNumbers(places, sentences)
  const countries = totals(places.map((place) => ({ key: place.country, weight: weightOf(place) })))
  return places.map((place, i) => {
    if (!isOpen(place)) return place
    const country = place.country ?? chosen(around(places, at, sentences, i, countries))
    if (country === null) return place
    if (place.admin1 !== null || place.lat !== null) return { ...place, country }
    const near = places.filter(
      (other, j) =>
        other.admin1 !== null &&
        other.country === country &&
        other.lat !== null &&
        other.use === 'place' &&
        Math.abs((at[j] ?? 0) - (at[i] ?? 0)) <= NEAR_SENTENCES,
    )
    const all = places.filter((other) => other.admin1 !== null && other.country === country && other.lat !== null && other.use === 'place')
    const unit = unitOfMost(near) ?? (all.length >= LEAST ? unitOfMost(all) : null)
    const like = all.find(({ admin1 }) => admin1 === unit)
    return { ...place, country, admin1: unit, iso3166_2: like?.iso3166_2 ?? null }
  })
}

function unitOfMost(places: readonly Place[]): string | null {
  return chosen(totals(places.map(({ admin1 }) => ({ key: admin1, weight: 1 }))))
}

/** The country that a report is about where a place stands, leaving out some: null where the places around it lie in several. */
export function countryAround(
  places: readonly Place[],
  sentences: readonly Sentence[],
  i: number,
  except: ReadonlySet<string>,
): string | null {
  const others = places.map((place, j) =>
    j !== i && place.country !== null && except.has(place.country) ? { ...place, country: null } : place,
  )
  const at = sentenceNumbers(others, sentences)
  const report = totals(others.map((place) => ({ key: place.country, weight: weightOf(place) })))
  return chosen(around(others, at, sentences, i, report))
}

/** Without a point and told by itself: what is told by another place has that one's country. */
function isOpen({ lat, relation, admin1, country, use, kind }: Place): boolean {
  // a river or mountain that no country has for itself is told of where the report is
  if (/^(?:T\.|H\.(?!SEA|OCN|GULF|STRT))/.test(kind) && country === null) return use === 'place' && relation === null
  return lat === null && relation === null && use === 'place' && (admin1 === null || country === null)
}

function weightOf({ country, use, relation, precision }: Place): number {
  if (country === null || relation !== null) return 0
  return BY_USE[use] * (precision === 'country' ? 0.6 : 1)
}

/** The whole report's say, with more from the same block and sentence. */
function around(
  places: readonly Place[],
  at: readonly number[],
  sentences: readonly Sentence[],
  i: number,
  report: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const sums = new Map([...report].map(([key, weight]) => [key, weight * IN_REPORT]))
  const add = (j: number) => {
    const other = places[j]
    if (other === undefined || other.country === null || j === i) return
    const isSame = at[j] === at[i]
    sums.set(other.country, (sums.get(other.country) ?? 0) + weightOf(other) * (isSame ? SAME_SENTENCE : SAME_BLOCK))
  }
  const block = sentences[at[i] ?? 0]?.block
  const isInBlock = (j: number) => sentences[at[j] ?? -1]?.block === block
  // a block names only so many places: far ones say no more than the report
  for (let j = i - 1; j >= 0 && i - j <= MOST_BESIDE && isInBlock(j); j--) add(j)
  for (let j = i + 1; j < places.length && j - i <= MOST_BESIDE && isInBlock(j); j++) add(j)
  return sums
}

const MOST_BESIDE = 12

function totals(said: readonly { readonly key: string | null; readonly weight: number }[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { key, weight } of said) if (key !== null && weight > 0) sums.set(key, (sums.get(key) ?? 0) + weight)
  return sums
}

function chosen(sums: ReadonlyMap<string, number>): string | null {
  const all = [...sums.values()].reduce((sum, weight) => sum + weight, 0)
  const best = [...sums].reduce<readonly [string, number] | null>((a, b) => (a === null || b[1] > a[1] ? b : a), null)
  return best !== null && best[1] >= SHARE * all ? best[0] : null
}

function sentenceNumbers(places: readonly Place[], sentences: readonly Sentence[]): readonly number[] {
  let at = 0
  return places.map(({ span }) => {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= span.start) at++
    return at
  })
}
