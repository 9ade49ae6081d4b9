import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageFile } from '../app/index.ts'

const run = promisify(execFile)
const ROOT = packageFile('.')
/** npm must run on the Node that these tests run on. */
const env = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`, NO_COLOR: '1' }
const REPORT = 'Two men shot in Ayorou\n\nAYOROU, Niger - Gunmen shot two men in Ayorou on Sunday, police said.\n'

/** An installed Node older than ours, or null. */
async function findOldNode(): Promise<string | null> {
  for (const node of [process.env.OLD_NODE, '/usr/bin/node']) {
    const version = node && (await run(node, ['--version']).catch(() => null))?.stdout
    if (version && Number(/^v(\d+)/.exec(version)?.[1]) < 24) return node
  }
  return null
}

const oldNode = await findOldNode()

describe('the package, installed into an empty folder', { timeout: 120_000 }, () => {
  let folder: string
  let bin: string
  const onrecord = (args: readonly string[], node = process.execPath) => run(node, [bin, ...args], { cwd: folder, env })

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-package-'))
    bin = join(folder, 'node_modules/onrecord/dist/cli/main.js')
    await run(process.execPath, [join(ROOT, 'tools/build.ts')], { cwd: ROOT, env })
    const packed = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { cwd: ROOT, env })
    const [{ filename }] = JSON.parse(packed.stdout)
    await writeFile(join(folder, 'package.json'), '{"private": true}')
    await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${filename}`], { cwd: folder, env })
    await writeFile(join(folder, 'report.txt'), REPORT)
    const lines = Array.from({ length: 150 }, (_, i) => JSON.stringify({ id: `d${i}`, text: `${REPORT}${'Police said so. '.repeat(60)}` }))
    await writeFile(join(folder, 'documents.jsonl'), `${lines.join('\n')}\n`)
  }, 600_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('is a command', async () => {
    const { stdout } = await run(join(folder, 'node_modules/.bin/onrecord'), ['--version'], { env })
    expect(stdout.trim()).toBe(JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')).version)
  })

  it('codes a report', async () => {
    const { stdout } = await onrecord(['code', 'report.txt', '--format', 'json'])
    expect(JSON.parse(stdout).document.title).toBe('Two men shot in Ayorou')
  })

  it('codes in workers, in order', async () => {
    const { stdout, stderr } = await run(process.execPath, [bin, 'code', 'documents.jsonl', '--format', 'jsonl', '--jobs', '2'], {
      cwd: folder,
      env,
      maxBuffer: 1e9,
    })
    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).document.id)
    expect({ ids, stderr }).toEqual({ ids: ids.map((_, i) => `d${i}`), stderr: '' })
    expect(ids).toHaveLength(150)
  })

  it('keeps a dossier', async () => {
    await onrecord(['add', 'report.txt'])
    expect(JSON.parse((await onrecord(['list', '--format', 'json'])).stdout)).toHaveLength(1)
  })

  it('holds no tests', async () => {
    const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--dry-run'], { cwd: ROOT, env })
    const paths: string[] = JSON.parse(stdout)[0].files.map(({ path }: { path: string }) => path)
    expect(paths.filter((path) => /test/.test(path))).toEqual([])
    for (const path of ['dist/cli/main.js', 'dist/jobs/workers/code-document.js', 'schema/record.schema.json'])
      expect(paths).toContain(path)
  })

  it.skipIf(oldNode === null)('ends under an older Node with one line that says so (set OLD_NODE to its path)', async () => {
    const failure = await onrecord(['code', 'report.txt'], oldNode!).catch((error) => error)
    expect({ code: failure.code, stdout: failure.stdout }).toEqual({ code: 2, stdout: '' })
    expect(failure.stderr).toMatch(/^onrecord needs Node\.js 24 or later; this is \d+\.\d+\.\d+: .*\n$/)
  })
})
