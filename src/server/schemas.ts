import { z } from '@hono/zod-openapi'
import { type CodedRecord, ERRORS, type ErrorCode, loadRecordSchema } from '../core/index.ts'
import { type FigureCell, type IncidentRow, type QueueRow, type ReportRow, SCOPES } from '../record/index.ts'

/** Says that a schema describes a type of another stage; the compiler refuses it when the two part ways. */
type Describes<T> = z.ZodType<T>

const count = z.int().min(0)
const textOrNull = z.string().nullable()

export const reportRowSchema: Describes<ReportRow> = z
  .object({
    id: z.string(),
    title: textOrNull,
    publisher: textOrNull,
    publishedAt: textOrNull,
    language: z.string(),
    name: textOrNull,
    addedAt: z.string(),
    words: count,
    incidents: count,
    attributions: count,
    gaps: count,
    warnings: count,
    scope: z.enum(SCOPES).describe('Whether people have said that it belongs into the dossier'),
  })
  .openapi('ReportRow')

const codedRecordSchema = await loadRecordSchema()
const incident = codedRecordSchema.shape.incidents.element.shape
const figure = incident.figures.element.shape

const figureCellSchema: Describes<FigureCell> = z
  .object({
    id: z.string(),
    measure: figure.measure,
    who: figure.who,
    group: figure.group,
    min: figure.min,
    max: figure.max,
    hedge: figure.hedge,
    scope: figure.scope,
    words: z.string(),
    saidBy: textOrNull,
  })
  .openapi('FigureCell')

export const incidentRowSchema: Describes<IncidentRow> = z
  .object({
    documentId: z.string(),
    incidentId: z.string(),
    reportTitle: textOrNull,
    publisher: textOrNull,
    publishedAt: textOrNull,
    type: z.string(),
    trigger: z.string(),
    stage: incident.stage,
    standing: incident.standing,
    unit: incident.unit,
    background: z.boolean(),
    edtf: textOrNull,
    earliest: textOrNull,
    latest: textOrNull,
    place: z.object({ name: z.string(), lat: z.number().nullable(), lon: z.number().nullable(), country: textOrNull }).nullable(),
    placePrecision: incident.place.shape.precision,
    perpetrators: z.array(z.string()),
    victims: z.array(z.string()),
    figures: z.array(figureCellSchema),
    accounts: z.array(textOrNull),
    confidence: z.number(),
  })
  .openapi('IncidentRow')

export const queueRowSchema: Describes<QueueRow> = z
  .object({
    incident: incidentRowSchema,
    reasons: z.array(z.enum(['disputed', 'figures-differ', 'deaths', 'named-perpetrator', 'unsure', 'spot-check'])),
  })
  .openapi('QueueRow')

/**
 * The record as core publishes it. A copy: a schema made before the OpenAPI extension was loaded cannot be named in it. The cast only
 * makes the parsed type the readonly one.
 */
export const recordSchema = (codedRecordSchema.clone() as unknown as Describes<CodedRecord>).openapi('Record')

export const codebookSchema = z
  .object({
    name: z.string(),
    version: z.string(),
    inclusion: z.array(z.string()),
    types: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        definition: z.string(),
        includes: z.array(z.string()),
        excludes: z.array(z.string()),
        roles: z.array(z.string()),
        withhold: z.boolean(),
      }),
    ),
  })
  .openapi('Codebook')
export type CodebookShown = z.infer<typeof codebookSchema>

export const addedSchema = z.object({ state: z.enum(['added', 'known']), report: reportRowSchema }).openapi('Added')

export const statusSchema = z
  .object({
    version: z.string(),
    dossier: z.string().describe('Name of the folder, without the path to it'),
    reports: count,
    incidents: count,
    attributions: count,
    gaps: count,
  })
  .openapi('Status')
export type Status = z.infer<typeof statusSchema>

const errorCodes = Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]]

export const errorSchema = z.object({ error: z.object({ code: z.enum(errorCodes), message: z.string() }) }).openapi('Error')
export type ErrorBody = z.infer<typeof errorSchema>

export const documentIdSchema = z.object({
  id: z
    .string()
    .min(1)
    .max(200)
    .openapi({ param: { name: 'id', in: 'path' }, description: 'Id of the report' }),
})

const published = z.string().optional().openapi({ description: 'Date of publication, as exact as is known', example: '2025-05-11' })

export const pastedSchema = z
  .object({
    text: z.string().optional().describe('The text of the report, as it was published'),
    url: z.string().optional().describe('Or the web address of its page, which is fetched'),
    name: z.string().max(255).optional().describe('What to call it in the list'),
    published,
  })
  .openapi('PastedReport')

export const uploadSchema = z.object({
  file: z.instanceof(File, { message: 'The form field "file" is missing: send the report in it' }).openapi({
    type: 'string',
    format: 'binary',
    description: 'Text, HTML, PDF or Word',
  }),
  published,
})
