// npm run bench -- language [--conllu FILE] [--iob2 FILE] [--re3d DIR] [--models DIR] [--json]: the language models against any treebank
// (CoNLL-U) and any file of names (IOB2, Universal NER). --re3d trains names five times, each time without a fifth of DIR/re3d.jsonl.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { LANGUAGE_MODEL_FILES, type LanguageModelFile, languageComponents, loadLanguageModels } from '../src/language/index.ts'
import { parseConllu } from '../training/corpora/conllu.ts'
import { parseIob2 } from '../training/corpora/uner.ts'
import { measureSpeed } from './language/measure-speed.ts'
import { re3dFolds } from './language/re3d-folds.ts'
import { scoreNames } from './language/score-names.ts'
import { scoreTreebank } from './language/score-treebank.ts'

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      conllu: { type: 'string' },
      iob2: { type: 'string' },
      re3d: { type: 'string' },
      models: { type: 'string', default: join(import.meta.dirname, '../models') },
      json: { type: 'boolean', default: false },
    },
  })
  if (values.conllu === undefined && values.iob2 === undefined && values.re3d === undefined) {
    console.error('usage: npm run bench -- language [--conllu FILE] [--iob2 FILE] [--re3d DIR] [--models DIR] [--json]')
    process.exitCode = 2
    return
  }
  const files = Object.entries(LANGUAGE_MODEL_FILES).map(([name, file]) => [name, join(values.models, file)] as const)
  const bytes = Object.fromEntries(files.map(([name, path]) => [name, new Uint8Array(readFileSync(path))])) as Record<
    LanguageModelFile,
    Uint8Array
  >
  const began = performance.now()
  const components = languageComponents(loadLanguageModels(bytes))
  const figures: Record<string, number> = {
    load_ms: Math.round(performance.now() - began),
    model_mb: round(files.reduce((sum, [, path]) => sum + statSync(path).size, 0) / 1e6),
  }
  if (values.conllu !== undefined) {
    const documents = parseConllu(readFileSync(values.conllu, 'utf8'))
    Object.assign(figures, scoreTreebank(components, documents))
    figures.tokens_per_second = measureSpeed(components, documents)
  }
  if (values.iob2 !== undefined) Object.assign(figures, scoreNames(components, parseIob2(readFileSync(values.iob2, 'utf8'))))
  if (values.re3d !== undefined) Object.assign(figures, re3dFolds(bytes, values.re3d))
  if (values.json) console.log(JSON.stringify(figures))
  else for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(24)} ${figure}`)
}

function round(figure: number): number {
  return Math.round(figure * 100) / 100
}
