import { describe, expect, it } from 'vitest'
import { type ToldReport, toldReport } from '../testing/told-report.ts'
import { combineIncident } from './combine-incident.ts'
import { bestFigure, FIGURE_RULES } from './figure-rules.ts'

function combined(reports: readonly ToldReport[], outlets: readonly string[] = []) {
  const records = new Map(reports.map((report) => [report.id, toldReport(report)]))
  const members = reports.map(({ id }) => `${id} incident-${id}`)
  return combineIncident({ members, links: [] }, (document) => records.get(document)!, outlets)
}

function killed(reports: readonly ToldReport[], outlets: readonly string[] = []) {
  return combined(reports, outlets).figures.find(({ measure, scope }) => measure === 'killed' && scope === 'incident')!
}

const police = (n: number) => ({ n: { min: n, max: n, by: 'police' } })

describe('the figures of one incident', () => {
  it('span a range with a name on each end, and are never added up', () => {
    const view = killed([
      { id: 'a', text: 'A bomb [trigger:killed] [n:eight people], police said.', figures: police(8) },
      {
        id: 'b',
        text: 'The [trigger:blast] left [n:at least 15] dead, a nurse said.',
        figures: { n: { min: 15, hedge: 'at-least', by: '~a nurse' } },
      },
      { id: 'c', text: 'Market [trigger:bombed]; [n:eight] died, police said.', figures: police(8) },
    ])
    expect(view).toMatchObject({ lowest: 8, highest: 15, open: true, sources: 2, disputed: true })
    expect(view.accounts.map(({ speaker, source }) => `${speaker}: ${source}`)).toEqual([
      'police: body police',
      'a nurse: somebody b actor-~a nurse',
      'police: body police',
    ])
  })

  it('do not join two unnamed sources of two reports', () => {
    const nurse = { n: { min: 15, max: 15, by: '~a nurse' } }
    expect(
      killed(
        ['a', 'b'].map((id) => ({ id, text: `Report ${id}: a [trigger:bomb] killed [n:15].`, publisher: `Voice ${id}`, figures: nurse })),
      ).sources,
    ).toBe(2)
  })

  it('keep what a source has put right out of the range, wherever it is still told', () => {
    const view = killed(
      [
        { id: 'a', published: '2025-05-11', text: 'A bomb [trigger:killed] [n:23], police said.', figures: police(23) },
        {
          id: 'b',
          published: '2025-05-12',
          text: 'Police [trigger:revised] the toll to [n:19] from [old:23].',
          figures: { ...police(19), old: { min: 23, max: 23, by: 'police' } },
        },
        { id: 'c', published: '2025-05-13', text: 'The [trigger:bomb] killed [n:23], A Agency says.', figures: police(23) },
      ],
      ['A Agency'],
    )
    expect(view).toMatchObject({ lowest: 19, highest: 19, disputed: false })
    expect(view.accounts.map(({ corrected }) => corrected?.item ?? null)).toEqual(['figure-b-n', null, 'figure-b-n', 'figure-b-n'])
    expect(view.accounts.at(-1)).toMatchObject({ told: 'repeated', after: 'A Agency' })
  })

  it('count an agency text in three papers once', () => {
    const text =
      'A bomb hidden in a sack of beans [trigger:exploded] in the grain market, killing [n:23 people], residents said on Tuesday.'
    const figures = { n: { min: 23, max: 23, by: '~residents' } }
    const view = killed([
      { id: 'b', publisher: 'Ledger', agency: 'Savannah Agency', text, figures },
      { id: 'a', publisher: 'Savannah Agency', text: `${text} No group claimed it.`, figures },
      { id: 'c', publisher: 'Voice', text: `${text} The governor came.`, figures },
    ])
    expect(view.sources).toBe(1)
    expect(view.accounts.map(({ publisher, told }) => `${publisher} ${told}`)).toEqual([
      'Savannah Agency own',
      'Ledger repeated',
      'Voice repeated',
    ])
  })

  it('leave totals over several incidents and parts out of the range', () => {
    const { figures } = combined([
      {
        id: 'a',
        text: 'A bomb [trigger:killed] [n:eight], [part:two] of them children; [all:40] died since May.',
        figures: { ...police(8), part: { min: 2, max: 2, scope: 'part' }, all: { min: 40, max: 40, scope: 'cumulative' } },
      },
    ])
    expect(figures.map(({ scope, lowest, highest }) => `${scope} ${lowest}-${highest}`)).toEqual([
      'incident 8-8',
      'part 2-2',
      'cumulative 40-40',
    ])
  })

  it('hold soldiers and fighters apart where one report counts both, and not where two reports call the dead by two names', () => {
    const soldiers = { n: { min: 9, max: 9, who: 'nine soldiers', by: 'army' } }
    const both = { ...soldiers, m: { min: 20, max: 20, who: 'twenty terrorists', by: 'army' } }
    const views = combined([
      { id: 'a', text: 'A [trigger:fight] killed [n:nine soldiers] and [m:twenty terrorists].', figures: both },
    ]).figures
    expect(views.map(({ whom, highest }) => `${whom} ${highest}`)).toEqual(['soldiers 9', 'fighters 20'])
    const herders = { n: { min: 11, max: 11, who: '11 herders', by: '~families' } }
    const fighters = { n: { min: 16, max: 16, who: '16 fighters', by: 'army' } }
    expect(
      killed([
        { id: 'a', text: 'A strike [trigger:killed] [n:11 herders].', figures: herders },
        { id: 'b', text: 'A strike [trigger:killed] [n:16 fighters].', figures: fighters },
      ]),
    ).toMatchObject({ whom: null, lowest: 11, highest: 16 })
  })

  it('have a best one only by a rule', () => {
    const view = killed([
      { id: 'a', text: 'It [trigger:killed] [n:8].', published: '2025-05-11', figures: police(8) },
      { id: 'b', text: 'It [trigger:killed] [n:15].', published: '2025-05-12', figures: { n: { min: 15, max: 15, by: 'Red Cross' } } },
      { id: 'c', text: 'It [trigger:killed] [n:8].', published: '2025-05-12', figures: { n: { min: 8, max: 8, by: 'hospital' } } },
    ])
    expect(FIGURE_RULES.map((rule) => bestFigure(view, rule))).toEqual([8, 15, 8, 8])
  })
})

describe('the other fields of one incident', () => {
  it('say what is disputed and what nobody states', () => {
    const incident = combined([
      { id: 'a', text: 'A bomb [trigger:exploded].' },
      { id: 'b', text: 'A bomb [trigger:exploded].', day: '2025-05-12' },
    ])
    expect(incident.disputed).toEqual(['when'])
    expect(incident.when).toMatchObject({ value: null, earliest: '2025-05-11', latest: '2025-05-12' })
    expect(incident.where).toMatchObject({ value: 'Ayorou', country: 'NE', disputed: false })
    expect(incident.notStated).toEqual(['by', 'against', 'with'])
  })

  it('names the reports, and the copies among them', () => {
    const text = 'A bomb hidden on a motorcycle [trigger:exploded] in the crowded grain market of the river town on Sunday morning.'
    const { id, reports } = combined([
      { id: 'x', text, published: '2025-05-12' },
      { id: 'y', text, published: '2025-05-11' },
    ])
    expect(id).toBe('incident-y')
    expect(reports.map(({ document, copyOf }) => `${document} ${copyOf}`)).toEqual(['y null', 'x y'])
  })
})
