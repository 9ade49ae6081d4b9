import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDossier } from '../app/index.ts'
import { MAIN, runCli } from './testing/run-cli.ts'

describe('onrecord add, list, remove', { timeout: 120_000 }, () => {
  let folder: string
  const cli = (...args: string[]) => runCli(args, { cwd: folder })
  const reports = Array.from({ length: 6 }, (_, i) => `report-${i}.txt`)
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-cli-'))
    for (const [i, name] of reports.entries())
      await writeFile(
        join(folder, name),
        `Report number ${i}\n\n${'Gunmen shot two men in Ayorou on Sunday, police said. '.repeat(20 * (6 - i))}\n`,
      )
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('adds reports in their order, once, and says which were there', async () => {
    const first = await cli('add', ...reports)
    expect(first).toMatchObject({ status: 0, stderr: '' })
    expect(
      first.stdout
        .trim()
        .split('\n')
        .map((line) => line.split(/ {2}/)[2]),
    ).toEqual(reports)
    const again = await cli('add', 'report-2.txt', '--published', '2025')
    expect(again).toMatchObject({ status: 0, stdout: expect.stringMatching(/^already there {2}[0-9a-f]{16} {2}report-2\.txt/) })
    const listed = JSON.parse((await cli('list', '--format', 'json')).stdout)
    expect(listed.map(({ name }: { name: string }) => name)).toEqual(reports)
    expect((await cli('list')).stdout.split('\n')).toHaveLength(8)
  })

  it('adds the others when one is wrong, and ends with 1', async () => {
    const { status, stdout, stderr } = await cli('add', 'report-0.txt', 'none.txt', 'report-1.txt')
    expect({ status, lines: stdout.trim().split('\n').length }).toEqual({ status: 1, lines: 2 })
    expect(stderr).toContain('none.txt does not exist')
  })

  it('removes reports by id, and says which it does not have', async () => {
    await cli('add', 'report-0.txt')
    const [{ id }] = JSON.parse((await cli('list', '--format', 'json')).stdout)
    expect(await cli('remove', id, '0000')).toEqual({ status: 1, stdout: `removed ${id}\n`, stderr: expect.stringContaining('0000') })
    expect((await cli('remove', id)).status).toBe(3)
    expect((await cli('list')).stdout).toContain('No reports')
  })

  it('codes again what is there, and says when nothing changes', async () => {
    await cli('add', 'report-0.txt', 'report-1.txt')
    expect(await cli('recode', '--dry-run')).toEqual({ status: 0, stdout: '2 unchanged.\n', stderr: '' })
    expect(await cli('recode', '0000')).toMatchObject({ status: 3, stderr: expect.stringContaining('onrecord list') })
  })

  it('says that there is no dossier, and makes none', async () => {
    expect(await cli('list')).toMatchObject({ status: 3, stderr: expect.stringContaining('onrecord add') })
    expect(await cli('remove', '0000')).toMatchObject({ status: 3 })
    expect((await cli('list')).status).toBe(3)
  })

  it('says that the dossier cannot be had', async () => {
    expect(await cli('add', 'report-0.txt', '--dossier', 'report-1.txt')).toMatchObject({
      status: 6,
      stderr: expect.stringContaining('--dossier'),
    })
  })

  it('leaves whole reports only when it is killed, and goes on from there', async () => {
    const child = spawn(process.execPath, [MAIN, 'add', ...reports, '--jobs', '1'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
    await Promise.race([once(child.stdout, 'data'), once(child, 'close')])
    const closed = once(child, 'close')
    child.kill('SIGKILL')
    await closed
    const dossier = await openDossier(join(folder, 'dossier'))
    const left = await dossier.list()
    expect(left.length).toBeGreaterThanOrEqual(1)
    for (const { id, incidents, attributions } of left) {
      const record = await dossier.record(id)
      expect({ incidents: record.incidents.length, attributions: record.attributions.length }).toEqual({ incidents, attributions })
    }
    await dossier.close()
    const { status, stdout } = await cli('add', ...reports)
    expect(status).toBe(0)
    expect(stdout.match(/^already there/gm)).toHaveLength(left.length)
    expect(JSON.parse((await cli('list', '--format', 'json')).stdout)).toHaveLength(reports.length)
  })

  it('stops at Ctrl-C with what is done kept', async () => {
    const child = spawn(process.execPath, [MAIN, 'add', ...reports, '--jobs', '1'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    const said = text(child.stderr)
    await Promise.race([once(child.stdout, 'data'), once(child, 'close')])
    const closed = once(child, 'close')
    child.kill('SIGINT')
    await closed
    expect(child.exitCode).toBe(130)
    expect(await said).toMatch(/^onrecord: stopped; .* is kept\n$/)
    const dossier = await openDossier(join(folder, 'dossier'))
    expect((await dossier.list()).length).toBeGreaterThanOrEqual(1)
    await dossier.close()
  })
})
