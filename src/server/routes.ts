import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import {
  addedSchema,
  documentIdSchema,
  errorSchema,
  incidentRowSchema,
  pastedSchema,
  recordSchema,
  reportRowSchema,
  statusSchema,
  uploadSchema,
} from './schemas.ts'

function answer<T extends z.ZodType>(schema: T, description: string) {
  return { content: { 'application/json': { schema } }, description }
}

const failed = { default: answer(errorSchema, 'What went wrong, and what to do about it') }

export const listDocuments = createRoute({
  method: 'get',
  path: '/documents',
  summary: 'The reports of the dossier, in the order they were added',
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
  summary: 'The incidents of all reports, one row an incident a report',
  responses: { 200: answer(z.array(incidentRowSchema), 'The incidents'), ...failed },
})

export const getStatus = createRoute({
  method: 'get',
  path: '/status',
  summary: 'What the dossier holds, and which version serves it',
  responses: { 200: answer(statusSchema, 'The dossier at a glance'), ...failed },
})
