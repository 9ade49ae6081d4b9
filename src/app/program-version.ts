import { readFileSync } from 'node:fs'
import { packageFile } from './package-files.ts'

/** The version that package.json states. */
export function programVersion(): string {
  return JSON.parse(readFileSync(packageFile('package.json'), 'utf8')).version
}
