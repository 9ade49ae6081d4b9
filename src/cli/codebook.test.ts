import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli } from './testing/run-cli.ts'

const SHIPPED = new URL('../../codebooks/conflict.yaml', import.meta.url).pathname
const OWN = `codebook: market
version: "3"
types:
  robbery:
    label: Robbery
    definition: Things taken by force.
    roles: [perpetrator, victim, target]
    subject: perpetrator
    object: target
  robbery/of-goats:
    label: Goats driven off
    definition: Animals taken from their herders.
    words:
      verbs: [drive off goats]
`

describe('onrecord codebook', { timeout: 30_000 }, () => {
  const fileOf = async (yaml: string) => {
    const folder = await mkdtemp(join(tmpdir(), 'codebook-'))
    await writeFile(join(folder, 'own.yaml'), yaml)
    return folder
  }

  it('finds nothing wrong with the one that ships', async () => {
    const { status, stdout, stderr } = await runCli(['codebook', 'check', SHIPPED])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/can be used: conflict \S+, \d\d types, 0 warnings\n$/)
  })

  it('says what is wrong by line, and ends with 1', async () => {
    const cwd = await fileOf(
      OWN.replace('label: Robbery', 'lable: Robbery').replace('[drive off goats]', '[drive off goats, drive off goats]'),
    )
    const { status, stdout } = await runCli(['codebook', 'check', 'own.yaml'], { cwd })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^own\.yaml:4: error: .*label: is missing\nown\.yaml:5: error: .*lable: there is no such key\n/)
    expect(stdout).toContain('cannot be used')
  })

  it('lets warnings pass', async () => {
    const cwd = await fileOf(OWN.replace('[drive off goats]', '[Drive off goats]'))
    const { status, stdout } = await runCli(['codebook', 'check', 'own.yaml'], { cwd })
    expect(status).toBe(0)
    expect(stdout).toMatch(/^own\.yaml:14: warning: .*lower case\n.*can be used/)
  })

  it.each([
    ['a file that is not there', 'gone.yaml', 2, 'does not exist'],
    ['a folder', '.', 2, 'folder'],
  ])('ends with 2 at %s', async (_, file, status, message) => {
    const cwd = await fileOf(OWN)
    expect(await runCli(['codebook', 'check', file], { cwd })).toEqual({ status, stdout: '', stderr: expect.stringContaining(message) })
  })

  it('codes by the one that a dossier keeps, and names its digest', async () => {
    const cwd = await fileOf(OWN)
    const kept = await runCli(['codebook', 'use', 'own.yaml', '--dossier', 'case'], { cwd })
    expect(kept).toEqual({ status: 0, stdout: 'market 3, 2 types, kept in case\n', stderr: '' })
    const code = ['code', '--format', 'json', '--published', '2025-03-20', '-']
    const input = 'Armed men drove off goats near the army base on Monday and killed two soldiers.'
    const own = JSON.parse((await runCli([...code, '--dossier', 'case'], { cwd, input })).stdout)
    const shipped = JSON.parse((await runCli(code, { cwd, input })).stdout)
    expect(own.incidents.map(({ type }: { type: string }) => type)).toEqual(['robbery/of-goats'])
    const digest = (record: typeof own) => record.coder.inputs.find(({ name }: { name: string }) => name === 'codebook').sha256
    expect(digest(own)).not.toBe(digest(shipped))
  })

  it('keeps the one before when the new one cannot be used', async () => {
    const cwd = await fileOf(OWN)
    await runCli(['codebook', 'use', 'own.yaml', '--dossier', 'case'], { cwd })
    await writeFile(join(cwd, 'broken.yaml'), 'codebook: [')
    const { status, stderr } = await runCli(['codebook', 'use', 'broken.yaml', '--dossier', 'case'], { cwd })
    expect(status).toBe(2)
    expect(stderr).toContain('nothing was taken')
    expect(await readFile(join(cwd, 'case/codebook.yaml'), 'utf8')).toBe(OWN)
  })
})
