import type { DocumentCoder } from '../coding/index.ts'
import { type CodedRecord, isWithin, OnrecordError } from '../core/index.ts'
import type { ReadDocument } from '../document/index.ts'
import { spansOf } from '../record/index.ts'

/** Codes a document and holds every quote against its text. Throws `evidence-broken` rather than hand on a value whose words are not there. */
export function codeChecked(coder: DocumentCoder, { document, findings }: ReadDocument): CodedRecord {
  const record = coder.code(document, findings)
  const lost = spansOf(record).find((span) => !isWithin(document.text, span))
  if (lost || record.document.text !== document.text) {
    const where = lost ? `[${lost.start}-${lost.end}] is not in its text` : 'its text was changed'
    throw new OnrecordError('evidence-broken', `the record of ${document.id} does not hold: ${where}; please report this`)
  }
  return record
}
