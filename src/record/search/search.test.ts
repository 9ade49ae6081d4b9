import { describe, expect, it } from 'vitest'
import { codedReport } from '../decisions/testing/coded-report.ts'
import { journalOn } from '../decisions/testing/journal-on.ts'
import { reportEntry } from './report-entry.ts'
import { parseQuery, spanAround } from './search-query.ts'

const known = { name: null, addedAt: '2025-06-01T08:00:00Z' }
const coded = codedReport()
const bomb = coded.incidents[0]!

describe('the entry of a report', () => {
  it('says how far each incident and figure is decided', () => {
    const journal = journalOn(coded)
    const by = { by: 'Ana', reason: null, document: 'report-1' }
    const status = () =>
      reportEntry(journal.decided(), known).incidents.map(({ status, figureStatus }) => [status, ...Object.values(figureStatus)])
    expect(status()).toEqual([['proposed', 'proposed'], ['proposed']])
    journal.decide({ ...by, kind: 'correct', id: bomb.id, values: { type: 'attack/shelling' } })
    expect(status()).toEqual([['partly', 'proposed'], ['proposed']])
    journal.decide({ ...by, kind: 'accept', id: bomb.id, fields: [] })
    journal.decide({ ...by, kind: 'accept', id: bomb.figures[0]!.id, fields: [] })
    expect(status()).toEqual([['accepted', 'accepted'], ['proposed']])
    journal.decide({ ...by, kind: 'reject', id: coded.incidents[1]!.id })
    expect(status()).toEqual([['accepted', 'accepted']])
  })

  it('has who says it, what was said, and words of its paragraph', () => {
    const [entry] = reportEntry(journalOn(coded).decided(), known).incidents
    expect(entry).toMatchObject({ sources: ['example herald', 'police'], actors: [], disputed: false, gap: false })
    expect(entry!.words).toContain('a bomb went off in menaka on tuesday')
  })

  it('says that figures that cannot both hold are disputed, and that something is not known', () => {
    const [figure] = bomb.figures
    const other = { ...figure!, id: 'figure-2', min: 15, max: null, attribution: null }
    const gap = { id: 'gap-1', kind: 'unknown' as const, about: bomb.id, spans: [] }
    const record = { ...coded, incidents: [{ ...bomb, figures: [figure!, other] }], gaps: [gap] }
    expect(reportEntry(journalOn(record).decided(), known).incidents).toMatchObject([{ disputed: true, gap: true }])
  })
})

describe('a query', () => {
  it.each([
    ['market bomb', [['market', 'bomb'], []]],
    ['"Market of  Gao" -Énergie begin*', [['market of gao', 'begin*'], ['energie']]],
    ['Al-Rashid ) OR " ', [['al rashid', 'or'], []]],
    ['-only', null],
    ['  … ', null],
  ] as const)('%s', (typed, expected) => {
    const query = parseQuery(typed)
    const shown = (terms: readonly { readonly words: string; readonly prefix: boolean }[]) =>
      terms.map(({ words, prefix }) => words + (prefix ? '*' : ''))
    expect(query && [shown(query.all), shown(query.none)]).toEqual(expected)
  })

  it('shows the words around what it found, where a word begins so', () => {
    const text = `${'Long before that. '.repeat(20)}A bomb went off at the Énergie market. ${'And long after that. '.repeat(20)}`
    const { start, end } = spanAround(text, parseQuery('market')!)!
    expect(text.slice(start, end)).toContain('Énergie market.')
    expect(end - start).toBeLessThan(260)
    expect(spanAround(text, parseQuery('arket')!)).toBeNull()
  })
})
