import { type Capture, DOCX, OnrecordError } from '../core/index.ts'

const UNREAD: readonly { readonly starts: readonly number[]; readonly format: string; readonly remedy: string }[] = [
  { starts: [0x50, 0x4b, 0x03, 0x04], format: 'a ZIP, XLSX or WACZ file', remedy: 'save its text as .txt and give that' },
  { starts: [0x1f, 0x8b], format: 'a gzip file', remedy: 'unpack it first' },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], format: 'an old Office file', remedy: 'save its text as .txt and give that' },
  { starts: [0x7b, 0x5c, 0x72, 0x74, 0x66], format: 'an RTF file', remedy: 'save its text as .txt and give that' },
  { starts: [0x57, 0x41, 0x52, 0x43, 0x2f], format: 'a WARC file', remedy: 'save the page as .html and give that' },
]

/**
 * What the bytes are: told from the bytes first, from the name second.
 *
 * @throws OnrecordError `format-unsupported` for formats that are known but not read yet, `not-text` for other bytes that are no text
 */
export function sniffMediaType(bytes: Uint8Array, name: string): Capture['mediaType'] {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'application/pdf'
  if (isWord(bytes)) return DOCX
  for (const { starts, format, remedy } of UNREAD) {
    if (startsWith(bytes, starts))
      throw new OnrecordError('format-unsupported', `${name} is ${format}, which Onrecord does not read yet: ${remedy}`)
  }
  const head = bytes.subarray(0, 4096)
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (!wide && looksBinary(head))
    throw new OnrecordError('not-text', `${name} holds binary data and no text: give a text, HTML, PDF or Word file`)
  const start = new TextDecoder(wide ? 'utf-16' : 'latin1').decode(head)
  if (/<(?:!doctype html|html|head|body)[\s>]/i.test(start)) return 'text/html'
  return /\.x?html?$/i.test(name) && /<[a-z]/i.test(start) ? 'text/html' : 'text/plain'
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte)
}

/** A ZIP file that says in its directory that it holds the body of a Word document. */
function isWord(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) && new TextDecoder('latin1').decode(bytes.subarray(-65_536)).includes('word/document.xml')
  )
}

function looksBinary(head: Uint8Array): boolean {
  let controls = 0
  for (const byte of head) {
    if (byte === 0) return true
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls++
  }
  return controls > head.length / 20
}
