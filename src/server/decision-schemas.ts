import { z } from '@hono/zod-openapi'
import { type DecidedRecord, type JournalCheck, loadDecisionRequestSchema } from '../record/index.ts'
import { recordSchema } from './schemas.ts'

const textOrNull = z.string().nullable()
const digest = z.string().describe('SHA-256 of a journal entry')

const decidedBy = { entry: digest, by: z.string(), at: z.string(), reason: textOrNull }

const decidedItem = z.object({
  kind: z.string(),
  id: z.string(),
  within: textOrNull,
  state: z.enum(['accepted', 'rejected', 'entered', 'fields']),
  decided: z.object(decidedBy),
  coder: z.enum(['proposes', 'proposes-elsewhere', 'no-longer-proposes', 'never-proposed', 'now-proposes']),
  fields: z.array(
    z.object({
      field: z.string(),
      state: z.enum(['accepted', 'corrected', 'entered']),
      value: z.unknown(),
      proposed: z.unknown(),
      proposedThen: z.unknown(),
      changed: z.boolean().describe('The coder of this record proposes another value than the one that was decided on'),
      ...decidedBy,
    }),
  ),
})

const unapplied = z.object({
  kind: z.string(),
  item: z.string(),
  field: textOrNull,
  why: z.enum(['words-gone', 'not-proposed', 'ambiguous']),
  quote: textOrNull,
  ...decidedBy,
})

const screening = z.object({
  scope: z.enum(['in-scope', 'out-of-scope', 'duplicate']),
  rule: textOrNull,
  of: textOrNull,
  ...decidedBy,
})

const claimGrade = z.object({ kind: z.string(), id: z.string(), credibility: z.int().min(1).max(6), ...decidedBy })

export const sourceGradeSchema = z
  .object({
    source: z.object({ kind: z.enum(['outlet', 'actor']), name: z.string() }),
    reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
    ...decidedBy,
  })
  .openapi('SourceGrade')

/** The casts only make the parsed types the readonly ones of the record stage. */
export const decidedSchema = z
  .object({
    record: recordSchema,
    items: z.array(decidedItem),
    screening: screening.nullable(),
    grades: z.array(claimGrade),
    unapplied: z.array(unapplied),
  })
  .openapi('DecidedRecord') as unknown as z.ZodType<DecidedRecord>

export const decisionRequestSchema = (await loadDecisionRequestSchema()).clone().openapi('DecisionRequest')

export const journalEntrySchema = z
  .object({
    position: z.int().min(1),
    entry: digest,
    kind: z.string(),
    by: z.string(),
    at: z.string(),
    undoes: textOrNull.describe('The entry that this one takes back'),
    decision: z.record(z.string(), z.unknown()).nullable().describe('Null: erased'),
  })
  .openapi('JournalEntry')
/** An entry of the journal as it is shown. */
export type JournalLine = z.infer<typeof journalEntrySchema>

export const journalCheckSchema = z
  .object({
    entries: z.int().min(0),
    head: z.object({ position: z.int(), digest }).nullable(),
    broken: z
      .object({
        position: z.int(),
        digest: textOrNull,
        what: z.enum(['envelope-changed', 'out-of-chain', 'content-changed', 'content-gone', 'not-as-witnessed', 'cut']),
      })
      .nullable()
      .describe('The first entry that is wrong'),
    witnessedTo: z.int().min(0),
  })
  .openapi('JournalCheck') as unknown as z.ZodType<JournalCheck>
