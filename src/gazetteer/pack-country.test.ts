import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type GeoNamesRow, layered, loadGazetteer, packCountry, parseGeoNamesLine } from './index.ts'

const base = loadGazetteer(new Uint8Array(readFileSync(new URL('../../models/gazetteer.bin', import.meta.url))))
/** Rows in the form of a GeoNames file; Al Anbar is its own, the others are made up. */
const LINES = [
  '99592\tAl Anbar\tAl Anbar\tAnbar,al anbar,الأنبار\t33\t42\tA\tADM1\tIQ\t\t01\t\t\t\t1500000\t\t200\tAsia/Baghdad\t2020-01-01',
  '90000001\tQaryat Zamil\tQaryat Zamil\tZamil Village,قرية\t34.1\t41.2\tP\tPPL\tIQ\t\t01\t01-1\t\t\t0\t\t180\tAsia/Baghdad\t2020-01-01',
  '90000002\tJisr Zamil\tJisr Zamil\t\t34.12\t41.21\tS\tBDG\tIQ\t\t01\t01-1\t\t\t0\t\t180\tAsia/Baghdad\t2020-01-01',
  '90000003\tBiʼr Zamil\tBir Zamil\t\t34.2\t41.3\tH\tWLL\tIQ\t\t01\t01-1\t\t\t0\t\t180\tAsia/Baghdad\t2020-01-01',
  '90000004\tQaḑāʼ Zamil\tQada Zamil\tZamil District\t34.1\t41.2\tA\tADM2\tIQ\t\t01\t01-1\t\t\t0\t\t180\tAsia/Baghdad\t2020-01-01',
  '90000005\tZamil\tZamil\t\t35\t36\tP\tPPL\tSY\t\t01\t\t\t\t0\t\t180\tAsia/Damascus\t2020-01-01',
]
const rows = LINES.map(parseGeoNamesLine) as readonly GeoNamesRow[]
const [bytes = new Uint8Array()] = packCountry('IQ', rows, base, 'GeoNames')
const country = loadGazetteer(bytes)

describe('a country file', () => {
  it('gives places with the names and codes of provinces that the package has', () => {
    expect(country.lookup('zamil village')[0]).toMatchObject({ geonameId: 90000001, admin1: 'Anbar', iso3166_2: 'IQ-AN', country: 'IQ' })
    expect(country.lookup('Jisr Zamil')[0]?.kind).toBe('S.BDG')
    expect(country.lookup('Zamil District')[0]?.bbox).not.toBeNull()
  })

  it('leaves out wells, other countries and provinces', () => {
    expect(country.lookup('Bir Zamil')).toEqual([])
    expect(country.lookup('Al Anbar')).toEqual([])
    expect(country.lookup('Zamil')[0]?.country).not.toBe('SY')
  })

  it('stands in for what the package has of that country, and for nothing else', () => {
    const both = layered(base, [{ gazetteer: country, countries: ['IQ'], isCustom: false }])
    expect(both.lookup('Ramadi').filter((entry) => entry.country === 'IQ')).toEqual([])
    expect(both.lookup('Anbar')[0]).toMatchObject({ kind: 'A.ADM1', country: 'IQ' })
    expect(both.lookup('Aleppo')[0]?.country).toBe('SY')
    expect(both.country('IQ')?.kind).toBe('A.PCLI')
    const indices = both.lookup('zamil village').map(({ index }) => index)
    expect(indices.every((index) => index >= base.size)).toBe(true)
  })

  it.each([
    ['name,lat,lon', 'it has 1 columns'],
    [LINES[0]?.replace('99592', 'x') ?? '', 'geonameid'],
    [LINES[0]?.replace('\t33\t', '\t133\t') ?? '', "its latitude is '133'"],
    [LINES[0]?.replace('\t42\t', '\t\t') ?? '', "its longitude is ''"],
  ])('says what is wrong with a line', (line, problem) =>
    expect((parseGeoNamesLine(line) as { problem: string }).problem).toContain(problem),
  )
})
