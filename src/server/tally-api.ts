import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Dossier, FrozenTally, MadeTally, RemadeTally } from '../app/index.ts'
import { FIGURE_RULES, TALLY_GROUPS, TALLY_MEASURES } from '../record/index.ts'
import { answer, failed } from './answers.ts'

const sum = z.object({
  incidents: z.int(),
  low: z.number(),
  best: z.number().nullable(),
  high: z.number(),
  open: z.boolean().describe('The highest is a lower bound'),
})
const line = z.object({
  key: z.string().nullable().describe('Null: not known, or not known well enough'),
  incidents: z.int(),
  sums: z.object(Object.fromEntries(TALLY_MEASURES.map((measure) => [measure, sum.nullable()]))),
})
const definition = z.object({
  by: z.enum(TALLY_GROUPS),
  best: z.enum(FIGURE_RULES).nullable().default(null).describe('The rule for the best figure that the team has picked'),
  proposed: z.boolean().default(false).describe('Counts also what nobody has accepted'),
})
const made = {
  moment: z.object({ revision: z.int(), head: z.object({ position: z.int(), digest: z.string() }).nullable() }),
  inputs: z.string(),
  version: z.string(),
  tally: z.object({ definition, lines: z.array(line), total: line, leftOut: z.int() }),
}
/** The casts only make the parsed types the readonly ones. */
const madeSchema = z.object(made).openapi('Tally') as unknown as z.ZodType<MadeTally>
const frozenSchema = z
  .object({ name: z.string(), by: z.string(), at: z.string(), ...made })
  .openapi('FrozenTally') as unknown as z.ZodType<FrozenTally>
const checkedSchema = z.object({
  state: z.enum(['same', 'reports-gone', 'differs']),
  now: made.tally,
}) as unknown as z.ZodType<Pick<RemadeTally, 'state' | 'now'>>
const nameSchema = z.object({ name: z.string().trim().min(1).max(200) })

const listTallies = createRoute({
  method: 'get',
  path: '/tallies',
  summary: 'Tallies that were given a name, with the moment that each was made from',
  responses: { 200: answer(z.array(frozenSchema), 'The tallies, by name'), ...failed },
})

const makeTally = createRoute({
  method: 'get',
  path: '/tallies/now',
  summary: 'Counts incidents by day, week, month, province, type or actor, each once however many reports tell of it',
  request: { query: definition.extend({ best: z.enum(FIGURE_RULES).optional(), proposed: z.enum(['true', 'false']).default('false') }) },
  responses: { 200: answer(madeSchema, 'The tally'), ...failed },
})

const freezeTally = createRoute({
  method: 'post',
  path: '/tallies',
  summary: 'Keeps a tally of now under a name; it never changes',
  request: {
    body: {
      content: {
        'application/json': { schema: definition.extend({ name: nameSchema.shape.name, person: z.string().trim().min(1).max(200) }) },
      },
      required: true,
    },
  },
  responses: { 201: answer(frozenSchema, 'Kept'), ...failed },
})

const getTally = createRoute({
  method: 'get',
  path: '/tallies/frozen/{name}',
  summary: 'A tally that was given a name',
  request: { params: nameSchema },
  responses: { 200: answer(frozenSchema, 'The tally'), ...failed },
})

const checkTally = createRoute({
  method: 'get',
  path: '/tallies/frozen/{name}/check',
  summary: 'Makes a tally again from the moment that it was made from, and says whether it comes out the same',
  request: { params: nameSchema },
  responses: {
    200: answer(checkedSchema, 'What came out'),
    ...failed,
  },
})

/** Counting incidents. */
export function tallyApi(dossier: Dossier) {
  return new OpenAPIHono()
    .openapi(listTallies, async (c) => c.json([...(await dossier.frozenTallies())], 200))
    .openapi(makeTally, async (c) => {
      const { by, best = null, proposed } = c.req.valid('query')
      return c.json(await dossier.tally({ by, best, proposed: proposed === 'true' }), 200)
    })
    .openapi(freezeTally, async (c) => {
      const { name, person, ...given } = c.req.valid('json')
      return c.json(await dossier.freezeTally(name, given, person), 201)
    })
    .openapi(getTally, async (c) => c.json(await dossier.frozenTally(c.req.valid('param').name), 200))
    .openapi(checkTally, async (c) => {
      const { state, now } = await dossier.remakeTally(c.req.valid('param').name)
      return c.json({ state, now: now }, 200)
    })
}
