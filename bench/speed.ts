// npm run bench -- speed [--data FILE.jsonl]: bulk coding in words a second on one core, memory, start-up. Run it on the built package.
import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const ROOT = join(import.meta.dirname, '..')
const MAIN = join(ROOT, 'dist/cli/main.js')
const TIMES = 7

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } })
  const texts = values.data ? textsOfJsonl(values.data) : textsOfSamples()
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-speed-'))
  const sample = join(folder, 'report.txt')
  writeFileSync(sample, texts[0] ?? '')
  const lines = `${texts.map((text, i) => JSON.stringify({ id: String(i), text, publishedAt: '2025-05-20' })).join('\n')}\n`

  console.log(`node ${process.version}, ${texts.length} texts, ${words} words`)
  console.log(`--version            ${median(() => execFileSync(process.execPath, [MAIN, '--version']))} ms`)
  console.log(`--help               ${median(() => execFileSync(process.execPath, [MAIN, '--help']))} ms`)
  console.log(
    `code one report      ${median(() => execFileSync(process.execPath, [MAIN, 'code', sample, '--format', 'json'], { maxBuffer: 1e9 }))} ms, start included`,
  )
  bulk('bulk, one core', lines, words)
  bulk(
    'bulk, a tenth of it',
    `${lines
      .split('\n')
      .slice(0, Math.ceil(texts.length / 10))
      .join('\n')}\n`,
    null,
  )
  rmSync(folder, { recursive: true })
}

function bulk(name: string, input: string, words: number | null): void {
  const before = performance.now()
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', MEASURED], {
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'ignore', 'pipe'],
    maxBuffer: 1e9,
    env: { ...process.env, MAIN },
  })
  const seconds = (performance.now() - before) / 1000
  const peak = /peak (\d+)/.exec(child.stderr)?.[1] ?? '?'
  const speed = words ? `${Math.round(words / seconds)} words/s, ` : ''
  console.log(
    `${name.padEnd(20)} ${speed}${seconds.toFixed(1)} s, peak memory ${peak} MB${child.status === 0 ? '' : `, exit ${child.status}: ${child.stderr.slice(0, 300)}`}`,
  )
}

/** Runs the bulk form in one process, and says at its end how much memory it took at most. */
const MEASURED = `
process.on('exit', () => process.stderr.write('peak ' + Math.round(process.resourceUsage().maxRSS / 1024)))
process.argv = [process.argv[0], process.env.MAIN, 'code', '-', '--format', 'jsonl', '--jobs', '1']
await import(process.env.MAIN)`

function median(action: () => unknown): number {
  const times = Array.from({ length: TIMES }, () => {
    const before = performance.now()
    action()
    return performance.now() - before
  }).sort((a, b) => a - b)
  return Math.round(times[Math.floor(TIMES / 2)] ?? 0)
}

function textsOfJsonl(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => (JSON.parse(line) as { text: string }).text)
}

function textsOfSamples(): readonly string[] {
  const texts = globSync('samples/*.txt', { cwd: ROOT })
    .sort()
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  return Array.from({ length: 40 }, () => texts).flat()
}
