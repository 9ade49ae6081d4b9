import { expect, it } from 'vitest'
import { captureBytes } from '../../capture/index.ts'
import { readDocument } from '../read-document.ts'
import { makeZip } from '../testing/make-zip.ts'

const origin = { name: 'statement.docx', url: null, retrievedAt: null }
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const body = (paragraphs: readonly string[]) =>
  `<?xml version="1.0"?><w:document xmlns:w="${W}"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`
const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const RELS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

function docx(paragraphs: readonly string[]): Uint8Array {
  return makeZip({ '[Content_Types].xml': TYPES, '_rels/.rels': RELS, 'word/document.xml': body(paragraphs) })
}

it('reads a Word document, one block a paragraph', async () => {
  const { document } = await readDocument(
    captureBytes(docx(['Statement on the events at Bor', 'We condemn the killing of two herders.', 'مصدر طبي']), origin),
  )
  expect(document.blocks.map(({ span }) => document.text.slice(span.start, span.end))).toEqual([
    'Statement on the events at Bor',
    'We condemn the killing of two herders.',
    'مصدر طبي',
  ])
})

it('says what is wrong with one that cannot be read', async () => {
  await expect(readDocument(captureBytes(docx(['']), origin))).rejects.toMatchObject({ code: 'input-empty' })
  await expect(readDocument(captureBytes(makeZip({ 'word/document.xml': '<w:document' }), origin))).rejects.toMatchObject({
    code: 'encoding-invalid',
  })
  expect(() => captureBytes(makeZip({ 'notes.txt': 'x' }), origin)).toThrow(expect.objectContaining({ code: 'format-unsupported' }))
})

it('does not unpack what claims to be far larger than a report', async () => {
  const bytes = docx(['small'])
  const view = new DataView(bytes.buffer)
  for (let at = 0; at + 46 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true)
  await expect(readDocument(captureBytes(bytes, origin))).rejects.toMatchObject({ code: 'input-too-large' })
})
