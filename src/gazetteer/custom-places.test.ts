import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layered, loadGazetteer, packCustomPlaces } from './index.ts'

const base = loadGazetteer(new Uint8Array(readFileSync(new URL('../../models/gazetteer.bin', import.meta.url))))
const pack = (csv: string) => packCustomPlaces(csv, base, 'own places')

describe('own places', () => {
  it('are found by all their names, with the province they are said to lie in', () => {
    const { bytes, count } = pack(
      '\ufeffname,lat,lon,kind,country,admin1,aliases\r\n"Camp Delta, east",33.41,43.29,camp,iq,Anbar,Delta Camp|Al-Dalta\r\n\r\nKilo 160,32.9,40.1,checkpoint,,,\r\n',
    )
    expect(count).toBe(2)
    const own = loadGazetteer(bytes ?? new Uint8Array())
    expect(own.lookup('delta camp')[0]).toMatchObject({
      name: 'Camp Delta, east',
      kind: 'S.CMP',
      lat: 33.41,
      country: 'IQ',
      admin1: 'Anbar',
      iso3166_2: 'IQ-AN',
    })
    expect(own.lookup('Kilo 160')[0]).toMatchObject({ kind: 'S.PSTB', country: null, admin1: null })
  })

  it('win over all others of the name', () => {
    const own = loadGazetteer(pack('name,lat,lon\nMosul,10,20').bytes ?? new Uint8Array())
    const both = layered(base, [{ gazetteer: own, countries: [], isCustom: true }])
    expect(both.lookup('Mosul')).toMatchObject([{ lat: 10, lon: 20, isCustom: true }])
    expect(both.longest(['mosul', 'fell'])?.entries).toHaveLength(1)
    expect(both.lookup('Ramadi')[0]?.country).toBe('IQ')
    expect(both.size).toBe(base.size + 1)
  })

  it.each([
    ['', 'line 1: the heading lacks name, lat, lon'],
    ['name,lat\nA,1', 'line 1: the heading lacks lon'],
    ['name,lat,lon,colour\nA,1,2,red', "line 1: there is no column 'colour'"],
    ['name,lat,lon', 'there are no places'],
    ['name,lat,lon\n"Two\nlines",1,2\nB,95.2,2', "line 4: lat is '95.2'"],
    ['name,lat,lon\nA,"33,4",2', "line 2: lat is '33,4'"],
    ['name,lat,lon\nA,1,east', "line 2: lon is 'east'"],
    ['name,lat,lon\nA,1,2,3', 'line 2: it has 4 cells, the heading 3'],
    ['name,lat,lon,kind\nA,1,2,zeppelin', "line 2: kind is 'zeppelin'"],
    ['name,lat,lon,country\nA,1,2,Iraq', "line 2: country is 'Iraq'"],
    ['name,lat,lon,country,admin1\nA,1,2,IQ,Atlantis', "line 2: no province 'Atlantis' is known in IQ"],
    ['name,lat,lon\n,1,2', 'line 2: the name is empty'],
  ])('are turned down by line: %j', (csv, problem) => expect(pack(csv).problems?.join('; ')).toContain(problem))

  it('tells at most ten problems', () =>
    expect(pack(`name,lat,lon\n${'A,x,y\n'.repeat(30)}`).problems).toMatchObject({ length: 11, 10: 'and 20 more' }))

  it('reads semicolons where the heading has them', () => expect(pack('name;lat;lon\nA, B;1;2').count).toBe(1))
})
