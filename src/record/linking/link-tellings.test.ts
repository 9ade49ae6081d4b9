import { describe, expect, it } from 'vitest'
import type { DecidedLink } from '../decisions/decided-links.ts'
import { type ToldReport, toldReport } from '../testing/told-report.ts'
import { linkTellings } from './link-tellings.ts'
import { tellingsOf } from './telling.ts'

const NAIMA = 'A bomb [trigger:exploded] in the Naima market of Ayorou on Sunday among the millet sellers.'
const OTHER = 'The [trigger:blast] at the Naima market killed millet sellers and porters on Sunday.'

function groups(reports: readonly ToldReport[], decided: readonly DecidedLink[] = []) {
  const tellings = reports.flatMap((report) => tellingsOf(toldReport(report)))
  return linkTellings(tellings, decided).map(({ members }) => members.map((key) => key.split(' ')[0]).join(''))
}

function decision(a: string, b: string, same: boolean, entry = `${a}${b}`): DecidedLink {
  const ref = (document: string) => ({ document, id: `incident-${document}` })
  return { item: 'incident', a: ref(a), b: ref(b), same, entry, by: 'Ana', at: '2025-06-01T08:00:00Z', reason: 'the same market' }
}

describe('tellings of several reports', () => {
  it('are one incident by day, place and words, with the reasons shown', () => {
    const tellings = [
      { id: 'a', text: NAIMA },
      { id: 'b', text: OTHER },
    ].flatMap((report) => tellingsOf(toldReport(report)))
    const [group, ...others] = linkTellings(tellings)
    expect(others).toEqual([])
    expect(group!.links).toEqual([
      {
        a: 'a incident-a',
        b: 'b incident-b',
        confidence: expect.closeTo(0.97, 1),
        reasons: ['same day', 'both in Ayorou', 'same type', 'both name Naima'],
        decided: null,
      },
    ])
  })

  it('stay apart on following days, by other means, and in other towns', () => {
    expect(
      groups([
        { id: 'a', text: NAIMA },
        { id: 'b', text: 'A bomb [trigger:exploded] at the gate of the clinic on Monday.', day: '2025-05-12' },
      ]),
    ).toEqual(['a', 'b'])
    expect(
      groups([
        { id: 'a', text: 'Gunmen [trigger:ambushed] a convoy.', type: 'battle/armed-clash' },
        { id: 'b', text: 'Aircraft [trigger:bombed] a camp.', type: 'attack/air-strike' },
      ]),
    ).toEqual(['a', 'b'])
    expect(
      groups([
        { id: 'a', text: NAIMA },
        { id: 'b', text: NAIMA, place: { name: 'Gao', lat: 16.27, lon: -0.04 } },
      ]),
    ).toEqual(['a', 'b'])
    expect(
      groups([
        { id: 'a', text: NAIMA, type: 'abduction/kidnapping' },
        { id: 'b', text: NAIMA, type: 'detention/release' },
      ]),
    ).toEqual(['a', 'b'])
  })

  it('are not one with a total over several incidents', () => {
    expect(
      groups([
        { id: 'a', text: NAIMA },
        { id: 'b', text: OTHER, unit: 'aggregate' },
      ]),
    ).toEqual(['a', 'b'])
  })

  it('meet where one knows no day or no place', () => {
    expect(
      groups([
        { id: 'a', text: NAIMA },
        { id: 'b', text: OTHER, day: null },
      ]),
    ).toEqual(['ab'])
    const country = { name: 'Niger', lat: 17, lon: 8, country: 'NE', precision: 'country' } as const
    expect(
      groups([
        { id: 'a', text: NAIMA },
        { id: 'b', text: OTHER, place: country },
      ]),
    ).toEqual(['ab'])
  })

  it('are told long before they happened by nobody', () => {
    expect(
      groups([
        { id: 'a', text: NAIMA },
        { id: 'b', text: OTHER, day: null, published: '2025-05-02' },
      ]),
    ).toEqual(['a', 'b'])
  })

  it('are together or apart as people decided, whatever they look like', () => {
    const far = { id: 'b', text: 'Shots were [trigger:fired].', day: '2024-01-01', place: null }
    expect(groups([{ id: 'a', text: NAIMA }, far], [decision('a', 'b', true)])).toEqual(['ab'])
    expect(
      groups(
        [
          { id: 'a', text: NAIMA },
          { id: 'b', text: OTHER },
        ],
        [decision('a', 'b', false)],
      ),
    ).toEqual(['a', 'b'])
    const three = ['a', 'b', 'c'].map((id) => ({ id, text: NAIMA }))
    expect(groups(three, [decision('a', 'b', true), decision('a', 'c', false), decision('b', 'c', true)])).toEqual(['ab', 'c'])
    const [joined] = linkTellings(
      [{ id: 'a', text: NAIMA }, far].flatMap((report) => tellingsOf(toldReport(report))),
      [decision('a', 'b', true)],
    )
    expect(joined!.links).toMatchObject([{ confidence: 1, decided: 'ab' }])
  })
})
