/** The media type of a Word document. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Bytes as they were received, with where they came from and when. Never changed afterwards. */
export interface Capture {
  readonly bytes: Uint8Array
  /** SHA-256 of the bytes, in hex. */
  readonly sha256: string
  /** What the bytes are, told from the bytes first and the name second. */
  readonly mediaType: 'text/plain' | 'text/html' | 'application/pdf' | typeof DOCX
  /** The file's name without its folder, or null for standard input and pasted text. */
  readonly name: string | null
  /** The address it was fetched from, if it was. */
  readonly url: string | null
  /** ISO 8601 date-time in UTC, or null where reading must not depend on the clock. */
  readonly retrievedAt: string | null
}
