import { fileURLToPath } from 'node:url'

/** The package's folder: src/app and dist/app lie equally deep in it. */
const ROOT = new URL('../../', import.meta.url)

/** The path of a file or folder that ships in the package: models, codebooks, samples, package.json. */
export function packageFile(path: string): string {
  return fileURLToPath(new URL(path, ROOT))
}
