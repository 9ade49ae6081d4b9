import type { Span } from '../../core/index.ts'
import type { Reading } from './reading.ts'

/** A time found, before it has an id. */
export interface Found extends Span {
  readonly reading: Reading
  readonly rule: string
}
