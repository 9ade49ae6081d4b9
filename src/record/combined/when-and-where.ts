import { kilometresBetween } from '../linking/kilometres.ts'
import type { ValueAccount } from './account.ts'
import { type FieldView, fieldView } from './field-view.ts'
import type { Member } from './figure-accounts.ts'

/** When, over all accounts: EDTF values, and the days from the first to the last that anybody gives. */
export interface CombinedWhen extends FieldView {
  readonly earliest: string | null
  readonly latest: string | null
}

/** Where, over all accounts: names; the point is that of the most exact account, with the country all agree on. */
export interface CombinedWhere extends FieldView {
  readonly lat: number | null
  readonly lon: number | null
  readonly country: string | null
  readonly precision: string
}

const EXACTNESS = ['exact', 'near', 'admin3', 'admin2', 'admin1', 'region', 'country', 'unresolved']
/** Two points nearer than this are one place by two names. */
const SAME_PLACE_KM = 10

/** The accounts of the time come from the tellings, which know the days. */
export function whenOf(members: readonly Member[], accounts: readonly ValueAccount[]): CombinedWhen {
  const days = members.map(({ incident: { time } }) => time)
  const exact = days.filter(({ precision }) => precision === 'exact' || precision === 'day')
  const known = exact.length > 0 ? exact : days
  return {
    ...fieldView(accounts, (a, b) => isDay(a) && isDay(b) && a.slice(0, 10) !== b.slice(0, 10)),
    earliest: known.flatMap(({ earliest }) => earliest ?? []).sort()[0] ?? null,
    latest:
      known
        .flatMap(({ latest }) => latest ?? [])
        .sort()
        .at(-1) ?? null,
  }
}

/** Names of areas that hold the point are no other place. */
export function whereOf(members: readonly Member[], accounts: readonly ValueAccount[]): CombinedWhere {
  const places = members.flatMap(({ record, incident }) => record.places.find(({ id }) => id === incident.place.place) ?? [])
  const byName = new Map(places.map((place) => [place.name, place]))
  const best = [...places].sort((a, b) => EXACTNESS.indexOf(a.precision) - EXACTNESS.indexOf(b.precision))[0]
  const countries = new Set(places.flatMap(({ country }) => country ?? []))
  const differ = (a: string, b: string) => {
    const [one, other] = [byName.get(a), byName.get(b)]
    if (!one || !other) return a !== b
    const km = kilometresBetween(one, other)
    return [one, other].every(({ precision }) => EXACTNESS.indexOf(precision) < 3) && km !== null && km > SAME_PLACE_KM
  }
  return {
    ...fieldView(accounts, differ),
    lat: best?.lat ?? null,
    lon: best?.lon ?? null,
    country: countries.size === 1 ? [...countries][0]! : null,
    precision: best?.precision ?? 'unresolved',
  }
}

function isDay(edtf: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(edtf)
}
