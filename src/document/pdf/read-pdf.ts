import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf'
import { OnrecordError } from '../../core/index.ts'
import { documentFromText, type ReadDocument, type TextInput } from '../document-from-text.ts'
import { linesToText } from './lines-to-text.ts'
import { pageLines } from './page-lines.ts'

/** A report is not longer. */
const MOST_PAGES = 300

/**
 * Reads the text of a PDF, and on which page each block begins.
 *
 * @throws OnrecordError `encoding-invalid` for what is no whole PDF, `input-too-large`, `input-empty` for a scan without text
 */
export async function readPdf(bytes: Uint8Array, name: string, known: Omit<TextInput, 'text'>): Promise<ReadDocument> {
  // The reader takes the bytes for itself and leaves an empty buffer behind.
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 }).catch((cause: Error) => {
    const locked = cause.name === 'PasswordException'
    throw new OnrecordError(
      'encoding-invalid',
      `${name} ${locked ? 'is locked by a password: take it off' : 'is no whole PDF: get it again'}, or save its text as .txt and give that`,
      { cause },
    )
  })
  try {
    if (pdf.numPages > MOST_PAGES)
      throw new OnrecordError('input-too-large', `${name} has ${pdf.numPages} pages; one report may have ${MOST_PAGES}: split it`)
    const { items } = await extractTextItems(pdf)
    const { text, pageStarts } = linesToText(
      items.map((page) =>
        pageLines(page.map(({ str, x, y, width, height, fontSize }) => ({ text: str, x, y, width, height: height || fontSize }))),
      ),
    )
    if (text.trim() === '')
      throw new OnrecordError('input-empty', `${name} holds no text: it may be a scan; have its text recognised first, and give that`)
    const { info } = await getMeta(pdf)
    const title = typeof info?.Title === 'string' && text.includes(info.Title.trim()) ? info.Title : null
    const read = documentFromText({ ...known, title, text: text.toWellFormed().replaceAll('\0', ' ') })
    const pageOf = (start: number) => Math.max(1, pageStarts.filter((from) => from <= start).length)
    const blocks = read.document.blocks.map((block) => ({ ...block, page: pageOf(block.span.start) }))
    return { ...read, document: { ...read.document, blocks } }
  } finally {
    await pdf.loadingTask.destroy()
  }
}
