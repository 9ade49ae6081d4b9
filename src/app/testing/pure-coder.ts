import { type Codebook, codingComponents, createCoder } from '../../coding/index.ts'
import { documentFromText } from '../../document/index.ts'
import { loadGazetteer } from '../../gazetteer/index.ts'
import { type LanguageModelFile, languageComponents, loadLanguageModels } from '../../language/index.ts'

/** What a coder stands on, as bytes that came from anywhere. */
export interface PureInputs {
  readonly language: Readonly<Record<LanguageModelFile, Uint8Array>>
  readonly gazetteer: Uint8Array
  readonly codebook: Uint8Array
}

/** The record of a text as JSON, made by the pure stages alone: what a browser runs as well as Node. */
export function codePure(text: string, inputs: PureInputs): string {
  const codebook = JSON.parse(new TextDecoder().decode(inputs.codebook)) as Codebook
  const components = [
    ...languageComponents(loadLanguageModels(inputs.language)),
    ...codingComponents({ gazetteer: loadGazetteer(inputs.gazetteer), codebook }),
  ]
  const coder = createCoder(components, { name: 'pure', version: '0', inputs: [] })
  const { document, findings } = documentFromText({ id: 'paragraph', text, publishedAt: '2025-05-20' })
  return JSON.stringify(coder.code(document, findings))
}
