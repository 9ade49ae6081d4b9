import { basename } from 'node:path'
import { captureBytes, openFetcher } from '../app/index.ts'
import { type Capture, OnrecordError } from '../core/index.ts'

/** A report as it comes over the wire: its text, or a file. */
export type Given = { readonly text?: string | undefined; readonly url?: string | undefined; readonly name?: string | undefined } & {
  readonly file?: File
}

/**
 * What was sent, as a capture: pasted text as its UTF-8 bytes, a file as its own, an address as what is there. Browsers send a file's bare name; a path from
 * elsewhere is cut down to one, since a name is only shown.
 *
 * @throws OnrecordError `used-wrongly` for neither, `text-invalid`, and those of `captureBytes` and of fetching
 */
export async function readAdded({ text, url, name, file }: Given): Promise<Capture> {
  if (file !== undefined) {
    const fileName = basename(file.name.replaceAll('\\', '/')) || 'the file'
    return captureBytes(new Uint8Array(await file.arrayBuffer()), { name: fileName, url: null, retrievedAt: null })
  }
  if (url !== undefined && url !== '') {
    const fetcher = await openFetcher()
    try {
      return await fetcher.capture(url)
    } finally {
      await fetcher.close()
    }
  }
  if (text === undefined) throw new OnrecordError('used-wrongly', 'Send a report: its "text" or its "url" as JSON, or a file in a form')
  if (!text.isWellFormed())
    throw new OnrecordError('text-invalid', 'The text holds half of a character pair: copy it again from its source')
  const capture = captureBytes(new TextEncoder().encode(text), { name: name ?? 'the text', url: null, retrievedAt: null })
  return { ...capture, name: name ?? null }
}
