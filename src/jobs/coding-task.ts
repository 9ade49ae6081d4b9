import type { Capture, ErrorCode } from '../core/index.ts'

/** What is wrong with one input, as data: errors lose their class on the way out of a worker. */
export interface ToldError {
  readonly code: ErrorCode
  readonly message: string
}

/** A line of the bulk form: its text, or why it has none. */
export type BulkInput = { readonly text: string } | { readonly error: ToldError }

/** Work for a worker: one capture to read and code, or only to read, a record as JSON whose text is to be coded again, or some lines of the bulk form. `dossier` is the folder whose own places the coder uses. */
export type CodingTask =
  | {
      readonly kind: 'capture' | 'read'
      readonly capture: Capture
      readonly published: string | null
      readonly publisher: string | null
      readonly dossier?: string | null
    }
  | { readonly kind: 'again'; readonly record: string; readonly dossier?: string | null }
  | { readonly kind: 'lines'; readonly lines: readonly BulkInput[]; readonly dossier?: string | null }

/** One document coded (or only read), as JSON: a record is large, and a string crosses threads faster than what it tells of. */
export interface CodedJson {
  readonly json: string
  /** Null when it was coded; `json` is then the record. */
  readonly error: (ToldError & { readonly id: string | null }) | null
}
