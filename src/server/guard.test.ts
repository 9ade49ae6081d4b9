import { expect, it } from 'vitest'
import { createApi } from './create-api.ts'
import { memoryDossier } from './testing/memory-dossier.ts'

const api = () => createApi(memoryDossier())
const read = (headers: Record<string, string>) => api().request('/api/status', { headers })
const write = (headers: Record<string, string>) =>
  api().request('/api/documents', {
    method: 'POST',
    headers: { host: 'localhost:8120', 'content-type': 'application/json', ...headers },
    body: '{"text": "Shots in Gao."}',
  })

it.each(['127.0.0.1:8120', 'localhost:8120', 'localhost', '[::1]:8120', '192.168.1.20:80'])('answers under %s', async (host) => {
  expect((await read({ host })).status).toBe(200)
})

it.each(['rebound.example:8120', 'localhost.rebound.example', '127.0.0.1.rebound.example', ''])(
  'refuses the name "%s", which may have been made to point here',
  async (host) => {
    expect((await read({ host })).status).toBe(403)
  },
)

it.each([
  ['a program that is no browser', {}, 201],
  ['a page of this server', { origin: 'http://localhost:8120', 'sec-fetch-site': 'same-origin' }, 201],
  ['a page elsewhere', { origin: 'https://elsewhere.example' }, 403],
  ['a page on another port', { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' }, 403],
  ['a sandboxed frame', { origin: 'null' }, 403],
  ['a cross-site request without origin', { 'sec-fetch-site': 'cross-site' }, 403],
])('a write from %s', async (_, headers: Record<string, string>, status) => {
  expect((await write(headers)).status).toBe(status)
})

it('lets no script in but its own files, and no frame around', async () => {
  const { headers } = await read({ host: 'localhost' })
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('access-control-allow-origin')).toBeNull()
})
