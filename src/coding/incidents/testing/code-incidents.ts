import { readFileSync } from 'node:fs'
import type { CodedRecord } from '../../../core/index.ts'
import { documentFromText } from '../../../document/index.ts'
import { languageComponents } from '../../../language/index.ts'
import { englishModels } from '../../../language/testing/english-models.ts'
import { actors } from '../../actors/index.ts'
import { attributions } from '../../attributions/index.ts'
import { parseCodebook } from '../../codebook/index.ts'
import { createCoder } from '../../coder.ts'
import { times } from '../../times/index.ts'
import { incidents } from '../incidents.ts'

const { codebook } = parseCodebook(readFileSync(new URL('../../../../codebooks/conflict.yaml', import.meta.url), 'utf8'))
const noPlaces = { name: 'places', version: '0', needs: [], adds: ['places'], run: () => ({ places: [] }) } as const
const coder = createCoder([...languageComponents(englishModels()), times, noPlaces, actors(), attributions(), incidents(codebook!)], {
  name: 'test',
  version: '0',
  inputs: [],
})

/** The record of a text by the components that incidents stand on, without trained models and without a gazetteer. */
export function codeIncidents(text: string, publishedAt = '2025-03-20'): CodedRecord {
  const { document, findings } = documentFromText({ id: 'test', text, publishedAt })
  return coder.code({ ...document, language: 'en' }, findings)
}
