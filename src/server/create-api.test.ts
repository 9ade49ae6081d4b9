import { describe, expect, it } from 'vitest'
import type { Dossier } from '../app/index.ts'
import { createApi } from './create-api.ts'
import { memoryDossier } from './testing/memory-dossier.ts'

const HERE = { host: '127.0.0.1:8120' }
const paste = (text: string, more = {}) => ({
  method: 'POST',
  headers: { ...HERE, 'content-type': 'application/json' },
  body: JSON.stringify({ text, ...more }),
})

function upload(content: BlobPart, name: string, published?: string) {
  const body = new FormData()
  body.set('file', new File([content], name))
  if (published !== undefined) body.set('published', published)
  return { method: 'POST', headers: HERE, body }
}

async function errorOf(response: Response | Promise<Response>) {
  const answered = await response
  return { status: answered.status, ...(await answered.json()).error }
}

describe('reports', () => {
  it('are added as text, once', async () => {
    const api = createApi(memoryDossier())
    const first = await api.request('/api/documents', paste('Two shops burned in Gao.', { name: 'call', published: '2025-05' }))
    expect(first.status).toBe(201)
    expect(await first.json()).toMatchObject({ state: 'added', report: { name: 'call', publishedAt: '2025-05', words: 5 } })
    const second = await api.request('/api/documents', paste('Two shops burned in Gao.'))
    expect(second.status).toBe(200)
    expect(await second.json()).toMatchObject({ state: 'known' })
    expect(await (await api.request('/api/documents', { headers: HERE })).json()).toHaveLength(1)
  })

  it('are added as files; of a path only the name is kept', async () => {
    const api = createApi(memoryDossier())
    const added = await api.request('/api/documents', upload('Shots in Gao.', '../../etc/gao.txt', '2025-05-11'))
    expect(added.status).toBe(201)
    expect(await added.json()).toMatchObject({ report: { name: 'gao.txt', publishedAt: '2025-05-11' } })
  })

  it('are read and removed', async () => {
    const api = createApi(memoryDossier())
    const { report } = await (await api.request('/api/documents', paste('Shots in Gao.'))).json()
    const path = `/api/documents/${report.id}`
    expect(await (await api.request(path, { headers: HERE })).json()).toMatchObject({ document: { text: 'Shots in Gao.' } })
    expect((await api.request(path, { method: 'DELETE', headers: HERE })).status).toBe(204)
    expect(await errorOf(api.request(path, { headers: HERE }))).toMatchObject({ status: 404, code: 'not-found' })
    expect(await errorOf(api.request(path, { method: 'DELETE', headers: HERE }))).toMatchObject({ status: 404 })
  })

  it.each([
    ['nothing but space', paste(' \n '), 422, 'input-empty'],
    ['half a character pair', paste('Gao \ud800'), 422, 'text-invalid'],
    ['an RTF file', upload('{\\rtf1 x', 'report.pdf'), 415, 'format-unsupported'],
    ['binary rubbish', upload(new Uint8Array([65, 0, 66, 0]), 'x.txt'), 422, 'not-text'],
    ['too many bytes', upload('a'.repeat(5_000_001), 'long.txt'), 413, 'input-too-large'],
    ['a body over any limit', paste('a'.repeat(11_000_000)), 413, 'input-too-large'],
    ['no text', { method: 'POST', headers: { ...HERE, 'content-type': 'application/json' }, body: '{}' }, 400, 'used-wrongly'],
    ['broken JSON', { method: 'POST', headers: { ...HERE, 'content-type': 'application/json' }, body: '{"te' }, 400, 'used-wrongly'],
    ['no body', { method: 'POST', headers: HERE }, 400, 'used-wrongly'],
    [
      'another format of body',
      { method: 'POST', headers: { ...HERE, 'content-type': 'text/xml' }, body: '<a/>' },
      415,
      'format-unsupported',
    ],
    ['a form without a file', { method: 'POST', headers: HERE, body: new FormData() }, 400, 'used-wrongly'],
  ] as const)('refuses %s', async (_, request, status, code) => {
    const answer = await errorOf(createApi(memoryDossier()).request('/api/documents', request))
    expect(answer).toMatchObject({ status, code })
    expect(answer.message).not.toBe('')
  })
})

it('tells what the dossier holds, without its path', async () => {
  const api = createApi(memoryDossier())
  await api.request('/api/documents', paste('Shots in Gao.'))
  const status = await (await api.request('/api/status', { headers: HERE })).json()
  expect(status).toMatchObject({ dossier: 'liptako', reports: 1, incidents: 0 })
  expect(await (await api.request('/api/incidents', { headers: HERE })).json()).toEqual([])
})

it('describes itself', async () => {
  const document = await (await createApi(memoryDossier()).request('/api/openapi.json', { headers: HERE })).json()
  const paths = ['/api/documents', '/api/documents/{id}/decided', '/api/decisions', '/api/journal/check', '/api/incidents', '/api/status']
  expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(paths))
  expect(document.components.schemas.Record.properties.incidents.type).toBe('array')
})

it('keeps our own mistakes to itself and reports them', async () => {
  const broken: Dossier = { ...memoryDossier(), list: () => Promise.reject(new Error('no such table in /home/ana/case')) }
  const told: unknown[] = []
  const api = createApi(broken, { unexpected: (thrown) => told.push(thrown) })
  const answer = await errorOf(api.request('/api/documents', { headers: HERE }))
  expect(answer).toMatchObject({ status: 500, code: 'internal' })
  expect(answer.message).not.toContain('/home')
  expect(told).toHaveLength(1)
})

it('answers an unknown path with an error of the same form', async () => {
  expect(await errorOf(createApi(memoryDossier()).request('/api/nothing', { headers: HERE }))).toMatchObject({ status: 404 })
})
