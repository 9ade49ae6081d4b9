import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/core/index.ts'
import { dateWords, intervalWords } from './date-words.ts'
import { type Counted, figureWords, groupFigures, spreadWords } from './figure-words.ts'
import { typeClass, typeWords } from './labels.ts'

function figure(min: number | null, max: number | null, more: Partial<Figure> = {}): Counted {
  const group = { status: 'unknown', sex: null, age: null, side: null } as const
  return { measure: 'killed', group, min, max, hedge: 'exact', scope: 'incident', ...more }
}
const group = (more: Partial<Figure['group']>) => ({ group: { ...figure(1, 1).group, ...more } })

describe('dates', () => {
  it.each([
    ['2025', '2025'],
    ['2025-05', 'May 2025'],
    ['2025-05-11', '11 May 2025'],
    ['2025-05-11T23:30:00+01:00', '11 May 2025'],
    ['PRESENT_REF', 'PRESENT_REF'],
  ])('%s reads "%s"', (iso, words) => {
    expect(dateWords(iso, 'en-GB')).toBe(words)
  })

  it.each([
    ['2025-05-11', '2025-05-11', '11 May 2025'],
    ['2025-05-11', '2025-05-12', '11–12 May 2025'],
    ['2025-05-01', '2025-05-31', 'May 2025'],
    ['2024-01-01', '2024-12-31', '2024'],
    [null, '2025-05-11', 'up to 11 May 2025'],
    ['2025-05-11', null, 'from 11 May 2025'],
    [null, null, null],
  ])('from %s to %s reads "%s"', (earliest, latest, words) => {
    expect(intervalWords({ earliest, latest }, 'en-GB')?.replaceAll(/[\u2009\u202f]/g, '') ?? null).toBe(words)
  })
})

describe('figures', () => {
  it.each([
    [figure(8, 8), '8'],
    [figure(11, null, { hedge: 'at-least' }), 'at least 11'],
    [figure(null, 5, { hedge: 'up-to' }), 'up to 5'],
    [figure(40, 40, { hedge: 'about' }), 'about 40'],
    [figure(14, 16), '14–16'],
    [figure(24, null, { hedge: 'vague' }), 'dozens (24+)'],
    [figure(null, null, { hedge: 'vague' }), 'dozens'],
    [figure(3900, 3900), '3,900'],
  ])('as their source puts them', (counted, words) => {
    expect(figureWords(counted, 'dozens', 'en-GB')).toBe(words)
  })

  it('span a range, open at the top where the highest is a lower bound', () => {
    expect(spreadWords([figure(8, 8), figure(11, null), figure(4, 4)])).toBe('4–11+')
    expect(spreadWords([figure(8, 8), figure(11, 11)])).toBe('8–11')
    expect(spreadWords([figure(8, 8)])).toBe('8')
    expect(spreadWords([figure(null, 5)])).toBe('up to 5')
    expect(spreadWords([figure(null, null)])).toBeNull()
  })

  it('of two sides, of civilians and combatants, of a part and its whole never share a range', () => {
    const shape = (figures: readonly Counted[]) => groupFigures(figures).map(({ whom, figures }) => [whom, figures.length])
    expect(shape([figure(8, 8, group({ side: 'a' })), figure(2, 2, group({ side: 'b' }))])).toEqual([
      ['side A', 1],
      ['side B', 1],
    ])
    expect(shape([figure(26, 26, group({ status: 'combatant' })), figure(9, 13, group({ status: 'civilian' }))])).toEqual([
      ['combatants', 1],
      ['civilians', 1],
    ])
    expect(shape([figure(8, 8), figure(11, 11, group({ status: 'civilian' })), figure(2, 2, { scope: 'part' })])).toEqual([
      [null, 2],
      [null, 1],
    ])
  })
})

it('types read from the wider term to the narrower', () => {
  expect(typeWords('attack/armed-assault')).toBe('attack, armed assault')
  expect(typeClass('attack/armed-assault')).toBe('attack')
})
