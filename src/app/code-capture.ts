import type { DocumentCoder } from '../coding/index.ts'
import type { Capture } from '../core/index.ts'
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
