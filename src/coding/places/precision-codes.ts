import type { Place } from '../../core/index.ts'

/** Codes of other data sets for how exact a place is. */
export interface PrecisionCodes {
  /**
   * UCDP GED `where_prec`: 1 exact, 2 within some 25 km, 3 second-level unit, 4 first-level unit, 5 a line or a part of a country, 6 country, 7 international waters and
   * airspace. Null where no point and no unit is known.
   */
  readonly ucdpWherePrec: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null
  /** Geo-precision as ACLED has it: 1 the place itself, 2 a part of a region or near a town, 3 a region or more. Null as above. */
  readonly geoPrecision: 1 | 2 | 3 | null
}

const BY_PRECISION: Readonly<Record<Place['precision'], readonly [PrecisionCodes['ucdpWherePrec'], PrecisionCodes['geoPrecision']]>> = {
  exact: [1, 1],
  near: [2, 2],
  admin3: [3, 2],
  admin2: [3, 2],
  admin1: [4, 3],
  region: [5, 3],
  country: [6, 3],
  unresolved: [null, null],
}

/** What the precision of a place is in the codes of UCDP and ACLED. A place that is not resolved has the code of the unit it is said to lie in; the sea of no country is UCDP's 7. */
export function precisionCodes({
  precision,
  kind,
  country,
  admin1,
}: Pick<Place, 'precision' | 'kind' | 'country' | 'admin1'>): PrecisionCodes {
  if (precision === 'region' && country === null && /^H\.(?:SEA|OCN|GULF|STRT)/.test(kind)) return { ucdpWherePrec: 7, geoPrecision: 3 }
  if (precision === 'unresolved' && admin1 !== null) return { ucdpWherePrec: 4, geoPrecision: 3 }
  if (precision === 'unresolved' && country !== null) return { ucdpWherePrec: 6, geoPrecision: 3 }
  const [ucdpWherePrec, geoPrecision] = BY_PRECISION[precision]
  return { ucdpWherePrec, geoPrecision }
}
