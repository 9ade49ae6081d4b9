import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js')
const INPUTS = ['workbench/**/*.{ts,tsx,css,html,svg,js}', 'src/core/*.ts', 'package-lock.json']

/** The folder of a workbench built from the sources as they stand. Test files run side by side, so it is put in place whole. */
export function builtWorkbench(): string {
  const hash = createHash('sha256')
  for (const file of globSync(INPUTS, { cwd: ROOT }).sort()) hash.update(file).update(readFileSync(join(ROOT, file)))
  const folder = join(tmpdir(), `onrecord-workbench-${hash.digest('hex').slice(0, 16)}`)
  if (existsSync(folder)) return folder
  const fresh = `${folder}.${process.pid}`
  // In a process of its own: under a test runner React would be built for development.
  execFileSync(process.execPath, [VITE, 'build', 'workbench', '--outDir', fresh, '--logLevel', 'warn'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
  })
  try {
    renameSync(fresh, folder)
  } catch {
    rmSync(fresh, { recursive: true, force: true }) // Another test file was quicker.
  }
  return folder
}
