import { captureBytes, MAX_INPUT_BYTES } from '../capture/index.ts'
import { type Capture, OnrecordError } from '../core/index.ts'

/** Reads a stream to its end as one capture, and no further than the limit for one document. Throws what `captureBytes` throws. */
export async function captureStream(chunks: AsyncIterable<Uint8Array>, name: string): Promise<Capture> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    parts.push(chunk)
    size += chunk.length
    if (size > MAX_INPUT_BYTES)
      throw new OnrecordError(
        'input-too-large',
        `${name} has more than ${MAX_INPUT_BYTES} bytes: split it, or give its texts in the bulk form with --format jsonl`,
      )
  }
  return { ...captureBytes(Buffer.concat(parts), { name, url: null, retrievedAt: null }), name: null }
}
