import type { DocumentCoder } from '../coding/index.ts'
import type { Capture } from '../core/index.ts'
import { readDocument } from '../document/index.ts'
import type { CodedJson } from '../jobs/index.ts'
import { codeChecked } from './code-checked.ts'
import { toldError } from './told-error.ts'

/** Reads a capture and codes it. Never throws: what is wrong with it is in the result. */
export async function codeCapture(
  coder: DocumentCoder,
  { capture, published, publisher }: { readonly capture: Capture; readonly published: string | null; readonly publisher: string | null },
): Promise<CodedJson> {
  try {
    return { json: JSON.stringify(codeChecked(coder, await readDocument(capture, { published, publisher }))), error: null }
  } catch (error) {
    return { json: '', error: { id: null, ...toldError(error) } }
  }
}
