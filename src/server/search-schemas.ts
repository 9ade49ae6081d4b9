import { z } from '@hono/zod-openapi'
import { INCIDENT_STATUSES, SCOPES } from '../record/index.ts'
import { incidentRowSchema, reportRowSchema } from './schemas.ts'

const list = <Value extends z.ZodType>(value: Value) =>
  z.preprocess((given) => (typeof given === 'string' ? given.split(',') : given), z.array(value).min(1)).optional()
const yesNo = z.enum(['true', 'false']).transform((given) => given === 'true')
const text = z.string().trim().min(1).max(500)

/** A filter as it stands in an address; lists with commas between. */
export const searchQuerySchema = z.object({
  text: text.optional().describe('Words that must be there, "words beside each other", -word that must not, begin*'),
  types: list(z.string()).openapi({ type: 'string', description: 'Types of the codebook; attack has all under it' }),
  actor: text.optional(),
  source: text.optional().describe('An outlet, or whom it quotes'),
  from: z.string().optional().describe('A day: 2025-05-11'),
  to: z.string().optional(),
  near: z
    .string()
    .regex(/^-?\d+(\.\d+)?,-?\d+(\.\d+)?$/, 'near: a latitude and a longitude, with a comma between')
    .optional(),
  km: z.coerce.number().positive().default(25).describe('How far from it'),
  province: text.optional(),
  country: z.string().length(2).optional(),
  statuses: list(z.enum(INCIDENT_STATUSES)).openapi({ type: 'string' }),
  disputed: yesNo.optional().openapi({ type: 'boolean' }),
  gap: yesNo.optional().openapi({ type: 'boolean' }),
  scopes: list(z.enum(SCOPES)).openapi({ type: 'string' }),
})

export const searchPageSchema = searchQuerySchema.extend({
  of: z.enum(['reports', 'incidents']).default('incidents'),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  before: z.coerce.number().int().min(1).optional().describe('The "next" of the page before'),
})

export const filterSchema = z
  .object({
    text: z.string().optional(),
    types: z.array(z.string()).optional(),
    actor: z.string().optional(),
    source: z.string().optional(),
    from: z.string().optional(),
    to: z.string().optional(),
    near: z.object({ lat: z.number(), lon: z.number(), km: z.number() }).optional(),
    province: z.string().optional(),
    country: z.string().optional(),
    statuses: z.array(z.enum(INCIDENT_STATUSES)).optional(),
    disputed: z.boolean().optional(),
    gap: z.boolean().optional(),
    scopes: z.array(z.enum(SCOPES)).optional(),
  })
  .openapi('SearchFilter')

export const savedFilterSchema = z.object({ name: z.string(), filter: filterSchema, by: z.string(), at: z.string() }).openapi('SavedFilter')

export const savingSchema = z.object({ by: z.string().trim().min(1).max(200), filter: filterSchema })

const next = z.number().nullable().describe('Where the next page goes on; null on the last one')

export const foundSchema = z
  .union([
    z.object({
      of: z.literal('reports'),
      items: z.array(
        z.object({
          report: reportRowSchema,
          quote: z
            .object({ start: z.int(), end: z.int(), text: z.string() })
            .nullable()
            .describe('Words of the text around what was found'),
        }),
      ),
      next,
    }),
    z.object({
      of: z.literal('incidents'),
      items: z.array(
        z.object({
          row: incidentRowSchema,
          status: z.enum(INCIDENT_STATUSES),
          figureStatus: z.record(z.string(), z.enum(INCIDENT_STATUSES)),
          province: z.string().nullable(),
          disputed: z.boolean(),
          gap: z.boolean(),
          scope: z.enum(SCOPES),
        }),
      ),
      next,
    }),
  ])
  .openapi('Found')
