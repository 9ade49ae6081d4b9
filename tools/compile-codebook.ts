import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCodebook } from '../src/coding/codebook/index.ts'
import { ROOT } from './run-tool.ts'

/** The package's codebook as JSON, which the program loads. Throws with file and line when the YAML cannot be used. */
export function compileCodebook(): string {
  const { codebook, findings } = parseCodebook(readFileSync(join(ROOT, 'codebooks/conflict.yaml'), 'utf8'))
  if (codebook === null) throw new Error(findings.map(({ line, message }) => `codebooks/conflict.yaml:${line}: ${message}`).join('\n'))
  return `${JSON.stringify(codebook)}\n`
}
