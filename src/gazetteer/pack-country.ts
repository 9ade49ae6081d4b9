import { extentOf } from './extent.ts'
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts'
import type { GeoNamesRow } from './geonames-row.ts'
import { keysOf, unitKeysOf } from './keys.ts'
import { type PackedArea, type PackedPlace, packGazetteer } from './pack.ts'

/** Kinds that are places where something can happen; schools, wells, farms and graves by the thousand are not taken. */
const KEPT =
  /^(?:P\.|A\.ADM[234]$|L\.(?:RGN|AREA|LCTY|CMN|MILB|OILF|RESN|RESV|PRK|CST|VAL)|S\.(?:CMP.*|PSTB|PSTC|MIL.*|INSM|AIRB|AIRF|AIRP|AIRH|BDG|HSP|HSPC|HSPD|MSQE|CH|CVNT|SHRN|MKT|PRN|OILR|OILT|DAM|MN.*|PP.*|PS|TNL|UNIV|CTR.*|FT|GATE|CSTM|HTL)$|H\.(?:STM.*|LK.*|RSV|CNL|WAD.*|MRSH|BAY|HBR)|T\.(?:MT|MTS|HLL|HLLS|ISL|ISLS|VAL|VALS|PASS|DSRT|PLN|PLAT|PEN|CAPE|GRGE|OAS.*|DLTA|WAD.*))/
/** What is no longer there. */
const GONE = /^(?:P\.PPL(?:H|Q|W)|A\.ADM.H)$/
/** A pack numbers its entries with 18 bits. */
const MOST = 250_000

/**
 * Packs a country's GeoNames rows, each pack of at most a quarter of a million. The first-level units are those of `base`, where it has them: they go by its names and ISO codes.
 * Their own rows and the country's are left to it.
 */
export function packCountry(country: string, rows: readonly GeoNamesRow[], base: Gazetteer, source: string): readonly Uint8Array[] {
  const kept = rows.filter((row) => row.country === country && KEPT.test(row.kind) && !GONE.test(row.kind) && !isKnownRiver(row, base))
  const inside = Map.groupBy(
    kept.filter(({ kind }) => kind.startsWith('P.')),
    ({ admin1, admin2 }) => `${admin1}.${admin2}`,
  )
  const packs: Uint8Array[] = []
  for (let from = 0; from < kept.length; from += MOST) {
    const units = firstLevelUnits(country, rows, base)
    const areas: PackedArea[] = [...units.areas]
    const places: PackedPlace[] = []
    for (const row of kept.slice(from, from + MOST)) {
      const place = { ...row, country, admin1: units.index.get(row.admin1) ?? null }
      const names = [row.name, ...row.otherNames]
      const isUnit = row.kind.startsWith('A.')
      const keys = isUnit ? unitKeysOf(names, country) : keysOf(names, country)
      const extent = row.kind === 'A.ADM2' ? extentOf([row, ...(inside.get(`${row.admin1}.${row.admin2}`) ?? [])]) : null
      if (extent !== null) areas.push({ ...place, bbox: extent.box, keys })
      else places.push({ ...place, keys })
    }
    packs.push(packGazetteer(areas, places, units.list, [source]))
  }
  return packs
}

/** Rivers that the packed gazetteer has as a whole: a point of each country they run through would be another river of the name. */
function isKnownRiver({ kind, name, otherNames }: GeoNamesRow, base: Gazetteer): boolean {
  return /^H\.STM/.test(kind) && [name, ...otherNames].some((each) => base.lookup(each).some((entry) => entry.kind === 'H.STM'))
}

/** Found by no key of their own: only to say where the others lie. */
function firstLevelUnits(country: string, rows: readonly GeoNamesRow[], base: Gazetteer) {
  const areas: PackedArea[] = []
  const list: { area: number; iso3166_2: string }[] = []
  const index = new Map<string, number>()
  for (const row of rows) {
    if (row.country !== country || row.kind !== 'A.ADM1' || index.has(row.admin1)) continue
    const known = unitOf(row, base)
    index.set(row.admin1, list.length)
    list.push({ area: areas.length, iso3166_2: known?.iso3166_2 ?? '' })
    const box = known?.bbox ?? ([row.lon, row.lat, row.lon, row.lat] as const)
    areas.push({ ...row, name: known?.name ?? row.name, kind: 'A.ADM1', country, admin1: list.length - 1, bbox: box, keys: [] })
  }
  return { areas, list, index }
}

function unitOf(row: GeoNamesRow, base: Gazetteer): GazetteerEntry | undefined {
  return [row.name, ...row.otherNames]
    .flatMap((name) => base.lookup(name))
    .find(({ geonameId, kind }) => geonameId === row.geonameId && kind === 'A.ADM1')
}
