// npm run train -- incidents --data DIR: makes the model that tells who has which part in an incident. DIR, or its `incidents/`, holds MUC-4 as
// `train.jsonl`; without it the model learns from the own gold in bench/conflict alone. The other models in models/ come first.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseCodebook } from '../src/coding/codebook/index.ts'
import { ROLE_MODEL_FILE } from '../src/coding/incidents/index.ts'
import { codingComponents } from '../src/coding/index.ts'
import { type Layers, sha256Hex } from '../src/core/index.ts'
import { documentFromText } from '../src/document/index.ts'
import { layered, loadGazetteer } from '../src/gazetteer/index.ts'
import { encodeModel, LANGUAGE_MODEL_FILES, type LanguageModelFile, languageComponents, loadLanguageModels } from '../src/language/index.ts'
import { readRoleReports } from './incidents/corpus.ts'
import { makeRoleModel } from './incidents/make-role-model.ts'
import { sceneOf } from './incidents/scenes.ts'
import { freeze } from './linear-model/freeze.ts'

/** Weights under this are left out of the file. */
const LEAST_WEIGHT = 0.02

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      out: { type: 'string', default: 'models' },
      models: { type: 'string', default: 'models' },
      codebook: { type: 'string', default: 'codebooks/conflict.yaml' },
      'leave-out': { type: 'string' },
    },
  })
  if (values.data === undefined) {
    console.error('usage: npm run train -- incidents --data DIR [--models models] [--out models] [--leave-out FIFTH]')
    process.exitCode = 2
    return
  }
  const began = Date.now()
  const files = Object.entries(LANGUAGE_MODEL_FILES).map(([name, file]) => [name, readFileSync(join(values.models, file))])
  const { codebook } = parseCodebook(readFileSync(values.codebook, 'utf8'))
  if (codebook === null) throw new Error(`${values.codebook} cannot be used: onrecord codebook check ${values.codebook}`)
  const gazetteer = layered(loadGazetteer(readFileSync(join(values.models, 'gazetteer.bin'))), [])
  const coding = codingComponents({ gazetteer, codebook })
  const components = [
    ...languageComponents(loadLanguageModels(Object.fromEntries(files) as Record<LanguageModelFile, Uint8Array>)),
    ...coding.slice(
      0,
      coding.findIndex(({ name }) => name === 'incidents'),
    ),
  ]
  // One fifth of the reports (0 to 4) can be left out, to be measured on.
  const fifth = values['leave-out'] === undefined ? null : Number(values['leave-out'])
  const reports = readRoleReports(values.data, join(import.meta.dirname, '../bench/conflict')).filter((_, index) => index % 5 !== fifth)
  const scenes = reports.map((report) => {
    const { document, findings } = documentFromText({ id: report.id, text: report.text, publishedAt: report.publishedAt })
    const layers = components.reduce<Layers>((known, component) => ({ ...known, ...component.run(document, known) }), { findings })
    return sceneOf(report, document, layers, codebook)
  })
  const bytes = encodeModel(freeze('roles', makeRoleModel(scenes), LEAST_WEIGHT))
  mkdirSync(values.out, { recursive: true })
  writeFileSync(join(values.out, ROLE_MODEL_FILE), bytes)
  const sums = join(values.out, 'checksums.json')
  const checksums = { ...readChecksums(sums), [ROLE_MODEL_FILE]: sha256Hex(bytes) }
  writeFileSync(sums, `${JSON.stringify(Object.fromEntries(Object.entries(checksums).sort()), null, 2)}\n`)
  const own = reports.filter(({ isOwn }) => isOwn).length
  console.log(
    `${checksums[ROLE_MODEL_FILE]}  ${ROLE_MODEL_FILE}  ${bytes.length} bytes; ${reports.length - own} reports of MUC-4 and ${own} of our own, ${scenes.reduce((sum, { mentions }) => sum + mentions.length, 0)} candidates, ${Math.round((Date.now() - began) / 1000)} s`,
  )
}

function readChecksums(path: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>
  } catch {
    return {}
  }
}
