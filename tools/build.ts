// Builds the package into dist/: the program with tsc, the workbench with Vite. What has not changed is not built again.
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileCodebook } from './compile-codebook.ts'
import { ROOT, runTool } from './run-tool.ts'

buildCodebook()
const built = await buildProgram()
const status = built === 0 ? await buildWorkbench() : built
process.exitCode = status

function buildCodebook(): void {
  const file = join(ROOT, 'codebooks/conflict.json')
  const compiled = compileCodebook()
  if (!existsSync(file) || readFileSync(file, 'utf8') !== compiled) writeFileSync(file, compiled)
}

async function buildProgram(): Promise<number> {
  return buildOnce('program', ['src/**/*.ts', 'tsconfig*.json', 'package-lock.json'], () => runTool('tsc', ['-p', 'tsconfig.build.json']))
}

async function buildWorkbench(): Promise<number> {
  if (!existsSync(join(ROOT, 'workbench/index.html'))) return 0
  return buildOnce('workbench', ['workbench/**/*', 'src/core/**/*.ts', 'src/server/**/*.ts', 'package-lock.json'], () =>
    runTool('vite', ['build', 'workbench', '--logLevel', 'warn']),
  )
}

/** Keeps the digest of what went in beside what came out, so that a second `npm start` is quick. */
async function buildOnce(name: string, inputs: readonly string[], build: () => Promise<number>): Promise<number> {
  const stamp = join(ROOT, 'dist', `.${name}-built-from`)
  const hash = createHash('sha256')
  for (const file of globSync(inputs as string[], { cwd: ROOT, withFileTypes: true }).sort((a, b) =>
    join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1,
  )) {
    if (file.isFile())
      hash.update(join(file.parentPath, file.name).slice(ROOT.length)).update(readFileSync(join(file.parentPath, file.name)))
  }
  const digest = hash.digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return 0
  process.stderr.write(`building the ${name}\n`)
  const status = await build()
  if (status === 0) writeFileSync(stamp, digest)
  return status
}
