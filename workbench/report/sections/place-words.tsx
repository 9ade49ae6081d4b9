import type { Place, PlacePrecision } from '../../../src/core/index.ts'
import { countryName } from '../../words/country-name.ts'
import { PLACE_PRECISION } from '../../words/labels.ts'
import { Tag } from '../entry.tsx'

/** A place by its name, where that lies, and how exact it is. */
export function PlaceWords({ place, precision }: { readonly place: Place; readonly precision: PlacePrecision }) {
  const around = [place.admin1 === place.name ? null : place.admin1, place.country && countryName(place.country)].filter(
    (name) => name !== null && name !== place.name,
  )
  return (
    <>
      <span>
        <bdi>{place.name}</bdi>
        {around.length > 0 && <span className="muted">, {around.join(', ')}</span>}
      </span>
      <Tag tone={precision === 'unresolved' ? 'warn' : 'plain'}>{PLACE_PRECISION[precision]}</Tag>
    </>
  )
}
