import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Dossier } from '../app/index.ts'
import type { SearchFilter } from '../record/index.ts'
import { answer, failed } from './answers.ts'
import { foundSchema, savedFilterSchema, savingSchema, searchPageSchema, type searchQuerySchema } from './search-schemas.ts'

const search = createRoute({
  method: 'get',
  path: '/search',
  summary: 'Reports or incidents by their words and by what the record says of them, the last added first',
  request: { query: searchPageSchema },
  responses: { 200: answer(foundSchema, 'A page of what was found'), ...failed },
})

const listFilters = createRoute({
  method: 'get',
  path: '/filters',
  summary: 'Searches that were given a name',
  responses: { 200: answer(z.array(savedFilterSchema), 'The filters, by name'), ...failed },
})

const nameSchema = z.object({ name: z.string().trim().min(1).max(200) })

const saveFilter = createRoute({
  method: 'put',
  path: '/filters/{name}',
  summary: 'Gives a search a name, in the place of the one of this name',
  request: { params: nameSchema, body: { content: { 'application/json': { schema: savingSchema } }, required: true } },
  responses: { 200: answer(savedFilterSchema, 'Saved'), ...failed },
})

const dropFilter = createRoute({
  method: 'delete',
  path: '/filters/{name}',
  summary: 'Forgets a search that was given a name',
  request: { params: nameSchema },
  responses: { 204: { description: 'Forgotten' }, ...failed },
})

/** Finding reports and incidents. */
export function searchApi(dossier: Dossier, on: OpenAPIHono = new OpenAPIHono()) {
  return on
    .openapi(search, async (c) => {
      const { of, limit, before, ...query } = c.req.valid('query')
      const filter = filterOf(query)
      const page = { limit, before }
      if (of === 'incidents') {
        const { items, next } = await dossier.searchIncidents(filter, page)
        return c.json({ of, items: items.map((item) => ({ ...item, figureStatus: { ...item.figureStatus } })), next }, 200)
      }
      const { items, next } = await dossier.searchReports(filter, page)
      return c.json({ of, items: [...items], next }, 200)
    })
    .openapi(listFilters, async (c) => c.json((await dossier.savedFilters()).map(shown), 200))
    .openapi(saveFilter, async (c) => {
      const { by, filter } = c.req.valid('json')
      return c.json(shown(await dossier.saveFilter(c.req.valid('param').name, filter, by)), 200)
    })
    .openapi(dropFilter, async (c) => {
      await dossier.dropFilter(c.req.valid('param').name)
      return c.body(null, 204)
    })
}

/** What an address asks for, as a filter. */
export function filterOf({ near, km, ...query }: z.infer<typeof searchQuerySchema>): SearchFilter {
  const [lat, lon] = near?.split(',').map(Number) ?? []
  return { ...query, ...(lat !== undefined && lon !== undefined && { near: { lat, lon, km } }) }
}

/** The same, as JSON that may be written to. */
function shown<Saved extends { readonly filter: SearchFilter }>(saved: Saved) {
  const { types, statuses, scopes, ...filter } = saved.filter
  return {
    ...saved,
    filter: {
      ...filter,
      ...(types && { types: [...types] }),
      ...(statuses && { statuses: [...statuses] }),
      ...(scopes && { scopes: [...scopes] }),
    },
  }
}
