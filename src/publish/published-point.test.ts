import { expect, it } from 'vitest'
import { publishedPoint } from './published-point.ts'

it.each([
  ['exact', { lat: 14.73, lon: -0.92 }],
  ['near', { lat: 14.7, lon: -0.9 }],
  ['admin2', { lat: 14.7, lon: -0.9 }],
  ['admin1', { lat: 15, lon: -1 }],
  ['region', null],
  ['country', null],
  ['unresolved', null],
])('of a place known as %s has no more digits than that', (precision, point) => {
  expect(publishedPoint({ lat: 14.7312, lon: -0.9183, precision })).toEqual(point)
})

it('is none where no place is known', () => {
  expect(publishedPoint({ lat: null, lon: null, precision: 'exact' })).toBeNull()
})
