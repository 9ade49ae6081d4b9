import { describe, expect, it } from 'vitest'
import { codeIncidents } from './testing/code-incidents.ts'

const tolls = (text: string): readonly string[] =>
  codeIncidents(text).incidents.flatMap(({ figures }) =>
    figures.map(({ measure, min, max, scope }) => `${measure} ${min}..${max} ${scope}`),
  )

describe('what is counted and who tells of it', () => {
  it('counts who is shot dead in an assault', () => {
    expect(tolls('Two people were shot dead when gunmen attacked a market on Monday.')).toContain('killed 2..2 incident')
  })

  it('counts a pair and a second one', () => {
    expect(tolls('The pair were abducted by gunmen on Monday near the army checkpoint.')).toEqual(['captured 2..2 incident'])
  })

  it('counts whom an aside stands behind', () => {
    expect(tolls('Seventeen people, including nine novices, were killed when rebels attacked a monastery on Monday.')).toContain(
      'killed 17..17 incident',
    )
  })

  it('keeps a number that stands alone with the people counted before it', () => {
    expect(tolls('Three soldiers were killed in an ambush by rebels on Monday, the ministry said. The rebels speak of fourteen.')).toEqual([
      'killed 3..3 incident',
      'killed 14..14 incident',
    ])
  })

  it('tells that nobody was hurt', () => {
    expect(tolls('Gunmen attacked an army post on Monday. There were no casualties.')).toContain('killed 0..0 incident')
  })

  it('keeps other news out of the story before it', () => {
    const text =
      'Gunmen killed two traders in an attack on a market on Monday.\n\nIn other news, three policemen were killed in an ambush by rebels on Monday.'
    expect(codeIncidents(text).incidents).toHaveLength(2)
  })

  it('makes no kidnapping of those who are only called kidnapped', () => {
    expect(
      codeIncidents('Troops rescued the kidnapped workers in a raid on a rebel camp on Monday.').incidents.map(({ type }) => type),
    ).not.toContain('abduction/kidnapping')
  })
})
