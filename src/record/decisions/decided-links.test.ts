import { describe, expect, it } from 'vitest'
import { decidedLinks } from './decided-links.ts'
import type { Decision, JournalledDecision } from './decision.ts'
import { makeLinkDecision } from './make-link-decision.ts'
import { codedReport } from './testing/coded-report.ts'

const records = ['a', 'b', 'c'].map((document) => codedReport({ document }))
const recordOf = (document: string) => records.find((record) => record.document.id === document)!
const at = '2025-06-01T08:00:00Z'
const by = { by: 'Ana', reason: 'the same market, the same hour', item: 'incident' as const }
const bombs = records.map(({ document, incidents }) => ({ document: document.id, id: incidents[0]!.id }))
const journal = (decisions: readonly Decision[]): readonly JournalledDecision[] =>
  decisions.map((decision, i) => ({ entry: String(i), undoes: null, decision }))

const merge = makeLinkDecision({ ...by, kind: 'merge', items: bombs }, recordOf, at)
const split = makeLinkDecision({ ...by, kind: 'split', groups: [[bombs[0]!, bombs[1]!], [bombs[2]!]] }, recordOf, at)

describe('what people said about items of several reports', () => {
  it('is told pair by pair, and the last word on a pair holds', () => {
    const { links } = decidedLinks(journal([merge, split]), recordOf)
    expect(links.map(({ a, b, same, entry }) => `${a.document}${b.document} ${same} ${entry}`)).toEqual([
      'ab true 0',
      'ac false 1',
      'bc false 1',
    ])
  })

  it('follows the words when reports are coded anew, and says what it does not find', () => {
    const anew = (document: string) => (document === 'c' ? null : codedReport({ document, ids: 'x' }))
    const { links, unapplied } = decidedLinks(journal([merge]), anew)
    expect(links).toMatchObject([
      { a: { document: 'a', id: codedReport({ ids: 'x' }).incidents[0]!.id }, b: { document: 'b' }, same: true },
    ])
    expect(unapplied).toMatchObject([{ why: 'no-document', address: { document: 'c' } }])
  })

  it('never joins an unnamed source to anybody in another report', () => {
    const unnamed = (document: string) => {
      const record = codedReport({ document })
      return { ...record, actors: record.actors.map((actor) => ({ ...actor, kind: 'unnamed' as const })) }
    }
    const items = ['a', 'b'].map((document) => ({ document, id: unnamed(document).actors[0]!.id }))
    expect(() => makeLinkDecision({ ...by, item: 'actor', kind: 'merge', items }, unnamed, at)).toThrow(
      expect.objectContaining({ code: 'not-allowed' }),
    )
  })
})
