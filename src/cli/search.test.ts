import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCli } from './testing/run-cli.ts'

it('finds, counts and publishes what was added', { timeout: 240_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-cli-search-'))
  const cli = (...args: string[]) => runCli(args, { cwd: folder })
  await writeFile(join(folder, 'report.txt'), 'Two men shot in Gao\n\nGunmen shot dead two men in Gao on Sunday, police said.\n')
  await cli('add', 'report.txt', '--published', '2025-05-12')

  const found = await cli('search', 'gunmen', '--of', 'reports', '--save', 'men', '--by', 'Ana')
  expect(found).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('Gunmen shot dead') })
  const saved = await cli('search', '--saved', 'men', '--type', 'attack', 'violence', '--near', '16.27,-0.04', '--format', 'jsonl')
  expect(saved).toMatchObject({ status: 0, stdout: expect.stringContaining('"status":"proposed"') })
  expect(await cli('search', '--near', 'Nowhereville')).toMatchObject({ status: 3, stderr: expect.stringContaining('latitude') })
  expect(await cli('search', '--save', 'x')).toMatchObject({ status: 2 })

  expect((await cli('tally', '--include-proposed')).stdout).toMatch(/2025-05 +1 +2/)
  expect((await cli('tally', '--freeze', 'May', '--by', 'Ana')).status).toBe(0)
  expect(await cli('tally', '--check', 'May')).toMatchObject({ status: 0, stdout: 'May comes out the same.\n' })

  expect((await cli('publish')).stdout).toContain('--include-proposed')
  expect(await cli('publish')).toMatchObject({ status: 3 })
  expect((await cli('publish', '--format', 'xlsx', '--out', 'book', '--include-proposed')).status).toBe(0)
  expect((await readdir(join(folder, 'book'))).sort()).toEqual(['codebook.json', 'datapackage.json', 'record.xlsx'])
  await rm(folder, { recursive: true })
})
