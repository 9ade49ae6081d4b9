import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Coder } from '../core/index.ts'
import { packageFile } from './package-files.ts'

/** Files of the package that a record depends on, under the names they have in `coder.inputs`. */
const FILES = {
  codebook: 'codebooks/conflict.yaml',
  gazetteer: 'models/gazetteer.bin',
} as const satisfies Record<string, string>

type InputName = keyof typeof FILES

export interface CoderInputs {
  readonly bytes: Readonly<Record<InputName, Uint8Array>>
  /** Each file with its digest, in the order of the table: same bytes and same versions, same record. */
  readonly provenance: Coder['inputs']
}

/** Reads models, gazetteer and codebook, and takes their digests. */
export async function loadCoderInputs(): Promise<CoderInputs> {
  const names = Object.keys(FILES) as InputName[]
  const read = await Promise.all(names.map(async (name) => ({ name, content: await readFile(packageFile(FILES[name])) })))
  const bytes = {} as Record<InputName, Uint8Array>
  for (const { name, content } of read) bytes[name] = content
  return { bytes, provenance: read.map(({ name, content }) => ({ name, sha256: createHash('sha256').update(content).digest('hex') })) }
}
