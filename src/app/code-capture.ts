import type { DocumentCoder } from '../coding/index.ts'
import type { Capture, CodedRecord, FindingCode } from '../core/index.ts'
import { type ReadDocument, readDocument } from '../document/index.ts'
import type { CodedJson } from '../jobs/index.ts'
import { codeChecked } from './code-checked.ts'
import { toldError } from './told-error.ts'

/** A capture, and what the caller knows of it beside its bytes. */
interface CaptureInput {
  readonly capture: Capture
  readonly published: string | null
  readonly publisher: string | null
}

/** Reads a capture and codes it. Never throws: what is wrong with it is in the result. */
export function codeCapture(coder: DocumentCoder, input: CaptureInput): Promise<CodedJson> {
  return told(async () => codeChecked(coder, await read(input)))
}

/** Reads a capture and does not code it: `json` is its `ReadDocument`. Never throws, either. */
export function readCapture(input: CaptureInput): Promise<CodedJson> {
  return told(() => read(input))
}

/** Codes what `readCapture` read, in another thread say. */
export function codeRead(coder: DocumentCoder, { json, error }: CodedJson): Promise<CodedJson> {
  return error ? Promise.resolve({ json, error }) : told(async () => codeChecked(coder, JSON.parse(json) as ReadDocument))
}

/** Findings that coding makes; all others were made when the report was read. */
const FOUND_IN_CODING: readonly string[] = ['date-ambiguous'] satisfies FindingCode[]

/** Codes the text of a record again, as it was read at the time: what people decided stands on its words. Never throws. */
export function codeAgain(coder: DocumentCoder, record: string): Promise<CodedJson> {
  return told(async () => {
    const { document, findings } = JSON.parse(record) as CodedRecord
    return codeChecked(coder, { document, findings: findings.filter(({ code }) => !FOUND_IN_CODING.includes(code)) })
  })
}

function read({ capture, published, publisher }: CaptureInput): Promise<ReadDocument> {
  return readDocument(capture, { published, publisher })
}

async function told(work: () => Promise<unknown>): Promise<CodedJson> {
  try {
    return { json: JSON.stringify(await work()), error: null }
  } catch (error) {
    return { json: '', error: { id: null, ...toldError(error) } }
  }
}
