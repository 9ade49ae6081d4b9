/** What a person decides, as it is kept in the journal. Names and meanings here are fixed once a journal was written with them. */
import { z } from 'zod'

/** Whether a report belongs into the dossier. */
export const SCOPES = ['in-scope', 'out-of-scope', 'duplicate'] as const

/** Of the Admiralty code: A completely reliable ... E unreliable, F cannot be judged. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const

export const CREDIBILITY = 'Of the Admiralty code: 1 confirmed by others ... 5 improbable, 6 cannot be judged'

const words = z
  .strictObject({ start: z.int().min(0), end: z.int().min(1), quote: z.string().min(1) })
  .refine(({ start, end, quote }) => end - start === quote.length, { message: 'a span must be as long as its quote' })
  .describe('Words of the report: where they stand, and what they are')

const itemKind = z.enum(['time', 'place', 'actor', 'attribution', 'incident', 'participant', 'figure', 'position', 'gap'])

const told = {
  words: z.array(words).describe('The words that make it this one: of an incident its triggers, of a figure its phrase'),
  beside: z.array(words).describe('Words that tell it from another with the same words'),
  id: z.string().min(1).describe('What the coder called it at the time; decides only where words do not'),
}

const address = z
  .strictObject({
    document: z.string().min(1),
    item: itemKind,
    ...told,
    within: z.strictObject(told).nullable().describe('The incident of a participant or a figure'),
  })
  .describe('One item of one record, told by its words, so that it is found again whatever coded the report anew')

const value = z.json().describe('As in the record, but each span with its quote, and each id of another item as {"ref": address}')
const item = z.record(z.string(), value)

const made = {
  by: z.string().trim().min(1).max(200).describe('Who decided'),
  at: z.iso.datetime().describe('When, in UTC'),
}
const reason = { reason: z.string().trim().min(1).max(2000) }
const reasonOrNone = { reason: z.string().trim().min(1).max(2000).nullable() }
const digest = z.string().regex(/^[0-9a-f]{64}$/)
const joined = z.enum(['incident', 'actor'])

export const decisionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('accept'),
    ...made,
    ...reasonOrNone,
    about: address,
    fields: z.array(z.string()).describe('None: the whole item, but for participants and figures, which are items of their own'),
    proposed: item.describe('What the coder proposed at the time, whole'),
  }),
  z.strictObject({
    kind: z.literal('correct'),
    ...made,
    ...reasonOrNone,
    about: address,
    proposed: item,
    values: item.describe('The fields that are corrected, each with its right value'),
  }),
  z.strictObject({ kind: z.literal('reject'), ...made, ...reasonOrNone, about: address, proposed: item }),
  z.strictObject({
    kind: z.literal('enter'),
    ...made,
    ...reasonOrNone,
    about: address.describe('Its id is the one that the entered item has; without words it is shown as entered'),
    proposed: item.nullable().describe('What the coder proposed on the same words; null: nothing'),
    value: item,
  }),
  z.strictObject({ kind: z.literal('merge'), ...made, ...reason, item: joined, items: z.array(address).min(2) }),
  z.strictObject({
    kind: z.literal('split'),
    ...made,
    ...reason,
    item: joined,
    groups: z.array(z.array(address).min(1)).min(2).describe('No item of one group is the same as one of another'),
  }),
  z.strictObject({
    kind: z.literal('screen'),
    ...made,
    ...reasonOrNone,
    document: z.string().min(1),
    scope: z.enum(SCOPES),
    rule: z.string().trim().min(1).max(2000).nullable().describe('The rule of the codebook by which it is out of scope, in its words'),
    of: z.string().min(1).nullable().describe('The report that it is a duplicate of'),
  }),
  z.strictObject({
    kind: z.literal('grade-source'),
    ...made,
    ...reasonOrNone,
    source: z.strictObject({ kind: z.enum(['outlet', 'actor']), name: z.string().trim().min(1).max(500) }),
    reliability: z.enum(RELIABILITIES),
  }),
  z.strictObject({
    kind: z.literal('grade-claim'),
    ...made,
    ...reasonOrNone,
    about: address.describe('A statement, a figure, an incident or another item that somebody claims'),
    credibility: z.int().min(1).max(6).describe(CREDIBILITY),
  }),
  z.strictObject({ kind: z.literal('undo'), ...made, ...reasonOrNone, entry: digest.describe('The journal entry that is taken back') }),
  z.strictObject({
    kind: z.literal('erase'),
    ...made,
    ...reason,
    entries: z.array(digest).describe('Journal entries whose content is gone from here on'),
    documents: z.array(z.string().min(1)).describe('Reports that are taken out with their captures and records'),
  }),
])
