import { readFile, stat } from 'node:fs/promises'
import { OnrecordError } from '../core/index.ts'

/** A file that somebody named, whole. Throws `file-missing`, `is-a-directory`, `input-too-large` and `file-unreadable`. */
export async function fileBytes(path: string, most: number): Promise<Buffer> {
  const found = await stat(path).catch(() => null)
  if (found === null) throw new OnrecordError('file-missing', `${path} does not exist`)
  if (found.isDirectory()) throw new OnrecordError('is-a-directory', `${path} is a folder: give a file`)
  if (found.size > most) throw new OnrecordError('input-too-large', `${path} has ${found.size} bytes, over the limit of ${most}`)
  try {
    return await readFile(path)
  } catch (cause) {
    throw new OnrecordError('file-unreadable', `${path} may not be read`, { cause })
  }
}
