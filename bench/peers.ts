// npm run bench -- peers [--conllu FILE]: our language stage beside wink-nlp and compromise on one text in one run, on one core.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { LANGUAGE_MODEL_FILES, type LanguageModelFile, languageComponents, loadLanguageModels } from '../src/language/index.ts'
import { parseConllu } from '../training/corpora/conllu.ts'
import { documentOf } from './language/documents.ts'

const PASSES = 3

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { conllu: { type: 'string' } } })
  if (values.conllu === undefined) {
    console.error('usage: npm run bench -- peers --conllu FILE')
    process.exitCode = 2
    return
  }
  const documents = parseConllu(readFileSync(values.conllu, 'utf8'))
  const words = documents.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.words)).length
  const bytes = Object.entries(LANGUAGE_MODEL_FILES).map(([name, file]) => [name, new Uint8Array(readFileSync(join(MODELS, file)))])
  const components = languageComponents(loadLanguageModels(Object.fromEntries(bytes) as Record<LanguageModelFile, Uint8Array>))
  const inputs = documents.map(({ id, text, paragraphs }) => documentOf(id, text, paragraphs))
  const wink = winkNLP(model)

  console.log(`node ${process.version}, ${documents.length} documents, ${words} words by the treebank's count; best of ${PASSES} passes`)
  print('onrecord', 'tokens, sentences, tags, lemmas, trees, names', words, () => {
    for (const input of inputs) components.reduce((layers, component) => ({ ...layers, ...component.run(input, layers) }), {})
  })
  print('wink-nlp', 'tokens, sentences, tags, lemmas; no trees, no names of people or places', words, () => {
    for (const { text } of documents) {
      const read = wink.readDoc(text)
      read.tokens().out(wink.its.pos)
      read.tokens().out(wink.its.lemma as never)
      read.entities().out()
    }
  })
  print('compromise', 'tokens, sentences, tags, names from lists; no trees', words, () => {
    for (const { text } of documents) {
      const read = nlp(text)
      read.json()
      read.topics().json()
    }
  })
}

const MODELS = join(import.meta.dirname, '../models')

/** Words a second of processor time. */
function print(name: string, does: string, words: number, action: () => void): void {
  action()
  let best = 0
  for (let i = 0; i < PASSES; i++) {
    const before = process.cpuUsage()
    action()
    const { user, system } = process.cpuUsage(before)
    best = Math.max(best, (words / (user + system)) * 1e6)
  }
  console.log(`${name.padEnd(12)} ${String(Math.round(best)).padStart(7)} words/s  ${does}`)
}
