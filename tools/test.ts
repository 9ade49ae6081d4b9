// Everything that must hold before a change lands: checks of the sources, then all tests. The last line says how many passed and failed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './chromium.ts'
import { ensurePostgres } from './postgres.ts'
import { run, runTool } from './run-tool.ts'

const CHECKS: readonly (readonly [name: string, run: () => Promise<number>])[] = [
  ['format and lint (biome)', () => runTool('biome', ['check', '--error-on-warnings', '.'])],
  ['types (tsc)', () => runTool('tsc', ['-p', '.'])],
  ['types of the workbench (tsc)', () => runTool('tsc', ['-p', 'workbench'])],
  [
    'stages (dependency-cruiser)',
    () =>
      runTool('depcruise', [
        'src',
        'workbench',
        'training',
        'bench',
        'tools',
        '--config',
        '.dependency-cruiser.mjs',
        '--output-type',
        'err-long',
      ]),
  ],
  ['unused files, exports, packages (knip)', () => runTool('knip', ['--no-progress'])],
  ['doc comments and file lengths', () => run(process.execPath, ['tools/check-sources.ts'])],
  ['build', () => run(process.execPath, ['tools/build.ts'])],
]

let passed = 0
let failed = 0
for (const [name, check] of CHECKS) {
  const ok = (await check()) === 0
  console.log(`${ok ? 'passed' : 'FAILED'}: ${name}`)
  if (ok) passed++
  else failed++
}
await ensureChromium()
await ensurePostgres()

const folder = mkdtempSync(join(tmpdir(), 'onrecord-tests-'))
const report = join(folder, 'report.json')
const status = await runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
let skipped = 0
try {
  const counts = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
    numFailedTestSuites: number
  }
  passed += counts.numPassedTests
  failed += counts.numFailedTests
  skipped = counts.numPendingTests
  if (status !== 0 && counts.numFailedTests === 0) failed++ // A file that fails to load has no tests to count.
} catch {
  failed++
}
rmSync(folder, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed > 0 ? 1 : 0
