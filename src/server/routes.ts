import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { SCOPES } from '../record/index.ts'
import { answer, failed } from './answers.ts'
import { decidedSchema, decisionRequestSchema, journalCheckSchema, journalEntrySchema, sourceGradeSchema } from './decision-schemas.ts'
import { combinedIncidentSchema, combinedRowSchema, figureRuleSchema, incidentIdSchema } from './incident-schemas.ts'
import {
  addedSchema,
  codebookSchema,
  documentIdSchema,
  pastedSchema,
  queueRowSchema,
  recordSchema,
  reportRowSchema,
  statusSchema,
  uploadSchema,
} from './schemas.ts'

export const listDocuments = createRoute({
  method: 'get',
  path: '/documents',
  summary: 'The reports of the dossier, in the order they were added',
  request: {
    query: z.object({
      scope: z.enum(SCOPES).optional().describe('Those that people have screened so, or not at all'),
      after: z.string().optional().describe('From the report after this one'),
      limit: z.coerce.number().int().min(1).max(1000).optional().describe('So many at most; all where it is not given'),
    }),
  },
  responses: { 200: answer(z.array(reportRowSchema), 'The reports'), ...failed },
})

export const addDocument = createRoute({
  method: 'post',
  path: '/documents',
  summary: 'Adds a report: as JSON with its text, or as a form with a file',
  request: {
    body: { content: { 'application/json': { schema: pastedSchema }, 'multipart/form-data': { schema: uploadSchema } } },
  },
  responses: {
    200: answer(addedSchema, 'The same bytes were there already; nothing was changed'),
    201: answer(addedSchema, 'Added and coded'),
    ...failed,
  },
})

export const getDocument = createRoute({
  method: 'get',
  path: '/documents/{id}',
  summary: 'The record of one report',
  request: { params: documentIdSchema },
  responses: { 200: answer(recordSchema, 'The record'), ...failed },
})

export const removeDocument = createRoute({
  method: 'delete',
  path: '/documents/{id}',
  summary: 'Takes a report, its record and its capture out of the dossier',
  request: { params: documentIdSchema },
  responses: { 204: { description: 'Removed' }, ...failed },
})

export const listIncidents = createRoute({
  method: 'get',
  path: '/incidents',
  summary: 'The incidents of the dossier over all reports, one row an incident, by date',
  responses: { 200: answer(z.array(combinedRowSchema), 'The incidents'), ...failed },
})

export const getIncident = createRoute({
  method: 'get',
  path: '/incidents/{id}',
  summary: 'One incident with the accounts of all its reports side by side',
  request: { params: incidentIdSchema, query: figureRuleSchema },
  responses: { 200: answer(combinedIncidentSchema, 'The incident'), ...failed },
})

export const getDecided = createRoute({
  method: 'get',
  path: '/documents/{id}/decided',
  summary: 'The record of one report as people decided it, with what would change now and what could not be applied',
  request: { params: documentIdSchema },
  responses: { 200: answer(decidedSchema, 'The decided record'), ...failed },
})

export const addDecision = createRoute({
  method: 'post',
  path: '/decisions',
  summary: 'Keeps a decision in the journal: accept, correct, reject, enter, merge, split, screen, grade-source, grade-claim, undo, erase',
  request: { body: { content: { 'application/json': { schema: decisionRequestSchema } }, required: true } },
  responses: { 201: answer(journalEntrySchema, 'The entry that holds it'), ...failed },
})

export const listJournal = createRoute({
  method: 'get',
  path: '/journal',
  summary: 'All that was decided, in order; what was erased is null',
  request: {
    query: z.object({
      after: z.coerce.number().int().min(0).optional().describe('From the entry after this position'),
      limit: z.coerce.number().int().min(1).max(10_000).optional().describe('So many at most; all where it is not given'),
    }),
  },
  responses: { 200: answer(z.array(journalEntrySchema), 'The entries'), ...failed },
})

export const listSourceGrades = createRoute({
  method: 'get',
  path: '/sources/grades',
  summary: 'How reliable people find outlets and actors that are sources, by the Admiralty code',
  responses: { 200: answer(z.array(sourceGradeSchema), 'The last grade of each'), ...failed },
})

export const checkJournal = createRoute({
  method: 'get',
  path: '/journal/check',
  summary: 'Whether the chain of the journal is whole, which entry is the first that is not, and how far it was witnessed',
  responses: { 200: answer(journalCheckSchema, 'What was found'), ...failed },
})

export const listReview = createRoute({
  method: 'get',
  path: '/review',
  summary: 'The incidents that wait for a person, those first that matter most, with why',
  responses: { 200: answer(z.array(queueRowSchema), 'The queue'), ...failed },
})

export const getCodebook = createRoute({
  method: 'get',
  path: '/codebook',
  summary: 'What counts as an incident in this dossier: the types, and what a team fills in beside the record',
  responses: { 200: answer(codebookSchema, 'The codebook, without the words that evoke its types'), ...failed },
})

export const getStatus = createRoute({
  method: 'get',
  path: '/status',
  summary: 'What the dossier holds, and which version serves it',
  responses: { 200: answer(statusSchema, 'The dossier at a glance'), ...failed },
})
