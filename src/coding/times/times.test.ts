import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document, Timex } from '../../core/index.ts'
import { times } from './index.ts'

function documentOf(text: string, publishedAt: string | null, repeats: number | null = null): Document {
  return {
    id: 'd',
    text,
    title: null,
    url: null,
    publisher: null,
    author: null,
    agency: null,
    publishedAt,
    publishedAtBasis: publishedAt === null ? 'unknown' : 'given',
    modifiedAt: null,
    retrievedAt: null,
    dateline: null,
    language: 'en',
    sha256: '0'.repeat(64),
    blocks: [...text.matchAll(/(?:[^\n]|\n(?!\n))+/g)].map(({ 0: words, index }) => ({
      kind: 'paragraph',
      span: { start: index, end: index + words.length },
      repeats,
    })),
    story: null,
  }
}

function timesOf(text: string, publishedAt: string | null = '2021-06-16'): readonly Timex[] {
  return times.run(documentOf(text, publishedAt), { findings: [] }).times ?? []
}

/** `words = value` for each time found. 2021-06-16 is a Wednesday. */
function told(text: string, publishedAt: string | null = '2021-06-16'): string[] {
  return timesOf(text, publishedAt).map(({ span, value }) => `${text.slice(span.start, span.end)} = ${value}`)
}

