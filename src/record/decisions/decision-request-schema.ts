/** What a person decides, put in the ids of the record in front of them. The program makes a decision of it that outlives those ids. */
import { z } from 'zod'
import { CREDIBILITY, RELIABILITIES, SCOPES } from './decision-schema.ts'

const reason = z.string().trim().min(1).max(2000)
const reasonOrNone = reason.nullable().default(null)
const by = z.string().trim().min(1).max(200).describe('Who decides')
const id = z.string().min(1)
const fields = z.record(z.string(), z.unknown()).describe('Fields as in the record')
const ref = z.strictObject({ document: id, id })
const item = z.enum(['incident', 'actor'])

const one = { by, reason: reasonOrNone, document: id, id }

export const decisionRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accept'), ...one, fields: z.array(z.string()).default([]) }),
  z.strictObject({ kind: z.literal('correct'), ...one, values: fields }),
  z.strictObject({ kind: z.literal('reject'), ...one }),
  z.strictObject({
    kind: z.literal('enter'),
    by,
    reason: reasonOrNone,
    document: id,
    item: z.enum(['time', 'place', 'actor', 'attribution', 'incident', 'participant', 'figure', 'position', 'gap']),
    within: id.nullable().default(null).describe('The incident of a participant or a figure'),
    value: fields,
  }),
  z.strictObject({ kind: z.literal('merge'), by, reason, item, items: z.array(ref).min(2) }),
  z.strictObject({ kind: z.literal('split'), by, reason, item, groups: z.array(z.array(ref).min(1)).min(2) }),
  z.strictObject({
    kind: z.literal('screen'),
    by,
    reason: reasonOrNone,
    document: id,
    scope: z.enum(SCOPES),
    rule: z.string().trim().min(1).max(2000).nullable().default(null).describe('Asked for with out-of-scope: the rule of the codebook'),
    of: id.nullable().default(null).describe('Asked for with duplicate: the report that it is a duplicate of'),
  }),
  z.strictObject({
    kind: z.literal('grade-source'),
    by,
    reason: reasonOrNone,
    source: z.union([z.strictObject({ outlet: id.max(500) }), ref]).describe('An outlet by its name, or an actor of a report'),
    reliability: z.enum(RELIABILITIES).describe('Of the Admiralty code: A completely reliable ... E unreliable, F cannot be judged'),
  }),
  z.strictObject({
    kind: z.literal('grade-claim'),
    by,
    reason: reasonOrNone,
    document: id,
    id,
    credibility: z.int().min(1).max(6).describe(CREDIBILITY),
  }),
  z.strictObject({ kind: z.literal('undo'), by, reason: reasonOrNone, entry: id }),
  z.strictObject({
    kind: z.literal('erase'),
    by,
    reason: reason.describe('Is kept: name nobody in it'),
    entries: z.array(id).default([]).describe('Journal entries whose content is to go'),
    documents: z.array(id).default([]).describe('Reports that are to go, with their captures and all that was decided about them'),
    words: z.array(z.string().min(2)).default([]).describe('Every journal entry that holds one of these words is to go'),
  }),
])
