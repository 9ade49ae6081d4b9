import { basename } from 'node:path'
import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { type Dossier, MAX_INPUT_BYTES, programVersion } from '../app/index.ts'
import { bestFigure } from '../record/index.ts'
import { answerThrown, errorResponse } from './error-response.ts'
import { guard } from './guard.ts'
import { protectiveHeaders } from './headers.ts'
import { journalLine } from './journal-line.ts'
import { readAdded } from './read-added.ts'
import {
  addDecision,
  addDocument,
  checkJournal,
  getCodebook,
  getDecided,
  getDocument,
  getIncident,
  getStatus,
  listDocuments,
  listIncidents,
  listJournal,
  listReview,
  listSourceGrades,
  removeDocument,
} from './routes.ts'
import { searchApi } from './search-api.ts'
import { tallyApi } from './tally-api.ts'

/** What the API needs beside the dossier. */
export interface ApiOptions {
  /** Told of mistakes of ours; the caller gets no details of them. */
  readonly unexpected?: (thrown: unknown) => void
}

/**
 * The HTTP API over one dossier, all of it under `/api`, described by `/api/openapi.json`. Every error is
 * `{"error": {"code", "message"}}` with the status of its code.
 */
export function createApi(dossier: Dossier, { unexpected = () => {} }: ApiOptions = {}) {
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (!result.success) return errorResponse(c, 'used-wrongly', result.error.issues.map((issue) => issue.message).join('; '))
    },
  })
  app.use(protectiveHeaders())
  app.use(guard())
  app.use('/api/*', async (c, next) => {
    await next()
    // Answers follow the dossier, which changes.
    c.res.headers.set('cache-control', 'no-store')
  })
  // Escaped as JSON a text grows; the exact limit is the one of a capture.
  app.use('/api/*', bodyLimit({ maxSize: 2 * MAX_INPUT_BYTES, onError: (c) => errorResponse(c, 'input-too-large', tooLarge) }))
  app.onError((thrown, c) => answerThrown(c, thrown, unexpected))
  app.notFound((c) => errorResponse(c, 'not-found', `There is nothing at ${c.req.path}`))

  const api = new OpenAPIHono()
    .openapi(listDocuments, async (c) => {
      const { scope, after, limit } = c.req.valid('query')
      return c.json([...(await dossier.list({ after, limit, ...(scope && { scopes: [scope] }) }))], 200)
    })
    .openapi(addDocument, async (c) => {
      // The body is one or the other; what it is not comes as an empty object.
      const given = { ...c.req.valid('json'), ...c.req.valid('form') }
      const capture = await readAdded(given)
      const added = await dossier.add(capture, { published: given.published || undefined })
      return c.json(added, added.state === 'added' ? 201 : 200)
    })
    .openapi(getDocument, async (c) => c.json(await dossier.record(c.req.valid('param').id), 200))
    .openapi(removeDocument, async (c) => {
      await dossier.remove(c.req.valid('param').id)
      return c.body(null, 204)
    })
    .openapi(getDecided, async (c) => c.json(await dossier.decided(c.req.valid('param').id), 200))
    .openapi(addDecision, async (c) => c.json(journalLine(await dossier.decide(c.req.valid('json'))), 201))
    .openapi(listJournal, async (c) => {
      const { after, limit } = c.req.valid('query')
      const part = { ...(after !== undefined && { after }), ...(limit !== undefined && { limit }) }
      return c.json((await dossier.journal(part)).map(journalLine), 200)
    })
    .openapi(listSourceGrades, async (c) => c.json([...(await dossier.sourceGrades())], 200))
    .openapi(checkJournal, async (c) => c.json(await dossier.checkJournal(), 200))
    .openapi(listIncidents, async (c) => c.json([...(await dossier.incidents())], 200))
    .openapi(listReview, async (c) => c.json([...(await dossier.review())], 200))
    .openapi(getIncident, async (c) => {
      const incident = await dossier.incident(c.req.valid('param').id)
      const { best } = c.req.valid('query')
      const figures = incident.figures.map((view) => ({ ...view, best: best === undefined ? null : bestFigure(view, best) }))
      return c.json({ ...incident, figures }, 200)
    })
    .openapi(getCodebook, async (c) => {
      const { name, version, inclusion, types } = await dossier.codebook()
      const shown = types.map(({ id, label, definition, includes, excludes, roles, withhold }) => ({
        id,
        label,
        definition,
        includes: [...includes],
        excludes: [...excludes],
        roles: [...roles],
        withhold,
      }))
      return c.json({ name, version, inclusion: [...inclusion], types: shown }, 200)
    })
    .openapi(getStatus, async (c) => {
      const counts = await dossier.counts()
      return c.json({ version: programVersion(), dossier: basename(dossier.folder), ...counts }, 200)
    })
  const routed = app.route('/api', api).route('/api', searchApi(dossier)).route('/api', tallyApi(dossier))
  app.doc31('/api/openapi.json', { openapi: '3.1.0', info: { title: 'Onrecord', version: programVersion() } })
  return routed
}

const tooLarge = `The report is over the limit of ${MAX_INPUT_BYTES} bytes for one document: split it`

/** What the typed client of the workbench is made from. */
export type Api = ReturnType<typeof createApi>
