import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { OnrecordError } from '../core/index.ts'

/** The bytes of a file in the bulk form, piece by piece. Throws `file-missing`, `is-a-directory`, `input-empty`, `file-unreadable`. */
export async function* bulkFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw new OnrecordError('is-a-directory', `${path} is a folder: name the files in it`)
    if (found.isFile() && found.size === 0) throw new OnrecordError('input-empty', `${path} is empty: give one JSON object a line`)
    yield* createReadStream(path)
  } catch (cause) {
    if (cause instanceof OnrecordError) throw cause
    const { code, message } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new OnrecordError('file-missing', `${path} does not exist: check the path`, { cause })
    throw new OnrecordError('file-unreadable', `${path} cannot be read (${message}): check its permissions`, { cause })
  }
}
