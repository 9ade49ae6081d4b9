import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Capture, OnrecordError } from '../core/index.ts'
import { captureBytes, MAX_INPUT_BYTES } from './capture-bytes.ts'

/**
 * Reads a file as a capture. Its time of retrieval stays null: a file says when it was saved, not when it was published or fetched.
 *
 * @throws OnrecordError `format-unsupported` for an address, `file-missing`, `is-a-directory`, `file-unreadable`, and those of `captureBytes`
 */
export async function captureFile(path: string): Promise<Capture> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) {
    throw new OnrecordError(
      'format-unsupported',
      `${path} is an address of a kind that is not fetched: give an http or https address, or the file`,
    )
  }
  const found = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
      throw new OnrecordError('file-missing', `${path} does not exist: check the path`, { cause })
    throw unreadable(path, cause)
  })
  if (found.isDirectory()) throw new OnrecordError('is-a-directory', `${path} is a folder: name the files in it`)
  if (found.size > MAX_INPUT_BYTES) {
    throw new OnrecordError(
      'input-too-large',
      `${path} has ${found.size} bytes; one document may have ${MAX_INPUT_BYTES}: split it, or give its texts in the bulk form`,
    )
  }
  const bytes = await readFile(path).catch((cause: Error) => {
    throw unreadable(path, cause)
  })
  return { ...captureBytes(bytes, { name: path, url: null, retrievedAt: null }), name: basename(path) }
}

function unreadable(path: string, cause: Error): OnrecordError {
  return new OnrecordError('file-unreadable', `${path} cannot be read (${cause.message}): check its permissions`, { cause })
}
