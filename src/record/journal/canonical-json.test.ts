import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

it('orders keys by code units and leaves no space', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'é "quoted"\n' }], a: -0, '€': 1, '10': true })).toBe(
    '{"10":true,"a":0,"b":[1,{"c":"é \\"quoted\\"\\n","d":null}],"€":1}',
  )
})

it('says the same value in the same bytes, and nothing else in them', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
      const bytes = canonicalJson(value)
      expect(canonicalJson(JSON.parse(bytes))).toBe(bytes)
      expect(JSON.parse(bytes)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

it.each([[undefined], [Number.NaN], ['\ud800'], [{ a: undefined }], [() => 1]])('refuses %s', (value) => {
  expect(() => canonicalJson(value)).toThrow()
})
