import mammoth from 'mammoth'
import { OnrecordError } from '../../core/index.ts'
import { documentFromText, type ReadDocument, type TextInput } from '../document-from-text.ts'

/** Unpacked, no report is larger. */
const MOST_UNPACKED = 50_000_000

/**
 * Reads the text of a Word document, one block a paragraph.
 *
 * @throws OnrecordError `encoding-invalid` for what is no whole Word document, `input-too-large` for one that unpacks to far more
 */
export async function readDocx(bytes: Uint8Array, name: string, known: Omit<TextInput, 'text'>): Promise<ReadDocument> {
  const unpacked = unpackedSize(bytes)
  if (unpacked > MOST_UNPACKED)
    throw new OnrecordError('input-too-large', `${name} unpacks to ${unpacked} bytes; ${MOST_UNPACKED} are the most`)
  // Under Node it is read from `buffer`, which may be any bytes, in a browser from `arrayBuffer`.
  const input = { buffer: bytes as Buffer, arrayBuffer: bytes.slice().buffer }
  const { value } = await mammoth.extractRawText(input).catch((cause: Error) => {
    throw new OnrecordError('encoding-invalid', `${name} is no Word document that can be read: save its text as .txt and give that`, {
      cause,
    })
  })
  const text = value.replaceAll('\0', ' ').toWellFormed().trim()
  if (text === '') throw new OnrecordError('input-empty', `${name} holds no text: give a file with the text of a report`)
  return documentFromText({ ...known, text })
}

/** What the entries of a ZIP file say they unpack to, read off their directory; nothing is unpacked for it. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let total = 0
  for (let at = 0; at + 46 <= bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    total += view.getUint32(at + 24, true)
    at += 45 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return total
}
