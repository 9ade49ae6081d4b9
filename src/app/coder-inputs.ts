import { readFile } from 'node:fs/promises'
import { ROLE_MODEL_FILE } from '../coding/index.ts'
import type { Coder } from '../core/index.ts'
import { LANGUAGE_MODEL_FILES, type LanguageModelFile } from '../language/index.ts'
import { packageFile } from './package-files.ts'

/** What a record depends on beside the program: files of the package, read, and their digests. */
export interface CoderInputs {
  readonly codebook: Uint8Array
  readonly gazetteer: Uint8Array
  readonly roles: Uint8Array
  readonly language: Readonly<Record<LanguageModelFile, Uint8Array>>
  /** Each file with its digest, always in the same order: same bytes and same versions, same record. */
  readonly provenance: Coder['inputs']
}

/** Reads codebook, gazetteer and language models, and takes their digests. */
export async function loadCoderInputs(): Promise<CoderInputs> {
  const languageFiles = Object.entries(LANGUAGE_MODEL_FILES) as [LanguageModelFile, string][]
  const [codebook, gazetteer, roles, ...models] = await Promise.all([
    readInput('codebook', 'codebooks/conflict.json'),
    readInput('gazetteer', 'models/gazetteer.bin'),
    readInput('roles', `models/${ROLE_MODEL_FILE}`),
    ...languageFiles.map(([name, file]) => readInput(`language-${name}`, `models/${file}`)),
  ])
  return {
    codebook: codebook.bytes,
    gazetteer: gazetteer.bytes,
    roles: roles.bytes,
    language: Object.fromEntries(languageFiles.map(([name], index) => [name, models[index]!.bytes])) as CoderInputs['language'],
    provenance: [codebook, gazetteer, roles, ...models].map(({ name, sha256 }) => ({ name, sha256 })),
  }
}

async function readInput(name: string, path: string): Promise<{ name: string; bytes: Uint8Array; sha256: string }> {
  const bytes = await readFile(packageFile(path))
  const digest = await crypto.subtle.digest('SHA-256', bytes) // beside this thread: some twenty megabytes
  return { name, bytes, sha256: Buffer.from(digest).toString('hex') }
}
