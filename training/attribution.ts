// npm run train -- attribution --data DIR: makes the models that find attributions. DIR, or its `attribution/`, holds PolNeAR as `train.jsonl`; without
// it they learn from the own gold in bench/conflict alone. The language models in `--language` (models/) come first: they are what the reports are read with.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ATTRIBUTION_MODEL_FILES, type AttributionModelFile } from '../src/coding/attributions/index.ts'
import { sha256Hex } from '../src/core/index.ts'
import { LANGUAGE_MODEL_FILES, type LanguageModelFile, loadLanguageModels } from '../src/language/index.ts'
import { readReports } from './attribution/corpus.ts'
import { makeAttributionModels, readAll } from './attribution/make-attribution-models.ts'
import { progressLine } from './language/progress.ts'

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, out: { type: 'string', default: 'models' }, language: { type: 'string', default: 'models' } },
  })
  if (values.data === undefined) {
    console.error('usage: npm run train -- attribution --data DIR [--language models] [--out models]')
    process.exitCode = 2
    return
  }
  const began = Date.now()
  const languageFiles = Object.entries(LANGUAGE_MODEL_FILES).map(([name, file]) => [name, readFileSync(join(values.language, file))])
  const language = loadLanguageModels(Object.fromEntries(languageFiles) as Record<LanguageModelFile, Uint8Array>)
  const reports = readReports(values.data, join(import.meta.dirname, '../bench/conflict'))
  const progress = progressLine(process.stderr)
  const files = makeAttributionModels(readAll(reports, language, progress.say), language, progress.say)
  progress.end()
  mkdirSync(values.out, { recursive: true })
  const sums = join(values.out, 'checksums.json')
  const checksums = readChecksums(sums)
  let size = 0
  for (const [name, bytes] of Object.entries(files) as [AttributionModelFile, Uint8Array][]) {
    const file = ATTRIBUTION_MODEL_FILES[name]
    writeFileSync(join(values.out, file), bytes)
    checksums[file] = sha256Hex(bytes)
    size += bytes.length
    console.log(`${checksums[file]}  ${file}  ${bytes.length} bytes`)
  }
  writeFileSync(sums, `${JSON.stringify(Object.fromEntries(Object.entries(checksums).sort()), null, 2)}\n`)
  const own = reports.filter(({ isOwn }) => isOwn).length
  console.log(
    `${reports.length - own} reports of PolNeAR and ${own} of our own, ${(size / 1e6).toFixed(1)} MB in ${Math.round((Date.now() - began) / 1000)} s`,
  )
}

function readChecksums(path: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>
  } catch {
    return {}
  }
}
