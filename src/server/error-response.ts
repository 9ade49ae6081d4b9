import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { ERRORS, type ErrorCode, OnrecordError } from '../core/index.ts'
import type { ErrorBody } from './schemas.ts'

/** An error as every route answers it: the status of its code, and the message that names the remedy. */
export function errorResponse(c: Context, code: ErrorCode, message: string): Response {
  const body: ErrorBody = { error: { code, message } }
  return c.json(body, ERRORS[code].http as ContentfulStatusCode)
}

/**
 * What a thrown value becomes. Only errors made for people are told to them; anything else is a mistake of ours, whose words
 * could hold paths or text of the dossier: it goes to `unexpected` and not over the wire.
 */
export function answerThrown(c: Context, thrown: unknown, unexpected: (thrown: unknown) => void): Response {
  if (thrown instanceof OnrecordError) return errorResponse(c, thrown.code, thrown.message)
  if (thrown instanceof HTTPException && thrown.status === 415)
    return errorResponse(c, 'format-unsupported', 'A report is added as JSON with its text, or as a form with a file')
  if (thrown instanceof HTTPException && thrown.status < 500)
    return errorResponse(c, 'used-wrongly', thrown.message || 'The request cannot be read')
  unexpected(thrown)
  return errorResponse(c, 'internal', 'Onrecord made a mistake. Try again; if it happens twice, report it with what you did.')
}
