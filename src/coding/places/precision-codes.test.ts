import { expect, it } from 'vitest'
import { precisionCodes } from './index.ts'

const place = { kind: 'P.PPL', country: 'IQ', admin1: 'Anbar' } as const

it.each([
  [{ ...place, precision: 'exact' }, 1, 1],
  [{ ...place, precision: 'near' }, 2, 2],
  [{ ...place, precision: 'admin2' }, 3, 2],
  [{ ...place, precision: 'admin1' }, 4, 3],
  [{ ...place, precision: 'region' }, 5, 3],
  [{ ...place, precision: 'country' }, 6, 3],
  [{ ...place, precision: 'unresolved' }, 4, 3],
  [{ ...place, admin1: null, precision: 'unresolved' }, 6, 3],
  [{ kind: 'P.PPL', country: null, admin1: null, precision: 'unresolved' }, null, null],
  [{ kind: 'H.SEA', country: null, admin1: null, precision: 'region' }, 7, 3],
] as const)('gives the codes of UCDP and ACLED: %j', (of, ucdpWherePrec, geoPrecision) =>
  expect(precisionCodes(of)).toEqual({ ucdpWherePrec, geoPrecision }),
)
