import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fold, loadGazetteer, packGazetteer } from './index.ts'

const town = {
  geonameId: 7,
  name: 'Ar Rabwah',
  kind: 'P.PPL',
  lat: 33.512341,
  lon: -36.26,
  country: 'SY',
  admin1: 0,
  population: 1200,
  keys: ['ar rabwah', 'rabwah'],
}
const twin = { ...town, geonameId: null, name: 'Rabwah', lat: 30, country: 'PK', admin1: null, population: 9000, keys: ['rabwah'] }
const unit = { ...town, geonameId: 8, name: 'Rif', kind: 'A.ADM1', admin1: 0, keys: ['rif'], bbox: [35.5, 33, 37.25, 34] as const }
const nation = { ...unit, geonameId: 9, name: 'Syria', kind: 'A.PCLI', admin1: null, keys: ['syria'] }
const packed = packGazetteer([nation, unit], [town, twin], [{ area: 1, iso3166_2: 'SY-RD' }], ['made up'])

describe('a packed gazetteer', () => {
  const gazetteer = loadGazetteer(packed)

  it('gives back what went in, the larger place first', () => {
    expect(gazetteer.lookup('Rabwah').map(({ name }) => name)).toEqual(['Rabwah', 'Ar Rabwah'])
    expect(gazetteer.lookup('ar-Rabwah')[0]).toEqual({
      index: 2,
      geonameId: 7,
      name: 'Ar Rabwah',
      kind: 'P.PPL',
      lat: 33.51234,
      lon: -36.26,
      bbox: null,
      country: 'SY',
      admin1: 'Rif',
      iso3166_2: 'SY-RD',
      population: 1200,
    })
    expect(gazetteer.lookup('Rif')[0]?.bbox).toEqual([35.5, 33, 37.25, 34])
    expect(gazetteer.country('SY')?.name).toBe('Syria')
    expect(gazetteer.subdivision('SY-RD')?.name).toBe('Rif')
  })

  it('finds the longest name', () => {
    expect(gazetteer.longest(['ar', 'rabwah', 'fell'])?.words).toBe(2)
    expect(gazetteer.longest(['in', 'rabwah'])).toBeNull()
    expect(gazetteer.longest([])).toBeNull()
  })

  it('knows nothing of other names', () => {
    expect(gazetteer.lookup('Nowhere')).toEqual([])
    expect(gazetteer.lookup('')).toEqual([])
    expect(gazetteer.country('XX')).toBeNull()
  })

  it('gives the same bytes for the same input, and reads them at any offset', () => {
    expect(packGazetteer([nation, unit], [town, twin], [{ area: 1, iso3166_2: 'SY-RD' }], ['made up'])).toEqual(packed)
    const moved = new Uint8Array(packed.length + 3)
    moved.set(packed, 3)
    expect(loadGazetteer(moved.subarray(3)).lookup('Rabwah')).toHaveLength(2)
  })

  it('turns down other bytes', () => expect(() => loadGazetteer(new Uint8Array(64))).toThrow('no gazetteer'))
})

describe('models/gazetteer.bin', () => {
  const bytes = new Uint8Array(readFileSync(new URL('../../models/gazetteer.bin', import.meta.url)))
  const gazetteer = loadGazetteer(bytes)

  it('is small', () => expect(bytes.length).toBeLessThan(15_000_000))

  it.each([
    ['Qaim', 'IQ', 34.4, 41],
    ["al-Qa'im", 'IQ', 34.4, 41],
    ['Hawija', 'IQ', 35.3, 43.8],
    ['Saladin', 'IQ', 34.3, 43.7],
    ['Salah al-Din', 'IQ', 34.3, 43.7],
    ['Goma', 'CD', -1.7, 29.2],
    ['Maiduguri', 'NG', 11.8, 13.2],
    ['El Fasher', 'SD', 13.6, 25.3],
    ['Kiev', 'UA', 50.45, 30.5],
    ['Burkina Faso', 'BF', 12.5, -1.7],
    ['Tripoli', 'LY', 32.8, 13.2],
  ])('knows %s', (name, country, lat, lon) => {
    const [first] = gazetteer.lookup(name)
    expect(first?.country).toBe(country)
    expect(Math.hypot((first?.lat ?? 0) - lat, (first?.lon ?? 0) - lon)).toBeLessThan(0.5)
  })

  it('knows that there is more than one Tripoli', () =>
    expect(gazetteer.lookup('Tripoli').map(({ country }) => country)).toEqual(expect.arrayContaining(['LY', 'LB', 'GR'])))

  it('has boxes for countries and provinces, and codes where ISO has them', () => {
    const [west, south, east, north] = gazetteer.country('IQ')?.bbox ?? [0, 0, 0, 0]
    expect([west < 42, south < 31, east > 47, north > 36]).toEqual([true, true, true, true])
    expect(gazetteer.subdivision('IQ-AN')?.name).toBe('Anbar')
  })

  it('finds places by every name a country has', () =>
    expect(gazetteer.longest(['united', 'states', fold('of'), 'america'])?.words).toBe(4))
})
