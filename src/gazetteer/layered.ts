import type { Gazetteer, GazetteerEntry, NameMatch } from './gazetteer.ts'

/** A gazetteer over another. */
export interface GazetteerLayer {
  readonly gazetteer: Gazetteer
  /** Countries (ISO 3166-1) whose places it has in full: those that a lower layer has of them are left out, but for the country itself and its first-level units. */
  readonly countries: readonly string[]
  /** A team's own places: where a name is one of them, it is nothing else. */
  readonly isCustom: boolean
}

/** Several gazetteers as one: `layers` over `base`, a team's own places before all others. Numbers of entries are of the whole, and stay the same for the same layers. */
export function layered(base: Gazetteer, layers: readonly GazetteerLayer[]): Gazetteer {
  if (layers.length === 0) return base
  const ordered = [...layers.filter(({ isCustom }) => isCustom), ...layers.filter(({ isCustom }) => !isCustom)]
  const covered = new Set(ordered.flatMap(({ countries }) => countries))
  const offsets = new Map<Gazetteer, number>()
  let size = base.size
  for (const { gazetteer } of ordered) {
    offsets.set(gazetteer, size)
    size += gazetteer.size
  }
  const moved = (gazetteer: Gazetteer, entries: readonly GazetteerEntry[]) =>
    entries.map((entry) => ({ ...entry, index: entry.index + (offsets.get(gazetteer) ?? 0), isCustom: isOwn(gazetteer) }))
  const isOwn = (gazetteer: Gazetteer) => ordered.some((layer) => layer.isCustom && layer.gazetteer === gazetteer)
  const ofBase = (entries: readonly GazetteerEntry[]) =>
    entries.filter(({ country, kind }) => country === null || !covered.has(country) || /^A\.(?:PCL|ADM1)/.test(kind))

  return {
    size,
    sources: [...new Set([base, ...ordered.map(({ gazetteer }) => gazetteer)].flatMap(({ sources }) => sources))],
    lookup(name) {
      const found: GazetteerEntry[] = []
      for (const { gazetteer, isCustom } of ordered) {
        found.push(...moved(gazetteer, gazetteer.lookup(name)))
        if (isCustom && found.length > 0) return found
      }
      return larger([...found, ...ofBase(base.lookup(name))])
    },
    longest(words, from) {
      let best: NameMatch | null = null
      const consider = (match: NameMatch | null, isCustom: boolean) => {
        if (match === null || match.entries.length === 0) return
        if (best === null || match.words > best.words || (match.words === best.words && best.bySkeleton && !match.bySkeleton)) best = match
        else if (match.words === best.words && match.bySkeleton === best.bySkeleton && !isCustom && !isOwnMatch(best))
          best = { ...best, entries: larger([...best.entries, ...match.entries]) }
      }
      for (const { gazetteer, isCustom } of ordered) {
        const match = gazetteer.longest(words, from)
        consider(match === null ? null : { ...match, entries: moved(gazetteer, match.entries) }, isCustom)
      }
      const match = base.longest(words, from)
      consider(match === null ? null : { ...match, entries: ofBase(match.entries) }, false)
      return best
    },
    country: (code) => base.country(code),
    subdivision: (code) => base.subdivision(code),
  }
}

function isOwnMatch({ entries }: NameMatch): boolean {
  return entries.some(({ isCustom }) => isCustom === true)
}

/** As each layer gives them: the larger first. */
function larger(entries: readonly GazetteerEntry[]): readonly GazetteerEntry[] {
  return [...entries].sort((a, b) => b.population - a.population)
}
