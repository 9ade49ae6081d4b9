import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGE_MODEL_FILES, type LanguageModelFile, type LanguageModels, loadLanguageModels } from '../models.ts'

const FOLDER = join(import.meta.dirname, '../../../models')

let models: LanguageModels | null = null

/** The models of this repository, read once for each test file. */
export function englishModels(): LanguageModels {
  models ??= loadLanguageModels(modelBytes())
  return models
}

export function modelBytes(): Record<LanguageModelFile, Uint8Array> {
  const files = Object.entries(LANGUAGE_MODEL_FILES).map(([name, file]) => [name, new Uint8Array(readFileSync(join(FOLDER, file)))])
  return Object.fromEntries(files) as Record<LanguageModelFile, Uint8Array>
}
