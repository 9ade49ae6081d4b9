import { expect, it } from 'vitest'
import { codedReport } from '../record/decisions/testing/coded-report.ts'
import { createApi } from './create-api.ts'
import { memoryDossier } from './testing/memory-dossier.ts'

const headers = { host: '127.0.0.1:8120' }
const coded = codedReport()
const bomb = coded.incidents[0]!

function apiOn(record = coded) {
  const api = createApi(memoryDossier([record]))
  return {
    get: async (path: string) => (await api.request(`/api${path}`, { headers })).json(),
    async decide(request: object) {
      const body = JSON.stringify({ by: 'Ana', document: 'report-1', ...request })
      const answer = await api.request('/api/decisions', {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body,
      })
      return { status: answer.status, ...(await answer.json()) }
    },
  }
}

it('keeps a decision, shows the record with it, and takes it back', async () => {
  const api = apiOn()
  const { status, entry, position } = await api.decide({ kind: 'correct', id: bomb.id, values: { type: 'attack/shelling' } })
  expect([status, position]).toEqual([201, 1])
  const decided = await api.get('/documents/report-1/decided')
  expect(decided.record.incidents[0].type).toBe('attack/shelling')
  expect(decided.items[0].fields[0]).toMatchObject({ field: 'type', proposed: 'attack/bombing', by: 'Ana', entry })

  expect(await api.decide({ kind: 'undo', entry, document: undefined })).toMatchObject({ status: 201, undoes: entry })
  expect((await api.get('/documents/report-1/decided')).record).toEqual(coded)
  expect((await api.get('/journal')).map(({ kind }: { kind: string }) => kind)).toEqual(['correct', 'undo'])
  expect(await api.get('/journal/check')).toMatchObject({ entries: 2, broken: null, witnessedTo: 0 })
})

it('shows the codebook that a correction chooses its type from', async () => {
  const { types } = await apiOn().get('/codebook')
  expect(types.find(({ id }: { id: string }) => id === 'attack/shelling')).toMatchObject({ label: expect.stringContaining('Shelling') })
})

it.each([
  ['a kind that there is not', { kind: 'approve', id: bomb.id }, 400, 'used-wrongly'],
  ['nobody who decides', { kind: 'accept', id: bomb.id, by: ' ' }, 400, 'used-wrongly'],
  ['a report that there is not', { kind: 'accept', id: bomb.id, document: 'none' }, 404, 'not-found'],
  ['a value of another kind', { kind: 'correct', id: bomb.id, values: { stage: 'over' } }, 400, 'used-wrongly'],
  ['an erasure without a reason', { kind: 'erase', entries: ['ab'], document: undefined }, 400, 'used-wrongly'],
  ['half a character pair', { kind: 'accept', id: bomb.id, reason: 'so \ud800' }, 422, 'text-invalid'],
] as const)('refuses %s', async (_, request, status, code) => {
  const answer = await apiOn().decide(request)
  expect(answer).toMatchObject({ status, error: { code } })
})
