import type { Cell, Table } from './columns.ts'

/** The incidents as GeoJSON (RFC 7946): longitude first, no geometry where there is no point. `about` stands beside the features. */
export function geojsonOf({ columns, rows }: Table, about: object): object {
  const at = (row: readonly Cell[], name: string) => row[columns.findIndex((column) => column.name === name)] as number | null
  return {
    type: 'FeatureCollection',
    onrecord: about,
    features: rows.map((row) => {
      const [lon, lat] = [at(row, 'longitude'), at(row, 'latitude')]
      const named = columns.map(({ name }, i) => [name, row[i]] as const).filter(([name]) => name !== 'longitude' && name !== 'latitude')
      return {
        type: 'Feature',
        id: row[0],
        geometry: lon === null || lat === null ? null : { type: 'Point', coordinates: [lon, lat] },
        properties: Object.fromEntries(named),
      }
    }),
  }
}

/** A row as one JSON object. */
export function objectOf({ columns }: Table, row: readonly Cell[]): object {
  return Object.fromEntries(columns.map(({ name }, i) => [name, row[i]]))
}
