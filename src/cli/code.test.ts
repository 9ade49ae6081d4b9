import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MAX_INPUT_BYTES } from '../app/index.ts'
import { loadRecordSchema } from '../core/index.ts'
import { type CliOptions, runCli } from './testing/run-cli.ts'

const REPORT = 'Two men shot in Ayorou\n\nAYOROU, Niger - Gunmen shot two men in Ayorou on Sunday, police said.\n'
const PAGE = `<!doctype html><html lang="en"><head><title>Two men shot</title></head><body><article><h1>Two men shot</h1><p>${'Gunmen shot two men in Ayorou on Sunday, police said. '.repeat(8)}</p></article></body></html>`
const LINE = JSON.stringify({ id: 'a', text: REPORT })

describe('onrecord code', { timeout: 60_000 }, () => {
  let folder: string
  const cli = (args: readonly string[], options: CliOptions = {}) => runCli(['code', ...args], { cwd: folder, ...options })
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-cli-'))
    const files: Record<string, string | Uint8Array> = {
      'report.txt': REPORT,
      'page.html': PAGE,
      'empty.txt': '',
      'blank.txt': ' \n\t\n',
      'rubbish.bin': new Uint8Array(4096).map((_, i) => (i * 37) % 256),
      'large.txt': 'Two men were shot. '.repeat(MAX_INPUT_BYTES / 19 + 10),
      'latin.txt': new Uint8Array([
        ...new TextEncoder().encode('Two men were shot in T'),
        0xe9,
        0xff,
        0x80,
        ...new TextEncoder().encode('ra.'),
      ]),
      'paper.pdf': '%PDF-1.7\n%âãÏÓ\n1 0 obj\n',
      'documents.jsonl': `${LINE}\n{"id": "b", "text": "Two me\n${LINE}\n`,
      'empty.jsonl': '',
      'secret.txt': REPORT,
    }
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
    await mkdir(join(folder, 'reports'))
    await chmod(join(folder, 'secret.txt'), 0)
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('prints a report for people', async () => {
    const { status, stdout, stderr } = await cli(['report.txt'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^Two men shot in Ayorou\n/)
    for (const heading of ['INCIDENTS', 'STATEMENTS', 'POSITIONS', 'GAPS']) expect(stdout).toContain(heading)
    expect(stdout).not.toContain('\u001b')
  })

  it.each([['report.txt'], ['page.html']])('writes the record of %s as JSON, the same bytes each time', async (name) => {
    const first = await cli([name, '--format', 'json', '--published', '2025-05-12'])
    expect(first).toMatchObject({ status: 0, stderr: '' })
    const { document } = (await loadRecordSchema()).parse(JSON.parse(first.stdout))
    expect(document).toMatchObject({
      publishedAt: '2025-05-12',
      publishedAtBasis: 'given',
      retrievedAt: null,
      id: document.sha256.slice(0, 16),
    })
    expect((await cli([name, '--format', 'json', '--published', '2025-05-12'])).stdout).toBe(first.stdout)
  })

  it('reads standard input, named or not', async () => {
    const named = await cli(['-', '--format', 'jsonl'], { input: REPORT })
    const unnamed = await cli(['--format', 'jsonl'], { input: REPORT })
    expect(JSON.parse(named.stdout).document.text).toContain('Gunmen shot')
    expect(unnamed.stdout).toBe(named.stdout)
  })

  it('says for each input what is wrong with it, and ends with 2 when nothing was done', async () => {
    const wrong = [
      ['none.txt', 'does not exist'],
      ['reports', 'folder'],
      ['empty.txt', 'empty'],
      ['blank.txt', 'empty'],
      ['rubbish.bin', 'binary'],
      ['large.txt', 'split it'],
      ['latin.txt', 'UTF-8'],
      ['paper.pdf', 'PDF'],
      ['ftp://example.org/report', 'address'],
    ] as const
    const { status, stdout, stderr } = await cli([...wrong.map(([path]) => path), '--format', 'jsonl'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    const lines = stderr.trim().split('\n')
    expect(lines).toHaveLength(wrong.length)
    for (const [index, [path, words]] of wrong.entries()) {
      expect(lines[index]).toContain(`onrecord: ${path}`)
      expect(lines[index]).toContain(words)
    }
  })

  it.each([
    ['empty.jsonl', 'empty'],
    ['none.jsonl', 'does not exist'],
    ['reports', 'folder'],
  ])('says what is wrong with %s alone, and ends with 2', async (path, words) => {
    const { status, stdout, stderr } = await cli([path, '--format', 'jsonl'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^onrecord: .*\n$/)
    expect(stderr).toContain(words)
  })

  it.skipIf(process.getuid?.() === 0)('says that a file may not be read', async () => {
    expect(await cli(['secret.txt'])).toMatchObject({ status: 2, stderr: expect.stringContaining('permissions') })
  })

  it('does the other inputs, in their order, and ends with 1', async () => {
    const { status, stdout, stderr } = await cli(['report.txt', 'none.txt', 'page.html', 'paper.pdf', '--format', 'jsonl'])
    expect(status).toBe(1)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).document.title),
    ).toEqual(['Two men shot in Ayorou', 'Two men shot'])
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('none.txt'), expect.stringContaining('paper.pdf')])
  })

  it('takes the bulk form from a file and from standard input, and names the lines that fail', async () => {
    const fromFile = await cli(['documents.jsonl', '--format', 'jsonl'])
    expect(fromFile.status).toBe(1)
    expect(fromFile.stderr).toMatch(/^onrecord: line 2: .*\n$/)
    const lines = fromFile.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map((line) => line.document?.id ?? line.error.code)).toEqual(['a', 'line-invalid', 'a'])
    const fromStdin = await cli(['--format', 'jsonl', '--jobs', '1'], { input: await readFile(join(folder, 'documents.jsonl')) })
    expect(fromStdin).toEqual(fromFile)
  })

  it('puts reports of one story under one id when asked, in the order of the input', async () => {
    const lines = [
      'The ferry Adjara sank off Malanville on Monday, Captain Sourou Bello said.',
      'not JSON',
      'Captain Sourou Bello of the Adjara, which sank off Malanville, is safe.',
    ]
      .map((text, i) => (text === 'not JSON' ? text : JSON.stringify({ id: `d${i}`, text })))
      .join('\n')
    const { stdout, status } = await cli(['--format', 'jsonl', '--link'], { input: lines })
    const [first, failed, last] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(1)
    expect(failed).toHaveProperty('error')
    expect(first.document).toMatchObject({ id: 'd0', story: last.document.story })
    expect(last.document.id).toBe('d2')
    expect((await cli(['--link'], { input: 'x' })).stderr).toContain('--format jsonl')
  })

  it('writes a file only when it is whole', async () => {
    expect(await cli(['report.txt', '--format', 'json', '--out', 'r.json'])).toEqual({ status: 0, stdout: '', stderr: '' })
    const written = await readFile(join(folder, 'r.json'), 'utf8')
    expect(JSON.parse(written).document.title).toBe('Two men shot in Ayorou')
    expect((await cli(['none.txt', '--format', 'json', '--out', 'r.json'])).status).toBe(2)
    expect(await readFile(join(folder, 'r.json'), 'utf8')).toBe(written)
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
    expect((await cli(['report.txt', '--out', 'reports'])).stderr).toContain('reports is a folder')
    expect((await cli(['report.txt', '--out', 'no/such/r.json'])).stderr).toContain('--out')
    expect((await cli(['report.txt', '--out', '/dev/null'])).status).toBe(0)
    expect((await stat('/dev/null')).isFile()).toBe(false)
  })

  it('prints nothing that a terminal would obey', async () => {
    const hostile = 'Two\u001b[2J men \u009b31m shot \u202e in Ayorou\u0007\n\n\u001b]0;owned\u0007Gunmen shot two men.\n'
    const { stdout } = await cli(['-'], { input: hostile })
    expect(stdout).toContain('men')
    for (const obeyed of ['\u0007', '\u001b', '\u009b', '\u202e']) expect(stdout).not.toContain(obeyed)
    expect((await cli(['no\u001b[31m.txt'])).stderr).not.toContain('\u001b')
  })

  it('codes a text that is not English no further than its blocks, and says so', async () => {
    const french =
      'Deux hommes tués à Ayorou\n\nDes hommes armés ont tué deux éleveurs dimanche près du marché de la ville, a déclaré la police à la radio nationale.\n'
    const { status, stdout } = await cli(['-', '--format', 'json'], { input: french })
    const record = JSON.parse(stdout)
    expect(status).toBe(0)
    expect(record.incidents).toEqual([])
    expect(record.findings.map((finding: { code: string }) => finding.code)).toContain('language-not-english')
  })
})