describe('times', () => {
  it.each([
    ['They left on 9 March 2020.', ['9 March 2020 = 2020-03-09']],
    ['They left on March 9th, 2020.', ['March 9th, 2020 = 2020-03-09']],
    ['On Monday, 7 June, a bridge fell.', ['Monday, 7 June = 2021-06-07']],
    ['The convoy came on 2 May and left in April.', ['2 May = 2021-05-02', 'April = 2021-04']],
    ['In late September the camp was closed.', ['late September = 2020-09']],
    ['In mid-March the road was cut.', ['mid-March = 2021-03']],
    ['The 1990s were quiet, the 19th century was not.', ['The 1990s = 199', 'the 19th century = 18']],
    ['In the summer of 2019 and in late summer', ['the summer of 2019 = 2019-SU', 'late summer = 2021-SU']],
    ['In the third quarter of 2019', ['the third quarter of 2019 = 2019-Q3']],
    ['Rome and Carthage fought from 264 BC.', ['264 BC = BC0264']],
  ])('reads dates: %s', (text, expected) => expect(told(text)).toEqual(expected))

  it.each([
    ['on Tuesday', ['Tuesday = 2021-06-15']],
    ['on Wednesday', ['Wednesday = 2021-06-16']],
    ['They will meet on Friday.', ['Friday = 2021-06-18']],
    ['last week', ['last week = 2021-W23']],
    ['last year', ['last year = 2020']],
    ['three weeks ago', ['three weeks ago = 2021-05-26']],
    ['yesterday morning', ['yesterday morning = 2021-06-15TMO']],
    ['several years ago', ['several years ago = PAST_REF']],
  ])('counts news from publication: %s', (text, expected) => expect(told(text)).toEqual(expected))

  it('counts "two days before" and "the same day" from the time told before', () => {
    const text = 'The depot burned on 5 June. Two days before, guards had left. That same day the phones went dead.'
    expect(told(text)).toEqual(['5 June = 2021-06-05', 'Two days before = 2021-06-03', 'That same day = 2021-06-03'])
    const [first, second] = timesOf(text)
    expect(second?.anchor).toBe(first?.id)
    expect(first?.anchor).toBe('publication')
  })

  it.each([
    [
      'The depot was bombed on 5 June, the mill was looted on 9 June. Two days before the bombing guards left.',
      'Two days before = 2021-06-03',
    ],
    ['He was shot on 7 June. The night before the killing his dog barked.', 'The night before = 2021-06-06TNI'],
    ['The town fell on the eve of the vote on 11 June.', 'the eve of = 2021-06-10'],
    ['The siege began on 2 June. On the third day of the siege the water failed.', 'the third day of = 2021-06-04'],
    ['Soldiers took power on 3 June. The day after the coup they freed him.', 'The day after = 2021-06-04'],
    ['The market burned on Sunday. The Friday before, men had come.', 'The Friday before = 2021-06-11'],
  ])('counts from the event that is named: %s', (text, expected) => expect(told(text)).toContain(expected))

  it('counts nothing from an event whose day is not told', () =>
    expect(told('Clerks left on 1 June. Two days before the eruption of the volcano dogs barked.').at(-1)).toBe('Two days before = P2D'))

  it.each([
    ['two Thursdays ago', ['two Thursdays ago = 2021-06-03']],
    ['the Sunday before last', ['the Sunday before last = 2021-06-06']],
    ['this Friday', ['this Friday = 2021-06-18']],
    ['this Monday', ['this Monday = 2021-06-14']],
    ['They could land as soon as Friday.', ['Friday = 2021-06-18']],
    ['Traffic will be stopped on the coastal road and in every lane of the port from Saturday.', ['Saturday = 2021-06-19']],
    ['He has been held since early Thursday.', ['early Thursday = 2021-06-10']],
    ['two and a half years ago', ['two and a half years ago = 2018']],
    ['It came a day after the vote on 8 June.', ['a day after = 2021-06-09', '8 June = 2021-06-08']],
    ['It came two days after 8 June.', ['two days after = 2021-06-10', '8 June = 2021-06-08']],
    ['Late on Monday night they left.', ['Late on Monday night = 2021-06-14TNI']],
    [
      'It began before first light on Monday and went on until after dark.',
      ['first light on Monday = 2021-06-14TMO', 'after dark = 2021-06-14TNI'],
    ],
    [
      'On Monday the toll rose: at three o’clock six dead, by then. Men rang at six and gave a name.',
      ['Monday = 2021-06-14', 'three o’clock = 2021-06-14T15:00', 'six = 2021-06-14T18:00'],
    ],
    [
      'He came at 2300 on Sunday, left at 14.30 on Monday and was seen at 1530hrs.',
      ['2300 on Sunday = 2021-06-13T23:00', '14.30 on Monday = 2021-06-14T14:30', '1530hrs = 2021-06-14T15:30'],
    ],
    ['The truce of 20 June was dead, he said at 11:00.', ['20 June = 2021-06-20', '11:00 = 2021-06-16T11:00']],
    ['It took three-quarters of an hour.', ['three-quarters of an hour = PT45M']],
    ["on 2021/05/04, 6 May '20, the first of May", ['2021/05/04 = 2021-05-04', "6 May '20 = 2020-05-06", 'the first of May = 2021-05-01']],
    ['The hearing of 9 June was put off to the 23rd.', ['9 June = 2021-06-09', 'the 23rd = 2021-06-23']],
    ['In the week to 15 May, 20 were hurt.', ['15 May = 2021-05-15']],
    ['Troops made a dawn raid on Monday.', ['dawn = 2021-06-14TMO', 'Monday = 2021-06-14']],
  ])('reads the times of reports: %s', (text, expected) => expect(told(text)).toEqual(expected))

  it('says what "more than a year ago" leaves open', () =>
    expect(timesOf('It was shut more than two years ago.')[0]).toMatchObject({
      value: '2019',
      mod: 'before',
      edtf: '[..2019]',
      earliest: null,
    }))

  it('gives "two weeks ago" a day that can be wrong', () =>
    expect(timesOf('It was shut two weeks ago.')[0]).toMatchObject({ edtf: '2021-06-02~', earliest: '2021-05-30', latest: '2021-06-05' }))

  it('goes back to what the report is about at the beginning of a paragraph', () => {
    const text = 'A camp was raided on 8 June. Its captives had been taken on 24 May.\n\nThe same day a bridge was blown up.'
    expect(told(text).at(-1)).toBe('The same day = 2021-06-08')
    const later = 'She was taken on 8 June. She was found the following day.\n\nThree days later a boy was hurt.'
    expect(told(later).at(-1)).toBe('Three days later = 2021-06-11')
  })

  it('does not take the day of saying for the day of what is said', () =>
    expect(told('The ferry sank on 5 June, an officer said on Monday. Two days later divers came.').at(-1)).toBe(
      'Two days later = 2021-06-07',
    ))

  it.each([
    ['the first week of May', '2021-05', '2021-05-01', '2021-05-07'],
    ['the last week of May', '2021-05', '2021-05-25', '2021-05-31'],
    ['the last ten days of May', '2021-05', '2021-05-22', '2021-05-31'],
    ['the second half of February 2020', '2020-02', '2020-02-16', '2020-02-29'],
    ['the second Tuesday of May', '2021-05-11', '2021-05-11', '2021-05-11'],
    ['the last Sunday of May', '2021-05-30', '2021-05-30', '2021-05-30'],
    ['the weekend of 5-6 June', '2021-W22-WE', '2021-06-05', '2021-06-06'],
    ['fiscal year 2020', '2020', '2019-04-01', '2021-03-31'],
    ['the 2019/20 fiscal year', '2019', '2019-01-01', '2020-12-31'],
  ])('knows the days of %s', (words, value, earliest, latest) =>
    expect(timesOf(`It was quiet in ${words}.`)[0]).toMatchObject({ value, earliest, latest }),
  )

  it.each([
    ['Ramadan', '2021', '2021-04-13~/2021-05-12~'],
    ['Eid al-Fitr', '2021-05-13', '2021-05-13~/2021-05-15~'],
    ['Ashura 2019', '2019-09-09', '2019-09-09~'],
    ['Easter Sunday', '2021-04-04', '2021-04-04'],
    ['Orthodox Easter', '2021-05-02', '2021-05-02'],
    ['Good Friday 2020', '2020-04-10', '2020-04-10'],
    ['Nowruz', '2021-03-21', '2021-03-21'],
    ['Yom Kippur', '2020-09-28', '2020-09-28'],
    ['Lunar New Year', '2021-02-12', '2021-02-12'],
    ['Christmas Day', '2020-12-25', '2020-12-25'],
    ["New Year's Eve", '2020-12-31', '2020-12-31'],
    ['12 Ramadan 1442', '2021-04-24', '2021-04-24~'],
    ["15 Sha'ban 1442 AH", '2021-03-28', '2021-03-28~'],
    ['Shawwal 1441', '2020', '2020-05-24~/2020-06-21~'],
    ['3 Mizan 1399', '2020-09-24', '2020-09-24'],
    ['the second Friday of Ramadan', '2021-04-23', '2021-04-23~'],
  ])('finds %s by its calendar', (words, value, edtf) => expect(timesOf(`They met on ${words}.`)[0]).toMatchObject({ value, edtf }))

  it.each(['Ramadan Osmani spoke.', 'They sailed to Easter Island.'])('takes no name for a feast: %s', (text) =>
    expect(told(text)).toEqual([]),
  )

  it('counts nothing over a day whose year is not known but its own days', () =>
    expect(
      told(
        'It began on 5 May 2020. On 7 June it ended. On 9 July 2021 it was told. On 2 March men came, and two days later left.',
        null,
      ).slice(-2),
    ).toEqual(['2 March = XXXX-03-02', 'two days later = XXXX-03-04']))

  it('goes on with a day of the week of which nothing else is known', () => {
    const text = 'Two men were shot on Tuesday. At 6 p.m. the market closed. The next morning the army came. Two days later it left.'
    expect(timesOf(text, null).map(({ value }) => value)).toEqual(['XXXX-WXX-2', 'XXXX-WXX-2T18:00', 'XXXX-WXX-3TMO', 'XXXX-WXX-5'])
  })

  it('lets a history move on from date to date', () => {
    const text =
      'The league was founded in 1611. War came in 1618. In 1620 it won a battle. By 1623 it held the river. In 1625 the king joined. In 1626 he lost. ' +
      'In November 1626 his army fled. In March it surrendered. In 1629 a peace was signed. In 1630 it broke.'
    expect(told(text, '2009-01-01')).toContain('March = 1627-03')
  })

  it.each([
    ['at 0430 local time on 28 May', '2021-05-28T04:30'],
    ['10 p.m. on Tuesday', '2021-06-15T22:00'],
    ['the night of 11-12 May', '2021-05-11TNI'],
    ['overnight', '2021-06-15TNI'],
    ['half past seven in the evening of 28 May', '2021-05-28T19:30'],
    ['shortly before midday on Monday', '2021-06-14T12:00'],
    ['about 1615 hours on 28 May', '2021-05-28T16:15'],
    ['the early hours of Monday', '2021-06-14TMO'],
  ])('reads times of day: %s', (text, value) => {
    const [time] = timesOf(text)
    expect(time).toMatchObject({ type: 'TIME', value })
  })

  it.each([
    [
      'for about the past six months',
      { type: 'DURATION', value: 'P6M', mod: 'approx', anchor: 'publication', earliest: '2020-12-16', latest: '2021-06-16' },
    ],
    ['for five hours', { type: 'DURATION', value: 'PT5H', edtf: null, earliest: null }],
    ['every two weeks', { type: 'SET', value: 'P2W' }],
    ['a two-year truce', { type: 'DURATION', value: 'P2Y' }],
    ['shelled daily', { type: 'SET', value: 'P1D' }],
  ])('reads durations and sets: %s', (text, expected) => expect(timesOf(text)[0]).toMatchObject(expected))

  it.each([
    ['since 2019', '2019/..'],
    ['until 3 June', '../2021-06-03'],
    ['by 3 June', '[..2021-06-03]'],
    ['before 2010', '[..2009-12-31]'],
    ['from 2003 to 2005', '2003/2005'],
    ['3-9 May 2020', '2020-05-03/2020-05-09'],
    ['late September 2020', '2020-09-21/2020-09-30'],
    ['around 1950', '1950~'],
    ['winter 2019', '2019-24'],
    ['last week', '2021-06-07/2021-06-13'],
  ])('widens the interval by the words around it: %s', (text, edtf) => expect(timesOf(text)[0]?.edtf).toBe(edtf))

  it('guesses nothing without a publication date', () => {
    expect(told('On Tuesday, last year, in August, on 5 May and yesterday', null)).toEqual([
      'Tuesday = XXXX-WXX-2',
      'last year = XXXX',
      'August = XXXX-08',
      '5 May = XXXX-05-05',
      'yesterday = XXXX-XX-XX',
    ])
    expect(timesOf('in August', null)[0]).toMatchObject({ edtf: null, earliest: null, latest: null, anchor: null })
  })

  it('takes the date in the head of a report that states no other, and a year when all dates told are of one', () => {
    expect(told('Press office, Bamako, 4 May 2021\n\nOn Monday two men were held. Since 27 April nine have been.', null)).toEqual([
      '4 May 2021 = 2021-05-04',
      'Monday = 2021-05-03',
      '27 April = 2021-04-27',
    ])
    expect(told('The bridge fell on 3 March 2021, and the road was cut in April. On Monday it opened.', null)).toEqual([
      '3 March 2021 = 2021-03-03',
      'April = 2021-04',
      'Monday = XXXX-WXX-1',
    ])
    expect(told('He was born on 3 March 1990, and wed on 5 May 2020. In June he left.', null).at(-1)).toBe('June = XXXX-06')
  })

  it.each([
    ['Bulletin, week 12 (20-26 March 2023)\n\nOn Wednesday a mine exploded.', '2023-03-22'],
    ['KANDI, 14 Oct. 2022 - Gangs fired on Thursday.', '2022-10-13'],
    ['The ministry announced today, 12 May 2021, that two men were held on Monday.', '2021-05-10'],
    ['Nairobi, Thursday, March 9\n\nIn 1995 rebels came. On Tuesday two died.', '1995-03-07'],
    ['DTG: 121430Z MAY 21\n\nTwo died on Sunday.', '2021-05-09'],
  ])('takes the day of a report from its head: %s', (text, value) => expect(timesOf(text, null).at(-1)?.value).toBe(value))

  it('counts weeks, months and days to come from the full date in the lead', () => {
    const text =
      'At City Hall on Monday, 29 July 2019, the mayor of Kandi told the captains of all villages what was to be done. Last week 260 fell ill. They will meet on Friday. On Saturday it rained.'
    expect(timesOf(text, null).map(({ value }) => value)).toEqual(['2019-07-29', '2019-W30', '2019-08-02', 'XXXX-WXX-6'])
  })

  it('resolves only as exactly as the publication date allows', () => {
    expect(told('last year, in August, on Tuesday', '2021')).toEqual(['last year = 2020', 'August = 2021-08', 'Tuesday = XXXX-WXX-2'])
    expect(timesOf('in August', '2021')[0]).toMatchObject({ edtf: '2021-08', anchor: 'publication' })
    expect(told('on 5 May, on Tuesday', '2021-06')).toEqual(['5 May = 2021-05-05', 'Tuesday = XXXX-WXX-2'])
  })

  it('gives an ambiguous date both readings, unless other dates show the order', () => {
    const { times: found = [], findings = [] } = times.run(documentOf('Signed on 03/04/2020.', null), { findings: [] })
    expect(found[0]).toMatchObject({ value: '2020-XX-XX', earliest: '2020-03-04', latest: '2020-04-03' })
    expect(findings.map(({ code }) => code)).toEqual(['date-ambiguous'])
    expect(told('Signed on 03/04/2020, in force from 25/04/2020.')[0]).toBe('03/04/2020 = 2020-04-03')
  })

  it.each([
    '1,500 people',
    '1500 soldiers',
    'a second attack',
    'a 40-year-old farmer',
    'three quarters of the town',
    'he may march',
    'the Daily Lantern',
    'as soon as',
    'resolution 1701',
    'the fall of the city',
  ])('leaves alone what is no time: %s', (text) => expect(told(text)).toEqual([]))

  it('skips repeated blocks', () => {
    expect(times.run(documentOf('on Tuesday', '2021-06-16', 0), { findings: [] }).times).toEqual([])
  })

  it('holds its quotes on any text, in time linear in its length', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'grapheme' }),
            fc.constantFrom(' May ', '12', ' the ', ' of ', '-', ' 2020', '\r\n', 'a week', ' ago ', 'مايو'),
          ),
          { maxLength: 60 },
        ),
        (parts) => {
          const text = parts.join('')
          if (text === '') return
          for (const { span } of timesOf(text)) expect(text.slice(span.start, span.end).trim()).not.toBe('')
        },
      ),
    )
    expect(timesOf('x'.repeat(100_000))).toEqual([])
    expect(timesOf('1'.repeat(100_000))).toEqual([])
    expect(timesOf('the '.repeat(25_000))).toEqual([])
  })
})
