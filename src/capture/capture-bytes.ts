import { type Capture, OnrecordError, sha256Hex } from '../core/index.ts'
import { sniffMediaType } from './sniff.ts'

/** The most bytes one document may have. A novel is about 1 MB of text; what is larger is not one report. */
export const MAX_INPUT_BYTES = 5_000_000

/** Where bytes came from. `name` is what messages call the input. */
export interface Origin {
  readonly name: string | null
  readonly url: string | null
  readonly retrievedAt: string | null
}

/**
 * Puts bytes as they were received under their digest.
 *
 * @throws OnrecordError `input-empty`, `input-too-large`, `format-unsupported`, `not-text`
 */
export function captureBytes(bytes: Uint8Array, origin: Origin): Capture {
  const name = origin.name ?? 'the input'
  if (!bytes.some((byte) => byte > 0x20)) throw new OnrecordError('input-empty', `${name} is empty: give a file with the text of a report`)
  if (bytes.length > MAX_INPUT_BYTES) {
    throw new OnrecordError(
      'input-too-large',
      `${name} has ${bytes.length} bytes; one document may have ${MAX_INPUT_BYTES}: split it, or give its texts in the bulk form`,
    )
  }
  return { bytes, sha256: sha256Hex(bytes), mediaType: sniffMediaType(bytes, name), ...origin }
}
