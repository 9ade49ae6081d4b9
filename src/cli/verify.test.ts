import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'node:sqlite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDossier } from '../app/index.ts'
import { runCli } from './testing/run-cli.ts'

const TEXT = 'Three killed at the ferry\n\nThree people were killed on Monday at the ferry of Gao, the mayor said.\n'
let folder: string
const dossier = () => join(folder, 'case')
const verify = (...more: string[]) => runCli(['verify', dossier(), ...more])

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-verify-'))
  await writeFile(join(folder, 'report.txt'), TEXT)
  await runCli(['add', join(folder, 'report.txt'), '--dossier', dossier()])
  const open = await openDossier(dossier())
  const [report] = await open.list()
  const { incidents, attributions } = await open.record(report!.id)
  for (const { id } of [...incidents, ...attributions])
    await open.decide({ kind: 'accept', by: 'Ana', reason: null, document: report!.id, id, fields: [] })
  await open.close()
})
afterAll(() => rm(folder, { recursive: true }))

function inDatabase(change: (database: Database.DatabaseSync) => void): void {
  const database = new Database.DatabaseSync(join(dossier(), 'onrecord.sqlite'))
  change(database)
  database.close()
}

it('says that all of it holds, and what was looked at', async () => {
  const { status, stdout } = await verify()
  expect(stdout).toMatch(/^1 report, \d+ quotes, [2-9] journal entries: all of it holds\.\n$/)
  expect(status).toBe(0)
})

it('finds an end that was cut against a copy of the heads', async () => {
  const witness = join(folder, 'heads.jsonl')
  await writeFile(witness, await readFile(join(dossier(), 'journal-heads.jsonl')))
  const open = await openDossier(dossier())
  const last = (await open.journal()).at(-1)!
  await open.close()
  await writeFile(join(dossier(), 'journal-heads.jsonl'), '')
  expect((await verify()).stdout).toContain('not witnessed')
  inDatabase((database) => database.prepare('delete from journal where position = ?').run(last.position))
  const { status, stderr } = await verify('--witness', witness)
  expect(stderr).toContain(`the journal, journal: entry ${last.position}: cut`)
  expect(status).toBe(5)
})

it('finds a letter of a text that was changed in the database', async () => {
  inDatabase((database) => database.exec(`update records set json = replace(json, 'Three people', 'Thirty peopl')`))
  const { status, stderr } = await verify()
  expect(stderr).toContain('its text is not that of its bytes')
  expect(status).toBe(5)
})

it('finds a byte of a capture that was changed', async () => {
  const captures = join(dossier(), 'captures')
  const files = (await readdir(captures, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const file = join(files[0]!.parentPath, files[0]!.name)
  await writeFile(file, (await readFile(file, 'utf8')).replace('Three', 'Seven'))
  const { status, stderr } = await verify()
  expect(stderr).toMatch(/, capture: /)
  expect(status).toBe(5)
})

it('names what is wrong with a witness, and does nothing', async () => {
  await writeFile(join(folder, 'broken.jsonl'), 'no head\n')
  const { status, stderr } = await verify('--witness', join(folder, 'broken.jsonl'))
  expect(stderr).toContain('line 1')
  expect(status).not.toBe(0)
})
