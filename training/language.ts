// npm run train -- language --data DIR: makes the models of English in models/. DIR holds the files named in `language/sources.ts`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sha256Hex } from '../src/core/index.ts'
import { LANGUAGE_MODEL_FILES, type LanguageModelFile } from '../src/language/index.ts'
import { makeLanguageModels } from './language/make-language-models.ts'
import { progressLine } from './language/progress.ts'

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' }, out: { type: 'string', default: 'models' } } })
  if (values.data === undefined) {
    console.error('usage: npm run train -- language --data DIR [--out models]')
    process.exitCode = 2
    return
  }
  const began = Date.now()
  const progress = progressLine(process.stderr)
  const made = makeLanguageModels(values.data, join(import.meta.dirname, 'names'), progress.say)
  progress.end()
  mkdirSync(values.out, { recursive: true })
  const sums = join(values.out, 'checksums.json')
  const checksums = readChecksums(sums)
  let size = 0
  for (const [name, bytes] of Object.entries(made) as [LanguageModelFile, Uint8Array][]) {
    const file = LANGUAGE_MODEL_FILES[name]
    writeFileSync(join(values.out, file), bytes)
    checksums[file] = sha256Hex(bytes)
    size += bytes.length
    console.log(`${checksums[file]}  ${file}  ${bytes.length} bytes`)
  }
  writeFileSync(sums, `${JSON.stringify(Object.fromEntries(Object.entries(checksums).sort()), null, 2)}\n`)
  console.log(`${(size / 1e6).toFixed(1)} MB in ${Math.round((Date.now() - began) / 1000)} s`)
}

function readChecksums(path: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>
  } catch {
    return {}
  }
}
