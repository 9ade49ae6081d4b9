import { type Capture, DOCX, OnrecordError } from '../core/index.ts'
import { decode } from './decode.ts'
import { documentFromText, type ReadDocument, type TextInput } from './document-from-text.ts'

/** What the caller knows of a capture beside its bytes. */
export interface ReadOptions {
  /** The document's id; the first 16 hex digits of the digest of its bytes where none is given. */
  readonly id?: string
  /** When it was published, if the caller knows: ISO 8601, as exact as is known. */
  readonly published?: string | null
  /** The outlet, if the caller knows; a page's own metadata say it otherwise. */
  readonly publisher?: string | null
}

/**
 * Reads a capture into canonical text with its blocks. A format's reader is loaded when it is needed first: most of them are large.
 *
 * @throws OnrecordError `encoding-invalid`, `text-invalid`, `input-too-large`, `input-empty` when it holds no text
 */
export async function readDocument(capture: Capture, options: ReadOptions = {}): Promise<ReadDocument> {
  const known = {
    id: options.id ?? capture.sha256.slice(0, 16),
    sha256: capture.sha256,
    publishedAt: options.published ?? null,
    publisher: options.publisher ?? null,
    url: capture.url,
  }
  const read = await readText(capture, known)
  if (read.document.blocks.length === 0)
    throw new OnrecordError('input-empty', `${capture.name ?? 'the input'} holds no text: give a file with the text of a report`)
  return { ...read, document: { ...read.document, retrievedAt: capture.retrievedAt } }
}

async function readText(capture: Capture, known: Omit<TextInput, 'text'>): Promise<ReadDocument> {
  const name = capture.name ?? capture.url ?? 'the input'
  switch (capture.mediaType) {
    case 'text/html':
      return (await import('./html/read-html.ts')).readHtml(decode(capture), known)
    case 'application/pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(capture.bytes, name, known)
    case DOCX:
      return (await import('./docx/read-docx.ts')).readDocx(capture.bytes, name, known)
    default:
      return documentFromText({ ...known, text: decode(capture) })
  }
}
