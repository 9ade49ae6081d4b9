import { describe, expect, it } from 'vitest'
import { scoreRoles } from './score-roles.ts'

describe('scoreRoles', () => {
  it('takes any mention of an entity, whatever its case, marks and articles', () => {
    expect(scoreRoles([['THE RIVER FRONT', 'R.F.'], ['GUNMEN']], ['rf', 'gunmen', 'police'])).toEqual({ right: 2, of: 2, given: 3 })
  })

  it('counts an entity once', () => {
    expect(scoreRoles([['FRONT', 'RF']], ['FRONT', 'RF'])).toEqual({ right: 1, of: 1, given: 2 })
  })

  it('pairs as many as can be paired', () => {
    expect(scoreRoles([['MEN'], ['MEN', 'GUNMEN']], ['GUNMEN', 'MEN'])).toEqual({ right: 2, of: 2, given: 2 })
    expect(scoreRoles([['MEN', 'GUNMEN'], ['MEN']], ['MEN', 'GUNMEN'])).toEqual({ right: 2, of: 2, given: 2 })
  })

  it('takes nothing for nothing', () => expect(scoreRoles([], [])).toEqual({ right: 0, of: 0, given: 0 }))
})
