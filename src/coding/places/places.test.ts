import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Document, type Layers, overlaps, type Place, type Sentence, type Token } from '../../core/index.ts'
import { loadGazetteer } from '../../gazetteer/index.ts'
import { distanceKm } from './geometry.ts'
import { places } from './index.ts'

const gazetteer = loadGazetteer(new Uint8Array(readFileSync(new URL('../../../models/gazetteer.bin', import.meta.url))))
const component = places(gazetteer)

function documentOf(text: string): Document {
  return {
    id: 'd',
    text,
    title: null,
    url: null,
    publisher: null,
    author: null,
    agency: null,
    publishedAt: null,
    publishedAtBasis: 'unknown',
    modifiedAt: null,
    retrievedAt: null,
    dateline: null,
    language: 'en',
    sha256: '0'.repeat(64),
    blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length }, repeats: null }],
    story: null,
  }
}

/** Tokens and sentences good enough for these sentences, so that this test stands on no other stage. */
function layersOf(text: string): Layers {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const match of text.matchAll(/(?:\p{Lu}\.){2,}|(?:St|Gen)\.|['’]s\b|[\p{L}\p{N}]+(?:['’](?!s\b)\p{L}+)*|[^\s]/gu)) {
    const start = match.index
    const first = sentences.at(-1)
    tokens.push({ text: match[0], lower: match[0].toLowerCase(), start, end: start + match[0].length, sentence: sentences.length })
    if (match[0] === '.') sentences.push({ start: first?.end ?? 0, end: start + 1, first: first?.last ?? 0, last: tokens.length, block: 0 })
  }
  const done = sentences.at(-1)
  if ((done?.last ?? 0) < tokens.length)
    sentences.push({ start: done?.end ?? 0, end: text.length, first: done?.last ?? 0, last: tokens.length, block: 0 })
  return { tokens, sentences }
}

function placesOf(text: string): readonly Place[] {
  return component.run(documentOf(text), layersOf(text)).places ?? []
}

function told(text: string): string[] {
  return placesOf(text).map(({ span, kind, country }) => `${text.slice(span.start, span.end)} ${kind} ${country}`)
}

const only = (text: string, words: string): Place => {
  const found = placesOf(text).find(({ span }) => text.slice(span.start, span.end) === words)
  if (found === undefined) throw new Error(`'${words}' is no place in '${text}': ${told(text).join('; ')}`)
  return found
}

