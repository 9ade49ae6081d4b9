import { readFile } from 'node:fs/promises'
import { type WeighedPlace, weighPlaces } from '../coding/index.ts'
import { OnrecordError } from '../core/index.ts'
import { layered, loadGazetteer } from '../gazetteer/index.ts'
import { readKeptPlaces } from './gazetteer-folder.ts'
import { packageFile } from './package-files.ts'

export type { WeighedPlace } from '../coding/index.ts'

/** All places of a name, the one first that coding would choose if the report said nothing more, with what spoke for each. */
export async function findPlaces(name: string, dossier: string): Promise<readonly WeighedPlace[]> {
  const base = loadGazetteer(new Uint8Array(await readFile(packageFile('models/gazetteer.bin'))))
  const { layers } = await readKeptPlaces(dossier)
  return weighPlaces(layered(base, layers), name)
}

/** The point of the place that coding would choose for a name. Throws `not-found`. */
export async function findPlace(name: string, dossier: string): Promise<{ readonly lat: number; readonly lon: number }> {
  const [first] = await findPlaces(name, dossier)
  if (first === undefined)
    throw new OnrecordError('not-found', `No place is known by the name ${name}: give a latitude and a longitude, with a comma between`)
  const { lat, lon } = first.entry
  return { lat, lon }
}
