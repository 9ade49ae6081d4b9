import { z } from 'zod'
import { OUTCOMES, ROLES } from './codebook.ts'

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

/** The shape of a codebook file. What a type does not say it has from the type it stands under. */
export const codebookFile = z.strictObject({ codebook: text, version: text, language: text.default('en'), types: z.record(text, type) })

export type CodebookFile = z.infer<typeof codebookFile>
export type TypeInFile = CodebookFile['types'][string]
