import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { captureFile, type Dossier, openDossier, packageFile } from '../../src/app/index.ts'

/** A dossier in a folder of its own that holds these samples, coded by the real coder; gone when it is closed. */
export async function sampleDossier(samples: readonly string[]): Promise<Dossier> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-case-'))
  const dossier = await openDossier(folder)
  await Promise.all(samples.map(async (sample) => dossier.add(await captureFile(packageFile(`samples/${sample}`)))))
  return {
    ...dossier,
    async close() {
      await dossier.close()
      await rm(folder, { recursive: true })
    },
  }
}
