import { z } from 'zod'
import { MAX_INPUT_BYTES } from '../capture/index.ts'
import type { DocumentCoder } from '../coding/index.ts'
import { OnrecordError } from '../core/index.ts'
import { documentFromText } from '../document/index.ts'
import type { BulkInput, CodedJson } from '../jobs/index.ts'
import { checkPublished } from './check-published.ts'
import { codeChecked } from './code-checked.ts'
import { failedLine } from './failed-line.ts'
import { toldError } from './told-error.ts'

const bulkLine = z.object({
  id: z.string().min(1),
  text: z.string(),
  publishedAt: z.string().nullish(),
  title: z.string().nullish(),
  url: z.string().nullish(),
  publisher: z.string().nullish(),
})

/** Codes one line of the bulk form: its record, or `{"id", "error"}` in its place. Never throws. */
export function codeBulkLine(coder: DocumentCoder, input: BulkInput): CodedJson {
  if ('error' in input) return failedLine(input, input.error)
  try {
    const read = documentFromText(checkLine(parseLine(input.text)))
    return { json: JSON.stringify(codeChecked(coder, read)), error: null }
  } catch (error) {
    return failedLine(input, toldError(error))
  }
}

function parseLine(line: string): unknown {
  if (line.trim() === '') throw new OnrecordError('line-invalid', 'the line is empty: give one JSON object a line')
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new OnrecordError('line-invalid', `the line is no whole JSON value (${(cause as Error).message})`, { cause })
  }
}

function checkLine(value: unknown) {
  const parsed = bulkLine.safeParse(value)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`).join('; ')
    throw new OnrecordError('line-invalid', `the line is not {"id": …, "text": …, "publishedAt"?: …} (${wrong})`)
  }
  const { publishedAt, ...line } = parsed.data
  if (Buffer.byteLength(line.text) > MAX_INPUT_BYTES)
    throw new OnrecordError('input-too-large', `the text has more than ${MAX_INPUT_BYTES} bytes: split it`)
  const { id, text, title = null, url = null, publisher = null } = line
  return { id, text, title, url, publisher, publishedAt: publishedAt == null ? null : checkPublished(publishedAt) }
}
