import { z } from 'zod'
import { FIELD_KINDS, OUTCOMES, ROLES } from './codebook.ts'

const text = z.string().trim().min(1)
/** YAML reads `on` and numbers as they look; words are always strings. */
const list = z.array(text).default([])
const words = z.strictObject({ verbs: list, nouns: list, phrases: list })
const noWords = { verbs: [], nouns: [], phrases: [] }
const role = z.enum(ROLES).nullable()

const type = z.strictObject({
  label: text,
  definition: text,
  includes: list,
  excludes: list,
  roles: z.array(z.enum(ROLES)).optional(),
  subject: role.optional(),
  object: role.optional(),
  outcome: z.enum(OUTCOMES).nullable().optional(),
  usual: text.nullable().default(null),
  words: words.default(noWords),
  unsure: words.default(noWords),
  along: words.default(noWords),
  frames: z.record(text, z.strictObject({ subject: role.optional(), object: role.optional() })).default({}),
  withhold: z.boolean().default(false),
  crosswalk: z
    .strictObject({
      plover: text.nullable().default(null),
      acled: text.nullable().default(null),
      ucdp: text.nullable().default(null),
      muc4: text.nullable().default(null),
    })
    .default({ plover: null, acled: null, ucdp: null, muc4: null }),
})

const field = z
  .strictObject({ label: text, kind: z.enum(FIELD_KINDS), choices: list, definition: text.nullable().default(null) })
  .refine(({ kind, choices }) => (kind === 'choice') === choices.length > 0, {
    path: ['choices'],
    message: 'a field of kind choice has choices, another has none',
  })

/** The shape of a codebook file. What a type does not say it has from the type it stands under. */
export const codebookFile = z.strictObject({
  codebook: text,
  version: text,
  language: text.default('en'),
  inclusion: list,
  fields: z.record(text, field).default({}),
  types: z.record(text, type),
})

export type CodebookFile = z.infer<typeof codebookFile>
export type TypeInFile = CodebookFile['types'][string]