describe('places', () => {
  it.each([
    ['Shells fell on Ramadi in Anbar province.', ['Ramadi P.PPLA IQ', 'Anbar province A.ADM1 IQ']],
    ['Two men were held in Gao, Mali.', ['Gao P.PPLA ML', 'Mali A.PCLI ML']],
    ['The road to St. Petersburg was open.', ['St. Petersburg P.PPLA RU']],
    ['They crossed the Euphrates at dawn.', ['Euphrates H.STM null']],
    ['U.S. aid reached the UAE.', ['U.S. A.PCLI US', 'UAE A.PCLI AE']],
    ['Fighters left the provinces of Diyala and Nineveh.', ['Diyala A.ADM1 IQ', 'Nineveh A.ADM1 IQ']],
    ['Rain fell in Burkina Faso and Côte d’Ivoire.', ['Burkina Faso A.PCLI BF', 'Côte d’Ivoire A.PCLI CI']],
  ])('finds %s', (text, expected) => expect(told(text)).toEqual(expected))

  it.each([
    ['Four villages in Surin and Si Sa Ket were emptied, in Thailand.', ['Surin', 'Si Sa Ket'], 'admin1'],
    ['A school in Rueso district of Narathiwat was shut, in Thailand.', ['Narathiwat'], 'admin1'],
    ['The Pattani governor came from Thailand.', ['Pattani'], 'admin1'],
    ['A grenade went off in Surin, in Thailand.', ['Surin'], 'exact'],
    ['A curfew holds in the departments of Ouallam and Tillabéri, in Niger.', ['Ouallam'], 'admin2'],
  ])('tells a province from its town: %s', (text, names, precision) => {
    for (const name of names) expect(only(text, name).precision).toBe(precision)
  })

  it('takes a language for no people', () => {
    expect(told('He said in Arabic that they spoke Turkish, and in French that he was done.')).toEqual([])
    expect(told('The Turkish army left.')).toEqual(['Turkish A.PCLI TR'])
  })

  it.each([
    ['They held talks with Khartoum.', 'Khartoum'],
    ['Islamabad has not reacted.', 'Islamabad'],
    ['Thailand has requested a meeting.', 'Thailand'],
    ['Kabul rules out talks.', 'Kabul'],
  ])('takes a government for no place: %s', (text, name) => expect(only(text, name).use).toBe('metonym'))

  it('finds a town by another name that only it has, and by its name without the article', () => {
    expect(only('Boats reached Omorate, in Ethiopia.', 'Omorate')).toMatchObject({ country: 'ET', precision: 'exact' })
    expect(only('Shells fell in Qaim, in Syria and Iraq.', 'Qaim')).toMatchObject({ country: 'IQ', precision: 'exact' })
  })

  it.each([
    ['A man was shot in Tripoli, Lebanon.', 'Tripoli', 'LB'],
    ['A man was shot in Tripoli, Libya.', 'Tripoli', 'LY'],
    ['Lebanese soldiers closed a street in Tripoli. Beirut sent more, Lebanon said.', 'Tripoli', 'LB'],
    ['The car came from Athens, Georgia.', 'Georgia', 'US'],
    ['The car came from Tbilisi, Georgia.', 'Georgia', 'GE'],
    ['A farmer in Hamdaniya, Nineveh province, saw it.', 'Nineveh province', 'IQ'],
  ])('tells places of one name apart: %s', (text, words, country) => expect(only(text, words).country).toBe(country))

  it.each([
    'Gen. Mosul spoke.',
    'Jordan Smith left.',
    'He read the Reading list.',
    'The Kirkuk Times wrote it.',
    'She met Karim Gao yesterday.',
    'West and North were the words he used.',
    'NATO and the UN met.',
  ])('leaves out people, papers and words named like places: %s', (text) => expect(told(text)).toEqual([]))

  it('tells a government from a place', () => {
    expect(only('Damascus said it had no part in it.', 'Damascus').use).toBe('metonym')
    expect(only('Shells fell in Damascus.', 'Damascus').use).toBe('place')
    expect(only("Chad's government denied it.", 'Chad').use).toBe('metonym')
    for (const [text, words] of [
      ['Kyiv did not comment on the claim.', 'Kyiv'],
      ['Kigali and Kampala have kept silent in public.', 'Kigali'],
      ['He urged Islamabad to control its side.', 'Islamabad'],
      ["Sudan's transitional government denied it.", 'Sudan'],
    ] as const)
      expect(only(text, words).use).toBe('metonym')
    expect(only('Kyiv has been quiet since dawn.', 'Kyiv').use).toBe('place')
    expect(only('Malian troops left the town.', 'Malian')).toMatchObject({ use: 'demonym', name: 'Mali', country: 'ML' })
  })

  it('says how exact a place is, with an extent for what is no point', () => {
    expect(only('Shells fell in Mosul.', 'Mosul')).toMatchObject({ precision: 'exact', bbox: null })
    expect(only('Shells fell in Anbar.', 'Anbar')).toMatchObject({ precision: 'admin1', iso3166_2: 'IQ-AN' })
    expect(only('Shells fell in Anbar.', 'Anbar').bbox).toHaveLength(4)
    expect(only('It rained in Syria.', 'Syria')).toMatchObject({ precision: 'country', geonameId: 163843 })
    expect(only('It rained in the Sahel.', 'Sahel').precision).toBe('region')
  })

  it('makes a place of a distance and a direction', () => {
    const text = 'A drone fell about 40 miles north-east of Gao on Monday.'
    const told = only(text, 'about 40 miles north-east of Gao')
    const base = only(text, 'Gao')
    expect(told).toMatchObject({
      precision: 'near',
      country: 'ML',
      admin1: null,
      relation: { direction: 'northeast', distanceKm: 64.4, of: base.id },
    })
    expect(distanceKm({ lat: told.lat ?? 0, lon: told.lon ?? 0 }, { lat: base.lat ?? 0, lon: base.lon ?? 0 })).toBeCloseTo(64.4, 0)
    expect(told.lat).toBeGreaterThan(base.lat ?? 0)
  })

  it('makes a place of a part, of nearness and of what lies between', () => {
    expect(only('Rain fell in northern Syria.', 'northern Syria')).toMatchObject({
      precision: 'region',
      relation: { direction: 'north', distanceKm: null },
    })
    expect(only('Rain fell in an eastern area of Anbar province.', 'an eastern area of Anbar province')).toMatchObject({
      precision: 'admin1',
      relation: { direction: 'east' },
    })
    expect(only('It fell in western Mosul.', 'western Mosul')).toMatchObject({ precision: 'near', kind: 'P.PPLX' })
    expect(only('A camp near Goma burned.', 'near Goma')).toMatchObject({
      precision: 'near',
      relation: { direction: null, distanceKm: null },
    })
    expect(only('A bus on the outskirts of Kidal burned.', 'on the outskirts of Kidal').precision).toBe('near')
    expect(only('A bus between Goma and Sake burned.', 'between Goma and Sake').precision).toBe('near')
  })

  it('gives a name no gazetteer has no point, and the country it is said to lie in', () => {
    expect(only('He lived in Harat Zuwaynat, a poor quarter of Tripoli, Lebanon.', 'Harat Zuwaynat')).toMatchObject({
      lat: null,
      precision: 'unresolved',
      country: 'LB',
      kind: 'P.PPLX',
    })
    expect(only('They burned the village of Tilwazzat.', 'Tilwazzat')).toMatchObject({ lat: null, precision: 'unresolved', country: null })
  })

  it.each([
    ['Two tankers burned in Anbar province near the Syrian border on Sunday.', 'near the Syrian border', 'IQ', 34.6, 41.2],
    ['Rebels crossed the border between Rwanda and Congo at night.', 'the border between Rwanda and Congo', null, -2, 29],
    ['A drone fell on the Afghan-Pakistani border on Sunday.', 'the Afghan-Pakistani border', null, 32, 69],
    ['Malian soldiers said they had closed the border with Niger.', 'the border with Niger', 'ML', 16, 3.5],
    ['Smugglers rest where Mali, Niger and Burkina Faso meet, officers said.', 'where Mali, Niger and Burkina Faso meet', null, 15, 0.2],
  ])('finds a border: %s', (text, words, country, lat, lon) => {
    const border = only(text, words)
    expect(border).toMatchObject({ kind: 'L.BDRY', precision: 'region', country })
    expect(distanceKm({ lat: border.lat ?? 0, lon: border.lon ?? 0 }, { lat, lon })).toBeLessThan(300)
  })

  it('tells a border from those who guard it', () => {
    expect(told('Saudi border guards left. The Syrian border police came.').filter((place) => place.includes('L.BDRY'))).toEqual([])
  })

  it('makes a place of the road and of the land between', () => {
    expect(only('A bus struck a mine on the road from Gao to Kidal.', 'on the road from Gao to Kidal')).toMatchObject({
      kind: 'R.RD',
      precision: 'region',
      country: 'ML',
    })
    expect(only('Men were held on the Kabul-Kandahar highway.', 'Kabul-Kandahar highway')).toMatchObject({ kind: 'R.RD', country: 'AF' })
    expect(only('It fell halfway between Ramadi and Fallujah.', 'halfway between Ramadi and Fallujah')).toMatchObject({
      precision: 'near',
      admin1: 'Anbar',
    })
    expect(told('Talks between Paris and Bamako failed.').some((place) => place.startsWith('between'))).toBe(false)
  })

  it('takes up a town or province again', () => {
    const town = only('Shells hit Gao at dawn, and a well some 12 km further east.', 'some 12 km further east')
    expect(town).toMatchObject({ precision: 'near', country: 'ML', relation: { direction: 'east', distanceKm: 12 } })
    expect(only('Two men were shot in Gao, and one on the outskirts of the town.', 'on the outskirts of the town').precision).toBe('near')
    expect(only('Fighting in Anbar province has reached the north of the province.', 'the north of the province')).toMatchObject({
      precision: 'admin1',
      country: 'IQ',
    })
    expect(told('The road was cut 5 km north of the town.')).toEqual([])
  })

  it('takes no town for a quarter of its name', () => {
    expect(only('Men fought in the Boston and Brooklyn quarters of Gao.', 'Boston')).toMatchObject({
      lat: null,
      country: 'ML',
      precision: 'unresolved',
    })
  })

  it('says one unit of a whole list', () =>
    expect(only('Men fled from Ramadi and Fallujah districts in Iraq.', 'Ramadi')).toMatchObject({ kind: 'A.ADM2', precision: 'admin2' }))

  it('gives a place that is not known the country and province of those around it, and no point', () => {
    const text = 'Shells fell on the village of Umm Zarra. Four people died in Ramadi, and Iraqi soldiers came from Fallujah.'
    expect(only(text, 'Umm Zarra')).toMatchObject({ country: 'IQ', admin1: 'Anbar', lat: null, precision: 'unresolved' })
    expect(only('Men left the village of Umm Zarra for Mali and Chad.', 'Umm Zarra').country).toBeNull()
  })

  it('never makes a unit finer than the words', () => {
    expect(only('Men fled Beni territory, in Congo.', 'Beni territory')).toMatchObject({ kind: 'A.ADM2', precision: 'admin2', bbox: null })
    expect(only('Men fled the Ramadi area of Iraq.', 'Ramadi area')).toMatchObject({ precision: 'near' })
  })

  it('does not take a small town of a country that the report has nothing to do with', () => {
    expect(only('Iraqi officers said that a house in Alma burned.', 'Alma')).toMatchObject({
      lat: null,
      country: 'IQ',
      precision: 'unresolved',
    })
    expect(only('Canadian officers said that a house in Alma burned.', 'Alma').country).toBe('CA')
  })

  it('reads text in capitals, where capitals say nothing', () => {
    expect(
      told('TROOPS CAME TO US AND SAID THAT THE DOOR OF A HOUSE IN USULUTAN DEPARTMENT IN EL SALVADOR WAS OPEN. COME AND ASK.'),
    ).toEqual(['USULUTAN DEPARTMENT A.ADM1 SV', 'EL SALVADOR A.PCLI SV'])
  })

  it.each(['He studied at the University of Mosul.', 'It cost US$5.', 'The Syria Times had it.', 'Voice of America had it.'])(
    'leaves names of other things alone: %s',
    (text) => expect(told(text)).toEqual([]),
  )

  it('holds its quotes on any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'grapheme' }),
            fc.constantFrom(' Mosul ', ' northern ', 'Iraq', '-', "'s ", ' near ', 'U.S.', ', ', ' 40 km south of ', 'غزة'),
          ),
          { maxLength: 40 },
        ),
        (parts) => {
          const text = parts.join('')
          for (const { span } of placesOf(text)) expect(span.start >= 0 && span.end <= text.length && span.start < span.end).toBe(true)
        },
      ),
    )
    expect(placesOf('')).toEqual([])
  })

  it('gives each mention one place, and tells a relative place by one in the list', () => {
    const all = placesOf('Troops moved from Mosul to a base 20 km west of Mosul, near Tal Afar.')
    const plain = all.filter(({ relation }) => relation === null)
    for (const [i, a] of plain.entries()) for (const b of plain.slice(i + 1)) expect(overlaps(a.span, b.span)).toBe(false)
    for (const { relation } of all) if (relation) expect(all.some(({ id }) => id === relation.of)).toBe(true)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })
})
