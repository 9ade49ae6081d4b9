import { OnrecordError } from '../core/index.ts'
import type { ToldError } from '../jobs/index.ts'

/** An error as data, for one input among many. What is not ours becomes `internal`: a mistake in coding one document must not end the others. */
export function toldError(error: unknown): ToldError {
  if (error instanceof OnrecordError) return { code: error.code, message: error.message }
  if (error instanceof RangeError && error.message.includes('call stack'))
    return { code: 'limit-exceeded', message: 'it is nested too deeply to be read: give its plain text' }
  return { code: 'internal', message: `coding failed (${error instanceof Error ? error.message : String(error)}): please report this` }
}
