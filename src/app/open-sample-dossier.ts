import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { captureFile } from '../capture/index.ts'
import type { AddOptions, Dossier } from './dossier-port.ts'
import { type DossierOptions, openDossier } from './open-dossier.ts'
import { packageFile } from './package-files.ts'

/** Opens a dossier that holds the case that ships with the package: what of `samples/` is not there yet is added, what is there stays as it is. `samples/case.json` says what somebody who saved the plain texts would know of them. */
export async function openSampleDossier(folder: string, options: DossierOptions = {}): Promise<Dossier> {
  const dossier = await openDossier(folder, options)
  try {
    const known = JSON.parse(await readFile(packageFile('samples/case.json'), 'utf8')) as Readonly<Record<string, AddOptions>>
    const captures = []
    for (const path of await sampleFiles()) captures.push(await captureFile(path))
    await Promise.all(captures.map((capture) => dossier.add(capture, known[capture.name ?? ''])))
    return dossier
  } catch (error) {
    await dossier.close()
    throw error
  }
}

async function sampleFiles(): Promise<readonly string[]> {
  const folder = packageFile('samples')
  const names = await readdir(folder)
  return names
    .filter((name) => /\.(?:txt|html)$/.test(name))
    .sort()
    .map((name) => join(folder, name))
}
