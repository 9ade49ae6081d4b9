import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canStartPostgres, startPostgres } from '../store/testing/postgres-server.ts'
import { runCli } from './testing/run-cli.ts'

describe('--database', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-database-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it.skipIf(!canStartPostgres)('keeps a dossier in PostgreSQL and nothing of it in files', async () => {
    const server = await startPostgres()
    const cli = (...args: string[]) => runCli([...args, '--database', server.url], { cwd: folder })
    try {
      await writeFile(join(folder, 'ayorou.txt'), 'Gunmen shot two men in Ayorou on Sunday, police said.')
      expect(await cli('list')).toMatchObject({ status: 3, stderr: expect.stringContaining('no dossier here') })
      expect(await cli('add', 'ayorou.txt')).toMatchObject({ status: 0, stderr: '' })
      const env = { ONRECORD_DATABASE: server.url }
      const [{ id, name }] = JSON.parse((await runCli(['list', '--format', 'json'], { cwd: folder, env })).stdout)
      expect(name).toBe('ayorou.txt')
      expect(await readdir(join(folder, 'dossier'))).toEqual([])
      expect(await cli('remove', id)).toMatchObject({ status: 0 })
    } finally {
      await server.stop()
    }
  })

  it('takes nothing but an address of PostgreSQL', async () => {
    const answer = await runCli(['list', '--database', 'mysql://here/case'], { cwd: folder })
    expect(answer).toMatchObject({ status: 2, stderr: expect.stringContaining('postgres://') })
  })
})
