import { describe, expect, it } from 'vitest'
import { coverDays, daysOfEdtf, daysOfValue, intersectDays, lengthInDays, shiftDay } from './index.ts'

describe('days', () => {
  it.each([
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-23', '2020-09-01', '2020-11-30'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['2019/..', '2019-01-01', null],
    ['../2020-05-04', null, '2020-05-04'],
    ['[..2020-05-04]', null, '2020-05-04'],
    ['[2020-03-04,2020-04-03]', '2020-03-04', '2020-04-03'],
    ['2020-05~', '2020-05-01', '2020-05-31'],
    ['-0263', '-0263-01-01', '-0263-12-31'],
    ['nonsense', null, null],
  ])('reads EDTF %s', (edtf, earliest, latest) => expect(daysOfEdtf(edtf)).toEqual({ earliest, latest }))

  it.each([
    ['2020-W01', '2019-12-30', '2020-01-05'],
    ['2020-W53-WE', '2021-01-02', '2021-01-03'],
    ['2020-Q2', '2020-04-01', '2020-06-30'],
    ['2020-05-11TNI', '2020-05-11', '2020-05-11'],
    ['P6M', null, null],
    ['XXXX-05', null, null],
  ])('reads TIMEX3 value %s', (value, earliest, latest) => expect(daysOfValue(value)).toEqual({ earliest, latest }))

  it('reckons with ranges', () => {
    const may = { earliest: '2020-05-01', latest: '2020-05-31' }
    const since = { earliest: '2020-05-20', latest: null }
    expect(intersectDays(may, since)).toEqual({ earliest: '2020-05-20', latest: '2020-05-31' })
    expect(intersectDays(may, { earliest: '2021-01-01', latest: null })).toBeNull()
    expect(coverDays(may, since)).toEqual({ earliest: '2020-05-01', latest: null })
    expect(lengthInDays(may)).toBe(31)
    expect(lengthInDays(since)).toBeNull()
    expect(shiftDay('2020-03-01', -1)).toBe('2020-02-29')
  })
})
