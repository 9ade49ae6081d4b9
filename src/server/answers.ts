import type { z } from 'zod'
import { errorSchema } from './schemas.ts'

/** A JSON answer of a route. */
export function answer<T extends z.ZodType>(schema: T, description: string) {
  return { content: { 'application/json': { schema } }, description }
}

export const failed = { default: answer(errorSchema, 'What went wrong, and what to do about it') }
