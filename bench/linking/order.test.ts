import fc from 'fast-check'
import { expect, it } from 'vitest'
import { combineIncident, linkTellings, tellingsOf } from '../../src/record/index.ts'
import { readStories } from './read-stories.ts'
import { recordOfTelling } from './record-of-telling.ts'

const stories = readStories(import.meta.dirname)
const records = stories.flatMap((story) => story.reports.map((telling) => recordOfTelling(story, telling)))
const byId = new Map(records.map((record) => [record.document.id, record]))

function incidentsOf(order: typeof records) {
  return linkTellings(order.flatMap(tellingsOf)).map((group) => combineIncident(group, (document) => byId.get(document)!))
}

it('gives one and the same record in ten random orders of arrival', () => {
  const expected = JSON.stringify(incidentsOf(records))
  fc.assert(
    fc.property(fc.shuffledSubarray([...records], { minLength: records.length }), (shuffled) => {
      expect(JSON.stringify(incidentsOf(shuffled))).toBe(expected)
    }),
    { numRuns: 10 },
  )
})

it('leaves what a report does not touch as it was', () => {
  const before = new Map(incidentsOf(records).map((incident) => [incident.id, JSON.stringify(incident)]))
  for (const gone of ['01-d', '07-b', '16-c']) {
    const after = incidentsOf(records.filter(({ document }) => document.id !== gone))
    const untouched = after.filter(({ reports }) => !reports.some(({ document }) => document.startsWith(gone.slice(0, 2))))
    expect(untouched.length).toBeGreaterThan(40)
    for (const incident of untouched) expect(JSON.stringify(incident)).toBe(before.get(incident.id))
  }
})

it('has as many look-alikes as were asked for, and every event told by a report', () => {
  expect(stories.flatMap(({ lookalikes }) => lookalikes).length).toBeGreaterThanOrEqual(30)
  for (const { events, reports } of stories)
    for (const key of events.keys()) expect(reports.some(({ triggers }) => triggers.has(key))).toBe(true)
})
