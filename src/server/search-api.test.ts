import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Dossier, openSampleDossier } from '../app/index.ts'
import { createApi } from './create-api.ts'

describe('the API on the samples', () => {
  let folder: string
  let dossier: Dossier
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-api-'))
    dossier = await openSampleDossier(folder, { jobs: 2 })
  })
  afterAll(async () => {
    await dossier.close()
    await rm(folder, { recursive: true })
  })

  async function ask(path: string, method = 'GET', body?: object) {
    const headers = { host: '127.0.0.1:8120', ...(body && { 'content-type': 'application/json' }) }
    const answer = await createApi(dossier).request(`/api${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    return { status: answer.status, body: answer.status === 204 ? null : await answer.json() }
  }

  it('finds reports by words, each with a quote of its text', async () => {
    const { status, body } = await ask('/search?of=reports&text=market%20ayorou&limit=3')
    expect(status).toBe(200)
    expect(body.items.length).toBeGreaterThan(1)
    for (const { report, quote } of body.items)
      expect((await dossier.record(report.id)).document.text.slice(quote.start, quote.end)).toBe(quote.text)
  })

  it('finds incidents by type, place and day, page by page', async () => {
    const query = '/search?types=attack,battle&near=14.73,0.92&km=100&from=2025-05-01&to=2025-05-31&limit=1'
    const first = (await ask(query)).body
    expect(first.items).toHaveLength(1)
    const second = (await ask(`${query}&before=${first.next}`)).body
    const ids = [...first.items, ...second.items].map(({ row }) => `${row.documentId} ${row.incidentId}`)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { row } of first.items) expect(row.type).toMatch(/^(attack|battle)/)
  })

  it('shows what was decided as soon as it is decided', async () => {
    const { row } = (await ask('/search?limit=1')).body.items[0]
    const decision = { by: 'Ana', document: row.documentId }
    await ask('/decisions', 'POST', { ...decision, kind: 'accept', id: row.incidentId })
    const accepted = (await ask('/search?statuses=accepted')).body.items
    expect(accepted).toMatchObject([{ status: 'accepted', row: { incidentId: row.incidentId } }])
    await ask('/decisions', 'POST', { ...decision, kind: 'screen', scope: 'out-of-scope', rule: 'no violence' })
    expect((await ask('/search?statuses=accepted')).body.items).toEqual([])
    expect((await ask('/documents?scope=out-of-scope')).body).toMatchObject([{ id: row.documentId, scope: 'out-of-scope' }])
    expect((await ask(`/documents/${row.documentId}/decided`)).body.screening).toMatchObject({ rule: 'no violence', by: 'Ana' })
  })

  it('grades a source by its name', async () => {
    await ask('/decisions', 'POST', { by: 'Ana', kind: 'grade-source', source: { outlet: 'Radio Hondo' }, reliability: 'B' })
    expect((await ask('/sources/grades')).body).toMatchObject([
      { source: { kind: 'outlet', name: 'Radio Hondo' }, reliability: 'B', by: 'Ana' },
    ])
  })

  it('keeps a filter under a name', async () => {
    const filter = { text: 'market', types: ['attack'] }
    expect((await ask('/filters/markets', 'PUT', { by: 'Ana', filter })).status).toBe(200)
    expect((await ask('/filters')).body).toMatchObject([{ name: 'markets', filter, by: 'Ana' }])
    expect((await ask('/filters/markets', 'DELETE')).status).toBe(204)
    expect((await ask('/filters/markets', 'DELETE')).status).toBe(404)
  })

  it.each(['text=%22%22', 'from=May', 'from=2025-06-01&to=2025-05-01', 'near=Gao', 'near=95,0', 'limit=0', 'scopes=none', 'disputed=1'])(
    'refuses %s',
    async (query) => {
      expect(await ask(`/search?${query}`)).toMatchObject({ status: 400, body: { error: { code: 'used-wrongly' } } })
    },
  )
})
