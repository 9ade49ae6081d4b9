import type { Name } from '../../core/index.ts'
import { fold, type GazetteerEntry } from '../../gazetteer/index.ts'
import { GIVEN_NAMES } from './en/lexicon.ts'
import type { Seen } from './seen.ts'

/** People that a town must have to be read as a place without a sign of it in the text. */
const WELL_KNOWN = 60_000
/** The same where the report names its country. */
const AT_HOME = 10_000
/** The same for a name matched only by what transliterations share. */
const WELL_KNOWN_BY_SKELETON = 150_000

/**
 * The names that are places here. People, organizations and titles named like places fall out; a small place needs a sign beside it ("in", "the town of", a country
 * after it) or elsewhere in the report, a well-known one only that nothing speaks against it.
 */
export function keepPlaces(all: readonly Seen[], names: readonly Name[], text: string): readonly Seen[] {
  const seen = withLists(all, text)
  const lastNames = lastNamesOf(names, text)
  const contained = containments(seen)
  const home = namedCountries(seen)
  const isClear = (place: Seen) => !isSpokenAgainst(place, lastNames) && (hasSign(place) || contained.has(place))
  const clear = new Set(seen.filter(isClear).map(({ key }) => key))
  return seen.filter((place) => {
    if (isSpokenAgainst(place, lastNames)) return false
    return isClear(place) || isWellKnown(place) || isAtHome(place, home) || (clear.has(place.key) && !place.signs.commonWord)
  })
}

/** In a list ("in Gao, Kidal and Menaka") what is said before the first holds for all. */
function withLists(seen: readonly Seen[], text: string): readonly Seen[] {
  const done: Seen[] = []
  for (const place of seen) {
    const before = done.at(-1)
    const goesOn =
      before?.signs.locative &&
      before.sentence === place.sentence &&
      /^\s*(?:,|,?\s(?:and|or))\s+(?:the\s)?$/.test(text.slice(before.end, place.start))
    done.push(goesOn && !place.signs.locative && !place.signs.commonWord ? { ...place, signs: { ...place.signs, locative: true } } : place)
  }
  return done
}

function isSpokenAgainst({ signs, entries, key, use, unit, isPaired }: Seen, lastNames: ReadonlySet<string>): boolean {
  if (use === 'demonym') return false
  const large = isLarge(entries)
  if (signs.afterTitle || signs.isMoney || signs.beforeBrand || (signs.endsName && unit === null)) return true
  if (signs.isDirection && unit === null) return true
  // where all is capitals, a short word or one that is no name for the names layer is just a word
  if (signs.isShouted && unit === null && (key.length < 4 || (!large && signs.nameKind === null && !signs.locative)))
    return key !== 'u s' && key !== 'u k'
  if (unit !== null || isPaired) return false
  if (signs.beforeCapital && (signs.commonWord || GIVEN_NAMES.has(key))) return true
  if (signs.beforeTail && !(large && entries[0]?.kind === 'A.PCLI')) return true
  if (signs.afterCapital && !large) return true
  if (signs.beforeCapital && !large) return true
  if (signs.insideName && signs.nameKind === 'organization' && signs.afterCapital) return true
  if (signs.insideName && (signs.nameKind === 'person' || signs.nameKind === 'organization') && !large) return true
  if (lastNames.has(key) && !signs.locative && !large) return true
  return false
}

function hasSign({ signs, unit, isPaired }: Seen): boolean {
  if (unit !== null || isPaired) return true
  if (signs.commonWord) return signs.locative && !signs.startsSentence && signs.nameKind === 'place'
  return signs.locative || signs.nameKind === 'place'
}

function isWellKnown({ entries, signs, use }: Seen): boolean {
  if (use === 'demonym') return true
  if (entries.some(({ isCustom }) => isCustom === true)) return true
  if (signs.commonWord) return false
  const least = signs.bySkeleton ? WELL_KNOWN_BY_SKELETON : WELL_KNOWN
  return isLarge(entries) || entries.some(({ kind, population }) => population >= least || /^(?:A\.ADM1|L\.|T\.DSRT|H\.)/.test(kind))
}

/** Countries that a report names, by their name or their people. */
export function namedCountries(seen: readonly Seen[]): ReadonlySet<string> {
  const countries = seen.map(({ entries }) => entries.find(({ kind }) => kind.startsWith('A.PCL'))?.country ?? null)
  return new Set(countries.filter((country) => country !== null))
}

/** A smaller town needs no sign in a report that names its country. */
function isAtHome({ entries, signs }: Seen, home: ReadonlySet<string>): boolean {
  if (signs.commonWord || (signs.startsSentence && !signs.beforeVerb)) return false
  return entries.some(
    ({ country, kind, population }) => country !== null && home.has(country) && (population >= AT_HOME || /^P\.PPLA[123]?$/.test(kind)),
  )
}

function isLarge(entries: readonly GazetteerEntry[]): boolean {
  return entries.some(({ kind, population }) => kind.startsWith('A.PCL') || kind === 'P.PPLC' || population > 500_000)
}

/** Names with the country or first-level unit that holds them right after: "Hawija, Kirkuk province", "Sirte, Libya". */
export function containments(seen: readonly Seen[]): ReadonlyMap<Seen, Seen> {
  const found = new Map<Seen, Seen>()
  for (const [i, inner] of seen.entries()) {
    const outer = seen[i + 1]
    if (
      outer === undefined ||
      outer.sentence !== inner.sentence ||
      outer.first !== inner.last ||
      outer.start - inner.end > 2 ||
      outer.start === inner.end
    )
      continue
    if (inner.entries[0]?.kind.startsWith('A.PCL') && outer.unit === null && outer.entries[0]?.kind.startsWith('A.PCL')) continue
    if (inner.use === 'place' && outer.use === 'place' && holding(inner.entries, outer.entries).length > 0) found.set(inner, outer)
  }
  return found
}

/** Those of the inner entries that lie in one of the outer. */
export function holding(inner: readonly GazetteerEntry[], outer: readonly GazetteerEntry[]): readonly GazetteerEntry[] {
  return inner.filter((entry) =>
    outer.some(
      (area) =>
        area.index !== entry.index &&
        area.country === entry.country &&
        (area.kind.startsWith('A.PCL') || (area.kind === 'A.ADM1' && area.admin1 === entry.admin1) || liesIn(entry, area)),
    ),
  )
}

function liesIn(entry: GazetteerEntry, { kind, bbox }: GazetteerEntry): boolean {
  if (kind !== 'A.ADM2' || bbox === null) return false
  return entry.lon >= bbox[0] && entry.lat >= bbox[1] && entry.lon <= bbox[2] && entry.lat <= bbox[3]
}

/** The last words of people's full names: a person named like a place goes on under that name. */
function lastNamesOf(names: readonly Name[], text: string): ReadonlySet<string> {
  const people = names.filter(({ kind, first, last }) => kind === 'person' && last - first > 1)
  return new Set(people.map(({ start, end }) => fold(text.slice(start, end)).split(' ').at(-1) ?? ''))
}
