import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CodedRecord, type Span, sha256Hex } from '../core/index.ts'
import { codedReport } from '../record/decisions/testing/coded-report.ts'
import { applyDecisions, reportEntry } from '../record/index.ts'
import { openSqliteStore } from '../store/index.ts'
import { dossierDecisions } from './dossier-decisions.ts'
import { openDossier } from './open-dossier.ts'
import type { PublishFormat } from './publish-dossier.ts'
import { readZip } from './read-zip.ts'

const REPORT =
  '[trigger:A bomb] went off in [place:Ménaka] on [time:Tuesday]. [source:Ramatou Issaka] [cue:said] ' +
  '[content:[figure:eight people] were killed]. A [second:blast] hit [elsewhere:Gao]. Issaka wept. [third:The attack] went on.'
const SECRET = /ramatou|issaka/i

/** Told by a person who holds no office, from an outlet whose name a spreadsheet would run. */
function record(): CodedRecord {
  const coded = codedReport({}, REPORT)
  const [source] = coded.actors
  const spanOf = (words: string): Span => ({
    start: coded.document.text.indexOf(words),
    end: coded.document.text.indexOf(words) + words.length,
  })
  const named = {
    ...source!,
    name: 'Ramatou Issaka',
    kind: 'person',
    protect: 'witness',
    aliases: [{ text: 'Issaka', spans: [spanOf('Issaka wept')] }],
  } as const
  const [bomb, blast] = coded.incidents
  const victim = {
    id: 'participant-1',
    role: 'victim',
    side: null,
    actor: named.id,
    kind: 'individual',
    outcome: 'injured',
    known: 'fact',
    attribution: null,
    spans: named.mentions,
  } as const
  const place = { ...coded.places[0]!, lat: 15.91837, lon: 2.40213, precision: 'near' } as const
  const quoted = { ...bomb!.figures[0]!, id: 'figure-own', attribution: null, min: 6, max: 6 }
  return {
    ...coded,
    document: { ...coded.document, title: 'Ramatou Issaka tells', publisher: '=HYPERLINK("http://x","y")' },
    places: [place, ...coded.places.slice(1)],
    actors: [named],
    incidents: [
      { ...bomb!, participants: [victim], figures: [...bomb!.figures, quoted], place: { ...bomb!.place, precision: 'near' } },
      blast!,
    ],
  }
}

describe('what is published', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-publish-'))
    const store = await openSqliteStore(join(folder, 'case'))
    const coded = record()
    const bytes = new TextEncoder().encode(coded.document.text)
    const capture = { bytes, sha256: sha256Hex(bytes), mediaType: 'text/plain' as const, name: null, url: null, retrievedAt: null }
    const now = () => new Date('2025-06-01T08:00:00Z')
    await store.add({ capture, record: coded, entry: reportEntry(applyDecisions(coded, []), { name: null, addedAt: now().toISOString() }) })
    const decisions = dossierDecisions(store, { now })
    const accept = { kind: 'accept', by: 'Ana', reason: null, document: 'report-1', fields: [] } as const
    const [bomb] = coded.incidents
    for (const id of [bomb!.id, ...bomb!.figures.map(({ id }) => id), bomb!.participants[0]!.id]) await decisions.decide({ ...accept, id })
    await store.close()
  })
  afterAll(() => rm(folder, { recursive: true }))

  async function publish(format: PublishFormat, out: string, proposed = false) {
    const dossier = await openDossier(join(folder, 'case'), { create: false })
    try {
      return await dossier.publish({ format, out: join(folder, out), proposed, best: null })
    } finally {
      await dossier.close()
    }
  }
  const read = (...path: string[]) => readFile(join(folder, ...path))
  const jsonl = async (...path: string[]) =>
    (await read(...path))
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))

  it('is what people accepted, unless more is asked for', async () => {
    expect(await publish('jsonl', 'accepted')).toMatchObject({ incidents: 1, withheld: { names: 3, quotes: 2 } })
    const [incident] = await jsonl('accepted', 'incidents.jsonl')
    expect(incident).toMatchObject({
      status: 'accepted',
      killed_low: 6,
      killed_best: null,
      killed_high: 8,
      victims: ['person, name withheld'],
      withheld: true,
    })
    expect(await publish('jsonl', 'proposed', true)).toMatchObject({ incidents: 2 })
    expect((await jsonl('proposed', 'incidents.jsonl')).map(({ status }) => status).sort()).toEqual(['accepted', 'proposed'])
  })

  it('has no coordinate finer than its place, and keeps claims with who says so', async () => {
    const [incident] = await jsonl('accepted', 'incidents.jsonl')
    expect(incident).toMatchObject({ latitude: 15.9, longitude: 2.4, place_precision: 'near' })
    const killed = (await jsonl('accepted', 'claims.jsonl')).filter(({ field }) => field === 'killed')
    expect(killed).toMatchObject([
      { min: 8, said_by: 'person, name withheld', quote: null, start: null, withheld: true },
      { min: 6, said_by: 'the report', quote: 'eight people', status: 'accepted', withheld: false },
    ])
  })

  it.each(['csv', 'geojson', 'jsonl', 'xlsx'] as const)(
    'as %s names nobody who is protected, says that something was withheld, and is the same each time',
    async (format) => {
      await publish(format, `${format}-1`, true)
      await publish(format, `${format}-2/../${format}-2`, true)
      const names = await readdir(join(folder, `${format}-1`))
      expect(names).toContain('datapackage.json')
      for (const name of names) {
        const bytes = await read(`${format}-1`, name)
        const parts = name.endsWith('.xlsx') ? [...readZip(bytes, 1e8)].map(([, unpack]) => unpack().toString()) : [bytes.toString()]
        for (const part of parts) expect(part).not.toMatch(SECRET)
        if (name !== 'datapackage.json') expect(bytes.equals(await read(`${format}-2`, name))).toBe(true)
      }
      const described = JSON.parse((await read(`${format}-1`, 'datapackage.json')).toString())
      expect(described.onrecord.withheld).toMatchObject({ names: expect.any(Number), note: expect.stringContaining('left out') })
      for (const { path, bytes, hash } of described.resources) {
        const file = await read(`${format}-1`, path)
        expect({ bytes, hash }).toEqual({ bytes: file.length, hash: `sha256:${sha256Hex(file)}` })
      }
    },
  )

  it('as CSV runs nothing in a spreadsheet, and has the columns that its description names', async () => {
    const [head, ...rows] = (await read('csv-1', 'claims.csv')).toString().trim().split('\r\n')
    const { resources } = JSON.parse((await read('csv-1', 'datapackage.json')).toString())
    const claims = resources.find(({ name }: { name: string }) => name === 'claims')
    expect(claims.schema.fields.map(({ name }: { name: string }) => name)).toEqual(head!.split(','))
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.every((row) => row.includes('"\'=HYPERLINK('))).toBe(true)
  })

  it('as a workbook has text for text and numbers for numbers, and no formula', async () => {
    const files = readZip(await read('xlsx-1', 'record.xlsx'), 1e8)
    const sheets = [...files].filter(([name]) => /worksheets\/sheet/.test(name)).map(([, unpack]) => unpack().toString())
    expect(sheets).toHaveLength(3)
    expect(sheets.join('')).not.toContain('<f>')
    expect(sheets[0]).toContain('<v>15.9</v>')
  })

  it('is written nowhere where something lies already', async () => {
    await expect(publish('csv', 'accepted')).rejects.toMatchObject({ code: 'conflict' })
  })
})
