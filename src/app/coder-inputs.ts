import { readFile } from 'node:fs/promises'
import { ATTRIBUTION_MODEL_FILES, type AttributionModelFile, ROLE_MODEL_FILE } from '../coding/index.ts'
import type { Coder } from '../core/index.ts'
import { LANGUAGE_MODEL_FILES, type LanguageModelFile } from '../language/index.ts'
import { packageFile } from './package-files.ts'

/** What a record depends on beside the program: files of the package, read, and their digests. */
export interface CoderInputs {
  readonly codebook: Uint8Array
  readonly gazetteer: Uint8Array
  readonly roles: Uint8Array
  readonly attributions: Readonly<Record<AttributionModelFile, Uint8Array>>
  readonly language: Readonly<Record<LanguageModelFile, Uint8Array>>
  /** Each file with its digest, always in the same order: same bytes and same versions, same record. */
  readonly provenance: Coder['inputs']
}

/** Reads codebook, gazetteer and language models, and takes their digests. */
export async function loadCoderInputs(): Promise<CoderInputs> {
  const [codebook, gazetteer, roles, attributions, language] = await Promise.all([
    readInput('codebook', 'codebooks/conflict.json'),
    readInput('gazetteer', 'models/gazetteer.bin'),
    readInput('roles', `models/${ROLE_MODEL_FILE}`),
    readModels('attributions', ATTRIBUTION_MODEL_FILES),
    readModels('language', LANGUAGE_MODEL_FILES),
  ])
  return {
    codebook: codebook.bytes,
    gazetteer: gazetteer.bytes,
    roles: roles.bytes,
    attributions: attributions.bytes,
    language: language.bytes,
    provenance: [codebook, gazetteer, roles, ...attributions.inputs, ...language.inputs].map(({ name, sha256 }) => ({ name, sha256 })),
  }
}

/** The files of one component, by what each is for. */
async function readModels<File extends string>(component: string, files: Readonly<Record<File, string>>) {
  const names = Object.keys(files) as File[]
  const inputs = await Promise.all(names.map((name) => readInput(`${component}-${name}`, `models/${files[name]}`)))
  return { inputs, bytes: Object.fromEntries(names.map((name, index) => [name, inputs[index]!.bytes])) as Record<File, Uint8Array> }
}

async function readInput(name: string, path: string): Promise<{ name: string; bytes: Uint8Array; sha256: string }> {
  const bytes = await readFile(packageFile(path))
  const digest = await crypto.subtle.digest('SHA-256', bytes) // beside this thread: some twenty megabytes
  return { name, bytes, sha256: Buffer.from(digest).toString('hex') }
}
