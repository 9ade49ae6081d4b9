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
    ['Mayor Awa Sall voiced strong opposition to the dam.', ['Awa Sall', 'against', 'the dam']],
    ['Mayor Awa Sall supports the vote but objects to its date.', ['Awa Sall', 'against', 'its date']],
    ['The plan was rejected by Mayor Awa Sall.', ['Awa Sall', 'against', 'The plan']],
    ['Mayor Awa Sall said the verdict would be appealed.', ['Awa Sall', 'against', 'the verdict']],
    ['Mayor Awa Sall said the patrols were vital.', ['Awa Sall', 'for', 'the patrols']],
    ['Mayor Awa Sall said the time for any foreign patrol had passed.', ['Awa Sall', 'against', 'any foreign patrol']],
    ['Mayor Awa Sall said that elections could not wait.', ['Awa Sall', 'for', 'elections could not wait']],
    ['Mayor Awa Sall said she would not negotiate with the rebels.', ['Awa Sall', 'against', 'negotiate with the rebels']],
    ['Mayor Awa Sall called the deal a betrayal.', ['Awa Sall', 'against', 'the deal']],
    ['Mayor Awa Sall dismissed the plan.', ['Awa Sall', 'against', 'the plan']],
    ['Mayor Awa Sall said there could be no talks.', ['Awa Sall', 'against', 'talks']],
    ['Mayor Awa Sall took no position on the pact.', ['Awa Sall', 'neutral', 'the pact']],
    ['Mayor Awa Sall seemed to favour a vote.', ['Awa Sall', 'for', 'a vote']],
    ['Mayor Awa Sall did not think Mali needs foreign troops.', ['Awa Sall', 'against', 'foreign troops']],
  ])('%s', (text, want) => {
    expect(stands(text)).toContainEqual(want)
  })

  it.each([
    'Mayor Awa Sall said she would only meet the rebels if they laid down their arms.',
    'Mayor Awa Sall will sign nothing without a road to the sea.',
    'Mayor Awa Sall wants a truce only if the siege ends.',
    '“If the siege ends, we will talk,” said Mayor Awa Sall.',
    'There would be no truce, Mayor Awa Sall said, while one soldier stood in the square.',
  ])('sees a condition: %s', (text) => {
    expect(stands(text).map(([name, stance]) => [name, stance])).toEqual([['Awa Sall', 'conditional']])
  })

  it.each([
    'Mayor Awa Sall rejected the accusation.',
    'Mayor Awa Sall urged residents to stay inside.',
    'Mayor Awa Sall refused to comment.',
    'The convoy was supported by the army.',
    'Mayor Awa Sall condemned the attack.',
    'A nurse asked that her name not be printed.',
    'Mayor Awa Sall did not ask for anything.',
    'Mayor Awa Sall said she would march even if it rained.',
    'Mayor Awa Sall accused the rebels of supporting the smugglers.',
  ])('knows what is no stand: %s', (text) => {
    expect(stands(text)).toEqual([])
  })

  it('keeps several stands apart', () => {
    const text = 'Mayor Awa Sall demanded an end to the siege and the release of the teachers.'
    expect(stands(text).map(([, , issue]) => issue)).toEqual(['an end to the siege', 'the release of the teachers'])
  })

  it('gives a stand to each who takes it', () => {
    expect(stands('Mayor Awa Sall and Bishop Musa Kone opposed the curfew.').map(([name]) => name)).toEqual(['Awa Sall', 'Musa Kone'])
  })

  it('keeps the hedge of the report in the words', () => {
    const { positions, document } = codeStatements('Mayor Awa Sall seemed to favour a vote.')
    expect(positions[0]?.spans.map(({ start, end }) => document.text.slice(start, end))).toEqual(['seemed to favour a vote'])
  })

  it('takes praise for no position', () => {
    expect(stands('Mayor Awa Sall praised the soldiers for their courage.')).toEqual([])
  })
})
