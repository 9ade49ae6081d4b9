import { readFile } from 'node:fs/promises'
import { type WeighedPlace, weighPlaces } from '../coding/index.ts'
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
