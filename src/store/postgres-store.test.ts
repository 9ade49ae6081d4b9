import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgresStore } from './postgres-store.ts'
import { appendAtOnce } from './testing/append-at-once.ts'
import { exampleEntry, exampleErasure } from './testing/example-entry.ts'
import { canStartPostgres, type PostgresServer, query, startPostgres } from './testing/postgres-server.ts'
import { searchContract } from './testing/search-contract.ts'
import { storeContract } from './testing/store-contract.ts'

describe.skipIf(!canStartPostgres)('on PostgreSQL', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server?.stop())

  async function place() {
    const [url, folder] = [server.url, await mkdtemp(join(tmpdir(), 'onrecord-witness-'))]
    return {
      url,
      folder,
      open: () => openPostgresStore({ url, folder }),
      captures: async () => (await query(url, 'select sha256 from capture_bytes')).map(({ sha256 }) => String(sha256)),
      async clear() {
        await server.clear()
        await rm(folder, { recursive: true })
      },
    }
  }

  storeContract('PostgreSQL', place)
  searchContract('PostgreSQL', place)

  it('loses none of 800 decisions that four programs make at once, and never forks', async () => {
    const { url, folder, open, clear } = await place()
    await (await open()).close()
    await appendAtOnce([folder, url], open)
    await clear()
  })

  it('keeps no word of what was erased in its tables', async () => {
    const { url, open, clear } = await place()
    const store = await open()
    const { digest } = await store.append(exampleEntry(1))
    await store.erase(exampleErasure([digest], []))
    const [{ file }] = (await query(url, `select pg_read_binary_file(pg_relation_filepath('journal'))::text as file`)) as [{ file: string }]
    expect(file).toContain(Buffer.from('the family asks').toString('hex'))
    expect(file).not.toContain(Buffer.from('Sawa').toString('hex'))
    await store.close()
    await clear()
  })

  it('says that another program writes', async () => {
    const { url, folder, open, clear } = await place()
    const store = await open()
    const impatient = await openPostgresStore({ url, folder, lockWaitMs: 50 })
    const held = query(url, 'begin; select pg_advisory_xact_lock(66732673); select pg_sleep(1)')
    await expect.poll(async () => (await query(url, "select 1 from pg_locks where locktype = 'advisory'")).length).toBe(1)
    await expect(impatient.append(exampleEntry(1))).rejects.toMatchObject({ code: 'database-locked' })
    await held
    await impatient.close()
    await store.close()
    await clear()
  })

  it('is not made where nobody asked for one', async () => {
    const { url, folder, clear } = await place()
    await expect(openPostgresStore({ url, folder, create: false })).rejects.toMatchObject({ code: 'not-found' })
    expect(await query(url, "select 1 from pg_tables where schemaname = 'public'")).toEqual([])
    await clear()
  })

  it('refuses a database that a newer program has migrated', async () => {
    const { url, open, clear } = await place()
    await (await open()).close()
    await query(url, `insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00.000Z')`)
    await expect(open()).rejects.toMatchObject({ code: 'database-newer' })
    await clear()
  })

  it('says what keeps it from the database, and never the password', async () => {
    const { url, folder, clear } = await place()
    const missing = url.replace(/postgres$/, 'nowhere').replace('onrecord@', 'onrecord:secret@')
    const opening = openPostgresStore({ url: missing, folder })
    await expect(opening).rejects.toMatchObject({ code: 'database-unavailable', message: expect.stringContaining('createdb') })
    await expect(opening).rejects.toMatchObject({ message: expect.not.stringContaining('secret') })
    await expect(openPostgresStore({ url: 'postgres://127.0.0.1:9/none', folder })).rejects.toMatchObject({ code: 'database-unavailable' })
    await clear()
  })
})
