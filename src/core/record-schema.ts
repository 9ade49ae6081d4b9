/**
 * The record of one document: the format that outsiders read. Names and meanings here are fixed; fields may be added.
 * The JSON Schema in `schema/` is generated from this file, and the types in `record.ts` are read off it.
 */
import { z } from 'zod'
import { SCHEMA_ID } from './schema-id.ts'

const span = z
  .strictObject({ start: z.int().min(0), end: z.int().min(1) })
  .describe('Half-open [start, end), in UTF-16 code units of document.text')
const spans = z.array(span)
const id = z.string().min(1)
const idOrNull = id.nullable()
const confidence = z.number().min(0).max(1).describe('Calibrated, 0..1, two decimals')
const isoDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T.+)?)?)?$/)
  .describe('ISO 8601, as exact as is known: 2023, 2023-09, 2023-09-27, date-time')
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('A calendar day')

const placePrecision = z.enum(['exact', 'near', 'admin3', 'admin2', 'admin1', 'region', 'country', 'unresolved'])

const block = z.strictObject({
  kind: z.enum(['title', 'standfirst', 'heading', 'dateline', 'byline', 'paragraph', 'caption', 'pullquote', 'correction', 'other']),
  span,
  repeats: z.int().min(0).nullable().describe('Index of the earlier block that this one repeats; a repeated block is coded once'),
  page: z.int().min(1).optional().describe('Of a document with pages: the one it begins on'),
})

