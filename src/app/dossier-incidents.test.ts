import { describe, expect, it } from 'vitest'
import { toldReport } from '../record/testing/told-report.ts'
import { memoryDossier } from '../server/testing/memory-dossier.ts'

const told = (n: number, by: string) => ({ n: { min: n, max: n, by } })
const market = toldReport({
  id: 'a',
  text: 'A bomb [trigger:exploded] in the Naima market of Ayorou, killing [n:eight].',
  figures: told(8, 'police'),
})
const again = toldReport({
  id: 'b',
  text: 'The [trigger:blast] in the Naima market killed [n:nine] on Sunday.',
  figures: told(9, 'hospital'),
})
const clinic = toldReport({ id: 'c', text: 'Shots were [trigger:fired] at a clinic.', day: '2025-05-20', place: null, type: 'attack' })
const made = { by: 'Ana', reason: 'the same place' }
const ref = (document: string) => ({ document, id: `incident-${document}` })

describe('the incidents of a dossier', () => {
  it('are one row for all reports of one, found by the id in any of them', async () => {
    const dossier = memoryDossier([market, again, clinic])
    const rows = await dossier.incidents()
    expect(rows.map(({ id, reports }) => [id, reports])).toEqual([
      ['incident-a', 2],
      ['incident-c', 1],
    ])
    expect(rows[0]).toMatchObject({ figures: [{ lowest: 8, highest: 9 }], disputed: ['killed'] })
    expect((await dossier.incident('incident-b')).id).toBe('incident-a')
    await expect(dossier.incident('incident-x')).rejects.toMatchObject({ code: 'not-found' })
  })

  it('follow what people join, part and take back, and reports that are removed', async () => {
    const dossier = memoryDossier([market, again, clinic])
    const groups = async () => (await dossier.incidents()).map(({ members }) => members.map(({ document }) => document).join(''))
    await dossier.incidents()
    const { digest } = await dossier.decide({ ...made, kind: 'merge', item: 'incident', items: [ref('a'), ref('c')] })
    expect(await groups()).toEqual(['abc'])
    await dossier.decide({ by: 'Ana', reason: null, kind: 'undo', entry: digest })
    await dossier.decide({ ...made, kind: 'split', item: 'incident', groups: [[ref('a')], [ref('b')]] })
    expect(await groups()).toEqual(['a', 'b', 'c'])
    await dossier.remove('b')
    expect(await groups()).toEqual(['a', 'c'])
  })
})
