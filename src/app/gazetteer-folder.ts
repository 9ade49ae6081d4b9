import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Coder } from '../core/index.ts'
import { type GazetteerLayer, loadGazetteer } from '../gazetteer/index.ts'

/** Places kept with a dossier: gazetteers packed from GeoNames country files, and the team's own. */
export interface KeptPlaces {
  readonly layers: readonly GazetteerLayer[]
  /** Each file with its digest, in the order of their names. */
  readonly provenance: Coder['inputs']
}

const FOLDER = 'gazetteer'
const CUSTOM = 'custom'
/** `IQ.bin`, `IN-2.bin`, `custom.bin` */
const FILE = /^(?<name>custom|(?<country>[A-Z]{2})(?:-\d+)?)\.bin$/

/** Reads what a dossier has of its own; nothing where it has none. */
export async function readKeptPlaces(dossier: string): Promise<KeptPlaces> {
  const folder = join(dossier, FOLDER)
  const names = (await readdir(folder).catch(() => [] as string[])).filter((name) => FILE.test(name)).sort()
  const files = await Promise.all(names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(folder, name))) })))
  return {
    layers: files.map(({ name, bytes }) => {
      const country = FILE.exec(name)?.groups?.country
      return { gazetteer: loadGazetteer(bytes), countries: country === undefined ? [] : [country], isCustom: name === `${CUSTOM}.bin` }
    }),
    provenance: files.map(({ name, bytes }) => ({
      name: `gazetteer-${name.replace(/\.bin$/, '')}`,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  }
}

/** Keeps a country's packs, in place of those that were there. */
export async function keepCountry(dossier: string, country: string, packs: readonly Uint8Array[]): Promise<void> {
  for (const [i, bytes] of packs.entries()) await keep(dossier, `${country}${i === 0 ? '' : `-${i + 1}`}.bin`, bytes)
}

/** Keeps the team's places, packed and as they were written. */
export async function keepCustom(dossier: string, csv: string, bytes: Uint8Array): Promise<void> {
  await keep(dossier, `${CUSTOM}.csv`, new TextEncoder().encode(csv))
  await keep(dossier, `${CUSTOM}.bin`, bytes)
}

/** Whole or not at all: a reader sees the old file or the new one. */
async function keep(dossier: string, name: string, bytes: Uint8Array): Promise<void> {
  const folder = join(dossier, FOLDER)
  await mkdir(folder, { recursive: true })
  const unfinished = join(folder, `${name}.${process.pid}.unfinished`)
  await writeFile(unfinished, bytes)
  await rename(unfinished, join(folder, name))
}
