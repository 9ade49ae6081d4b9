import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Codebook, type CodebookFinding, parseCodebook } from '../coding/index.ts'
import { type Coder, OnrecordError } from '../core/index.ts'
import { fileBytes } from './file-bytes.ts'
import { packageFile } from './package-files.ts'

const MOST_YAML = 5_000_000
const KEPT = 'codebook.yaml'
/** So many wrong lines are told when a codebook is refused. */
const MOST_TOLD = 5

/** A codebook file, read; the codebook is null where it cannot be used. */
export interface ReadCodebook {
  readonly codebook: Codebook | null
  readonly findings: readonly CodebookFinding[]
  readonly bytes: Uint8Array
}

/** Reads a codebook and says what is wrong with it, by line. Throws `encoding-invalid` and what reading a file throws. */
export async function readCodebook(path: string): Promise<ReadCodebook> {
  const bytes = await fileBytes(path, MOST_YAML)
  let yaml: string
  try {
    yaml = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new OnrecordError('encoding-invalid', `${path} is not UTF-8: save it as UTF-8`, { cause })
  }
  return { ...parseCodebook(yaml), bytes }
}

/** Keeps a codebook with a dossier, in place of the one before: what is coded there from now on is coded by it. Throws `line-invalid` where it cannot be used. */
export async function keepCodebook(dossier: string, path: string): Promise<Codebook> {
  const { codebook, findings, bytes } = await readCodebook(path)
  if (codebook === null) throw refused(path, findings)
  await mkdir(dossier, { recursive: true })
  const unfinished = join(dossier, `${KEPT}.${process.pid}.unfinished`)
  await writeFile(unfinished, bytes)
  await rename(unfinished, join(dossier, KEPT))
  return codebook
}

/** The codebook kept with a dossier and its digest; null where it has none. Throws `line-invalid` where somebody has broken it. */
export async function keptCodebook(
  dossier: string,
): Promise<{ readonly codebook: Codebook; readonly input: Coder['inputs'][number] } | null> {
  const path = join(dossier, KEPT)
  if ((await readFile(path).catch(() => null)) === null) return null
  const { codebook, findings, bytes } = await readCodebook(path)
  if (codebook === null) throw refused(path, findings)
  return { codebook, input: { name: 'codebook', sha256: createHash('sha256').update(bytes).digest('hex') } }
}

/** The codebook that a dossier codes by: its own, or the one of the package. Throws `line-invalid` where somebody has broken it. */
export async function dossierCodebook(dossier: string): Promise<Codebook> {
  return (await keptCodebook(dossier))?.codebook ?? JSON.parse(await readFile(packageFile('codebooks/conflict.json'), 'utf8'))
}

function refused(path: string, findings: readonly CodebookFinding[]): OnrecordError {
  const told = findings
    .filter(({ severity }) => severity === 'error')
    .slice(0, MOST_TOLD)
    .map(({ line, message }) => `line ${line}: ${message}`)
  return new OnrecordError('line-invalid', `${path}, ${told.join('; ')}; nothing was taken`)
}
