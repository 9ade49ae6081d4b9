import { describe, expect, it } from 'vitest'
import { codeStatements } from '../attributions/testing/code-statements.ts'

const stands = (text: string) => {
  const { positions, actors } = codeStatements(text)
  return positions.map(({ actor, stance, issue }) => [actors.find(({ id }) => id === actor)?.name, stance, issue.text])
}

describe('positions', () => {
  it.each([
    ['Mayor Awa Sall called for an end to the siege.', ['Awa Sall', 'for', 'an end to the siege']],
    ['Mayor Awa Sall rejected the plan.', ['Awa Sall', 'against', 'the plan']],
    ['Mayor Awa Sall opposes the curfew.', ['Awa Sall', 'against', 'the curfew']],
    ['“We reject any talks with the army,” said Commander Idris Danladi.', ['Idris Danladi', 'against', 'any talks with the army']],
    ['“The army must leave the town,” said Commander Idris Danladi.', ['Idris Danladi', 'for', 'The army must leave the town']],
  ])('%s', (text, want) => {
    expect(stands(text)).toContainEqual(want)
  })

  it('sees a condition', () => {
    expect(
      stands('Mayor Awa Sall said she would only meet the rebels if they laid down their arms.').map(([, stance]) => stance),
    ).toContain('conditional')
  })

  it('takes praise for no position', () => {
    expect(stands('Mayor Awa Sall praised the soldiers for their courage.')).toEqual([])
  })
})
