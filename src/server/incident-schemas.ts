import { z } from '@hono/zod-openapi'
import { loadRecordSchema } from '../core/index.ts'
import { type CombinedIncident, type CombinedRow, FIGURE_RULES, WHOM } from '../record/index.ts'

const record = (await loadRecordSchema()).shape
const incident = record.incidents.element.shape
const figure = incident.figures.element.shape

const textOrNull = z.string().nullable()
const countOrNull = z.number().nullable()
const strings = z.array(z.string())
const place = { lat: countOrNull, lon: countOrNull, country: textOrNull }
const value = { min: figure.min, max: figure.max, hedge: figure.hedge }

const range = {
  measure: figure.measure,
  whom: z.enum(WHOM).nullable().describe('Null: people'),
  scope: figure.scope.describe('Parts and totals over several incidents are in no range'),
  lowest: countOrNull.describe('Of what independent sources say in the end'),
  highest: countOrNull,
  open: z.boolean().describe('The highest is a lower bound'),
  sources: z.int().min(0).describe('Independent sources'),
  disputed: z.boolean().describe('No number fits all of them'),
}

/** The casts here and below only make the parsed types the readonly ones of the record stage. */
export const combinedRowSchema = z
  .object({
    id: z.string(),
    members: z.array(z.object({ document: z.string(), incident: z.string() })),
    types: strings.describe('What most reports call it first'),
    trigger: z.string(),
    stages: strings,
    unit: incident.unit,
    standings: z.array(incident.standing),
    background: z.boolean(),
    earliest: textOrNull,
    latest: textOrNull,
    place: z.object({ name: z.string(), ...place }).nullable(),
    placePrecision: z.string(),
    by: strings,
    against: strings,
    figures: z.array(
      z.object({ ...range, said: z.array(z.object({ ...value, speaker: textOrNull, publisher: textOrNull, words: z.string() })) }),
    ),
    reports: z.int().min(1),
    copies: z.int().min(0).describe('Reports whose text was taken from another'),
    outlets: strings,
    disputed: strings.describe('Fields on which accounts cannot all be right'),
    confidence: z.number().describe('Of the weakest link between its reports'),
  })
  .openapi('CombinedRow') as unknown as z.ZodType<CombinedRow>

const account = {
  document: z.string(),
  incident: z.string(),
  item: z.string().describe("What to look at in that report's record"),
  publisher: textOrNull,
  publishedAt: textOrNull,
  speaker: textOrNull.describe('Null: the report in its own voice'),
  source: z.string().describe('The same for all accounts of one independent source'),
  told: z.enum(['own', 'repeated']),
  after: textOrNull.describe('The outlet it was taken from'),
  span: z.object({ start: z.int(), end: z.int() }).nullable(),
  words: z.string(),
}
const valueAccount = z.object({ ...account, value: z.string() })
const field = {
  value: textOrNull.describe('Null: accounts differ, or there is none'),
  accounts: z.array(valueAccount),
  disputed: z.boolean(),
}
const fieldSchema = z.object(field)
const corrected = z.object({ document: z.string(), item: z.string() }).nullable().describe('Where the same source put it right')
const figureAccount = z.object({ ...account, ...value, who: textOrNull, corrected })

export const combinedIncidentSchema = z
  .object({
    id: z.string(),
    reports: z.array(
      z.object({
        document: z.string(),
        incident: z.string(),
        title: textOrNull,
        publisher: textOrNull,
        publishedAt: textOrNull,
        trigger: z.string(),
        copyOf: textOrNull,
        background: z.boolean(),
      }),
    ),
    links: z.array(
      z.object({
        a: z.string().describe('Report and incident'),
        b: z.string(),
        confidence: z.number(),
        reasons: strings,
        decided: textOrNull.describe('The journal entry that joins them'),
      }),
    ),
    confidence: z.number(),
    when: z.object({ ...field, earliest: textOrNull, latest: textOrNull }),
    where: z.object({ ...field, ...place, precision: z.string() }),
    type: fieldSchema,
    stage: fieldSchema,
    by: fieldSchema,
    against: fieldSchema,
    with: fieldSchema,
    unit: incident.unit,
    standings: z.array(incident.standing),
    background: z.boolean(),
    figures: z.array(
      z.object({
        ...range,
        accounts: z.array(figureAccount),
        latest: figureAccount.nullable(),
        best: countOrNull.describe('By the rule that was asked for; null without one'),
      }),
    ),
    responsibility: z.array(
      z.object({
        actor: z.string(),
        accounts: z.array(valueAccount.extend({ stance: incident.responsibility.element.shape.stance })),
        claimed: z.boolean(),
        accused: z.boolean(),
        denied: z.boolean(),
      }),
    ),
    notKnown: z.array(
      z.object({ kind: record.gaps.element.shape.kind, document: z.string(), item: z.string(), publisher: textOrNull, words: z.string() }),
    ),
    notStated: strings,
    disputed: strings,
  })
  .openapi('CombinedIncident') as unknown as z.ZodType<IncidentShown>

/** A combined incident with the best figures by the rule that was asked for. */
export type IncidentShown = Omit<CombinedIncident, 'figures'> & {
  readonly figures: readonly (CombinedIncident['figures'][number] & { readonly best: number | null })[]
}

export const incidentIdSchema = z.object({
  id: z
    .string()
    .min(1)
    .max(200)
    .openapi({ param: { name: 'id', in: 'path' }, description: 'Id of the incident, or of the incident in any of its reports' }),
})

export const figureRuleSchema = z.object({
  best: z.enum(FIGURE_RULES).optional().openapi({ description: 'The rule for a best figure; there is none without one' }),
})