const document = z.strictObject({
  id,
  text: z.string().describe('Canonical text: what every span points into, never changed afterwards'),
  title: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  agency: z.string().nullable().describe('The wire service it was taken from'),
  publishedAt: isoDate.nullable(),
  publishedAtBasis: z.enum(['given', 'metadata', 'inferred', 'unknown']),
  modifiedAt: z.string().nullable(),
  retrievedAt: z.string().nullable(),
  dateline: z
    .strictObject({ place: z.string().nullable(), date: z.string().nullable(), spans })
    .nullable()
    .describe("Never an incident's place by itself"),
  language: z.string().describe('BCP 47'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Of the bytes captured; in bulk, of the text as UTF-8'),
  blocks: z.array(block),
  story: z.string().nullable().describe('With --link: the same for documents that report the same incident'),
})

const time = z.strictObject({
  id,
  span,
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().describe('TIMEX3 value: 2023-08-28, 2023-08, 2023-SU, P6M, PRESENT_REF'),
  mod: z.enum(['start', 'mid', 'end', 'approx', 'before', 'after']).nullable(),
  edtf: z.string().nullable().describe('EDTF (ISO 8601-2), level 1; null for durations and sets'),
  earliest: day.nullable(),
  latest: day.nullable(),
  anchor: z.string().nullable().describe('Id of the time it is counted from, "publication", or null'),
})

const place = z.strictObject({
  id,
  span,
  name: z.string(),
  kind: z.string().describe('GeoNames feature class and code: P.PPL, A.ADM1, H.STM'),
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable().describe('west, south, east, north'),
  geonameId: z.int().nullable(),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
  admin1: z.string().nullable().describe('Its name'),
  iso3166_2: z.string().nullable(),
  relation: z
    .strictObject({ direction: z.string().nullable(), distanceKm: z.number().nullable(), of: z.string() })
    .nullable()
    .describe('A place told by another: north of, 40 km from'),
  use: z.enum(['place', 'metonym', 'demonym']).describe('Only a place can be where something happened'),
  precision: placePrecision,
})

const actor = z.strictObject({
  id,
  name: z.string(),
  kind: z
    .enum(['person', 'organization', 'group', 'state', 'unnamed'])
    .describe('An unnamed source is an actor too, one for each that the text tells apart'),
  category: z
    .string()
    .nullable()
    .describe('state-forces, police, rebel, militia, communal, protesters, civilians, external ...: of the codebook'),
  aliases: z.array(z.strictObject({ text: z.string(), spans })),
  roles: z.array(z.strictObject({ title: z.string(), spans, time: z.string().nullable() })),
  person: z
    .strictObject({ sex: z.string().nullable(), age: z.string().nullable(), occupation: z.string().nullable(), spans })
    .nullable()
    .describe('Only as stated'),
  protect: z
    .enum(['none', 'private', 'minor', 'victim', 'witness', 'detainee', 'source'])
    .describe('A person without public office: private at least'),
  mentions: spans,
})

const attribution = z.strictObject({
  id,
  source: z.strictObject({
    actor: idOrNull,
    spans,
    count: z.strictObject({ min: z.number().nullable(), max: z.number().nullable() }).nullable().describe('"three officials"'),
  }),
  cue: z.strictObject({ spans }),
  content: z.strictObject({ spans }),
  manner: z.enum(['direct', 'indirect', 'mixed']),
  naming: z.enum(['named', 'unnamed', 'document', 'none']).describe('none: the text names nobody ("it was reported that")'),
  implicit: z.boolean().describe('A quotation without words for source and cue that goes on with the last speaker: spans empty, actor set'),
  stance: z.enum(['reports', 'claims', 'denies', 'doubts', 'confirms', 'admits', 'accuses', 'threatens', 'demands']),
  basis: z.enum(['first-hand', 'second-hand', 'unknown']),
  channel: z.strictObject({ text: z.string(), spans }).nullable().describe('Interview, press conference, a network, a leaked paper'),
  saidAt: idOrNull.describe('Id of a time'),
  within: idOrNull.describe('Id of the attribution whose content holds this one, or that cites it: A said that B said'),
  confidence,
})

const participant = z.strictObject({
  id,
  role: z
    .enum(['perpetrator', 'victim', 'target', 'instrument', 'participant'])
    .describe('perpetrator: who carried out the act, lawful or not'),
  side: z.enum(['a', 'b', 'other']).nullable().describe('Of a fight'),
  actor: idOrNull,
  kind: z.enum(['individual', 'organization', 'physical', 'weapon', 'unknown']),
  outcome: z.enum(['killed', 'injured', 'captured', 'missing', 'released', 'unharmed']).nullable(),
  known: z.enum(['fact', 'claimed', 'accused', 'suspected', 'denied']),
  attribution: idOrNull,
  spans,
})

const figure = z.strictObject({
  id,
  measure: z.enum(['killed', 'injured', 'captured', 'missing', 'displaced', 'participants', 'other']),
  who: z.string().nullable().describe("In the text's own words"),
  group: z.strictObject({
    status: z.enum(['civilian', 'combatant', 'mixed', 'unknown']),
    sex: z.enum(['female', 'male']).nullable(),
    age: z.enum(['child', 'adult']).nullable(),
    side: z.enum(['a', 'b']).nullable(),
  }),
  min: z.int().nullable().describe('At least 5: 5, null; up to 5: null, 5; dozens: 24, null'),
  max: z.int().nullable(),
  hedge: z.enum(['exact', 'at-least', 'up-to', 'about', 'vague']),
  scope: z.enum(['incident', 'part', 'cumulative']),
  partOf: idOrNull.describe('A part is never added to its whole'),
  phrase: span.describe('The words that give it; without a numeral, the words that count ("both men")'),
  attribution: idOrNull.describe('Who says so; null: the document in its own voice'),
})

const incident = z.strictObject({
  id,
  type: z
    .string()
    .describe(
      'Of the codebook; its first part is one of: attack, battle, abduction, detention, protest, violence, robbery, displacement, talks, deployment, threat, other',
    ),
  trigger: spans.describe('The words (not sentences) that tell of it, every time it is told'),
  stage: z.enum(['happened', 'attempted', 'foiled', 'planned', 'threatened']),
  standing: z.enum(['asserted', 'alleged', 'disputed', 'denied']),
  unit: z
    .enum(['event', 'aggregate', 'episode'])
    .describe('aggregate: several told as one ("since January"): never added beside its parts'),
  background: z.boolean().describe('Told as history, not as news'),
  time: z.strictObject({
    times: z.array(id),
    edtf: z.string().nullable(),
    earliest: day.nullable(),
    latest: day.nullable(),
    precision: z.enum(['exact', 'day', 'week', 'month', 'season', 'year', 'before', 'unknown']),
    attribution: idOrNull,
  }),
  place: z.strictObject({
    place: idOrNull,
    others: z.array(id),
    basis: z.enum(['stated', 'inferred', 'dateline', 'unknown']),
    precision: placePrecision,
    attribution: idOrNull,
  }),
  participants: z.array(participant),
  responsibility: z.array(z.strictObject({ actor: id, stance: z.enum(['claims', 'denies', 'accused']), attribution: idOrNull, spans })),
  figures: z.array(figure),
  claims: z
    .array(
      z.strictObject({
        field: z.enum(['type', 'time', 'place', 'perpetrator', 'target', 'instrument', 'stage']),
        value: z.string(),
        attribution: idOrNull,
        spans,
      }),
    )
    .describe("One account's value where accounts differ"),
  accounts: z.array(idOrNull).describe('The attributions that report it; null: the document in its own voice'),
  relations: z.array(z.strictObject({ kind: z.enum(['part-of', 'after', 'response-to', 'linked', 'maybe-same']), incident: id, spans })),
  confidence,
})

const position = z.strictObject({
  id,
  actor: id,
  issue: z.strictObject({ text: z.string(), spans }),
  stance: z.enum(['for', 'against', 'conditional', 'neutral']),
  attribution: idOrNull,
  spans,
  confidence,
})

const gap = z.strictObject({
  id,
  kind: z.enum(['not-stated', 'unknown', 'uncertain', 'unverified', 'alleged', 'presumed', 'reported', 'disputed']),
  about: idOrNull.describe('Id of the incident, actor or attribution that it is about'),
  spans: spans.describe('What the text says is not known, not said or not confirmed'),
})

const foundThing = z.strictObject({
  code: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  span: span.nullable(),
})

const coder = z.strictObject({
  name: z.string(),
  version: z.string(),
  components: z.array(z.strictObject({ name: z.string(), version: z.string() })),
  inputs: z
    .array(z.strictObject({ name: z.string(), sha256: z.string() }))
    .describe('Models, gazetteer, codebook: same bytes and same versions, same record'),
})

export const codedRecordSchema = z
  .strictObject({
    schema: z.literal(SCHEMA_ID),
    document,
    times: z.array(time),
    places: z.array(place),
    actors: z.array(actor),
    attributions: z.array(attribution),
    incidents: z.array(incident),
    positions: z.array(position),
    gaps: z.array(gap),
    findings: z.array(foundThing),
    coder,
  })
  .meta({ title: 'Onrecord record', description: 'What one report says: who did what to whom, where and when, and who says so' })
