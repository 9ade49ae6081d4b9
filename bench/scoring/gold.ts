import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import type { Codebook } from '../../src/coding/index.ts'
import type { Span } from '../../src/core/index.ts'

/** A span in a gold file: its words, when they stand once in the text; else the first such words after other, unique words. */
type Quote = string | { readonly quote: string; readonly after: string }

/** Who says what, as the gold has it, with the spans found in the text. */
export interface GoldAttribution {
  readonly id: string
  readonly speaker: string | null
  readonly unnamed: boolean
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly manner: string
  readonly stance: string
  readonly within: string | null
  readonly implicit: boolean
  readonly optional: boolean
}

export const MEASURES = ['killed', 'injured', 'captured', 'missing', 'displaced', 'participants'] as const
export const ROLES = ['perpetrator', 'victim', 'target', 'instrument'] as const

export interface GoldFigure {
  readonly measure: (typeof MEASURES)[number]
  readonly min: number | null
  readonly max: number | null
  readonly attribution: string | null
  readonly scope: string
}

export interface GoldIncident {
  readonly id: string
  readonly what: string
  readonly type: string
  readonly trigger: readonly Span[]
  readonly stage: string
  readonly standing: string
  readonly unit: string
  readonly background: boolean
  readonly edtf: string | null
  readonly place: {
    readonly name: string
    readonly lat: number | null
    readonly lon: number | null
    readonly withinKm: number
    readonly precision: string | null
  } | null
  readonly participants: readonly { readonly role: (typeof ROLES)[number]; readonly name: string }[]
  readonly figures: readonly GoldFigure[]
  readonly accounts: readonly (string | null)[]
  readonly optional: boolean
}

/** One report of `bench/conflict` with all that its reader marked. */
export interface GoldReport {
  readonly number: string
  readonly text: string
  readonly publishedAt: string | null
  readonly attributions: readonly GoldAttribution[]
  readonly incidents: readonly GoldIncident[]
  readonly positions: readonly {
    readonly id: string
    readonly actor: string
    readonly stance: readonly string[]
    readonly from: readonly string[]
    readonly optional: boolean
  }[]
  readonly gaps: readonly {
    readonly id: string
    readonly kind: string
    readonly about: string | null
    readonly span: Span
    readonly optional: boolean
  }[]
  readonly times: readonly { readonly span: Span; readonly value: string; readonly type: string; readonly optional: boolean }[]
  readonly places: readonly {
    readonly span: Span
    readonly name: string
    readonly kind: string
    readonly lat: number | null
    readonly lon: number | null
    readonly country: string | null
    readonly admin1: string | null
    readonly use: string
    readonly precision: string | null
    readonly related: boolean
    readonly optional: boolean
  }[]
  readonly protect: readonly { readonly name: string; readonly value: string }[]
}

/** The types of the codebook that the package ships: marks spell them as it does. */
const TYPES = new Set<string>(
  (JSON.parse(readFileSync(join(import.meta.dirname, '../../codebooks/conflict.json'), 'utf8')) as Codebook).types.map(({ id }) => id),
)

// biome-ignore lint/suspicious/noExplicitAny: the shape of a gold file is what the functions below check.
type Raw = any

/** Reads all gold reports of a folder; their texts lie beside the marks or in a folder of their own. Throws with file and place when a quote does not stand in its text, or not once, or an id is unknown. */
export function readGold(folder: string, texts = folder): readonly GoldReport[] {
  return globSync('*.yaml', { cwd: folder })
    .sort()
    .map((file) =>
      readReport(
        basename(file, '.yaml'),
        readFileSync(join(texts, file.replace(/yaml$/, 'txt')), 'utf8'),
        readFileSync(join(folder, file), 'utf8'),
      ),
    )
}

function readReport(number: string, text: string, yaml: string): GoldReport {
  const raw: Raw = parse(yaml)
  const fail = (what: string): never => {
    throw new Error(`bench/conflict/${number}.yaml: ${what}`)
  }
  const find = (quote: Quote, where: string): Span => {
    const words = typeof quote === 'object' && quote !== null ? quote.quote : String(quote)
    const after = typeof quote === 'object' && quote !== null ? quote.after : null
    const from = after === null ? 0 : text.indexOf(after) + after.length
    if (after !== null && text.indexOf(after) < 0) fail(`${where}: "${after}" does not stand in the text`)
    if (after && text.indexOf(after, text.indexOf(after) + 1) >= 0) fail(`${where}: "${after}" stands more than once`)
    const start = text.indexOf(words, from)
    if (start < 0) fail(`${where}: "${words}" does not stand in the text`)
    if (after === null && text.indexOf(words, start + 1) >= 0) fail(`${where}: "${words}" stands more than once; say after which words`)
    return { start, end: start + words.length }
  }
  const spans = (list: readonly Quote[] | undefined, where: string) => (list ?? []).map((quote) => find(quote, where))
  const ids = new Set<string>([...(raw.attributions ?? []), ...(raw.incidents ?? [])].map((item: Raw) => item.id))
  const known = (id: string | null | undefined, where: string) => {
    if (id && !ids.has(id)) fail(`${where}: nothing has the id ${id}`)
    return id ?? null
  }
  const day = (value: Raw) =>
    value === undefined || value === null ? null : value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
  return {
    number,
    text,
    publishedAt: day(raw.publishedAt),
    attributions: (raw.attributions ?? []).map(
      (a: Raw): GoldAttribution => ({
        id: a.id,
        speaker: a.speaker ?? null,
        unnamed: a.unnamed === true,
        source: spans(a.source, a.id),
        cue: spans(a.cue, a.id),
        content: spans(a.content, a.id),
        manner: a.manner,
        stance: a.stance ?? 'reports',
        within: known(a.within, a.id),
        implicit: a.implicit === true,
        optional: a.optional === true,
      }),
    ),
    incidents: (raw.incidents ?? []).map(
      (i: Raw): GoldIncident => ({
        id: i.id,
        what: i.what,
        type: TYPES.has(i.type) ? i.type : fail(`${i.id}: the codebook has no type '${i.type}'`),
        trigger: spans(i.trigger, i.id),
        stage: i.stage ?? 'happened',
        standing: i.standing ?? 'asserted',
        unit: i.unit ?? 'event',
        background: i.background === true,
        edtf: day(i.edtf),
        place: i.place
          ? {
              name: i.place.name,
              lat: i.place.lat ?? null,
              lon: i.place.lon ?? null,
              withinKm: i.place.withinKm ?? 50,
              precision: i.place.precision ?? null,
            }
          : null,
        participants: ROLES.flatMap((role) =>
          (i[role] ?? []).map((quote: Quote) => ({ role, name: typeof quote === 'object' ? quote.quote : String(quote) })),
        ),
        figures: MEASURES.flatMap((measure) =>
          (i[measure] ?? []).map((f: Raw): GoldFigure => {
            find(f.phrase, `${i.id} ${measure}`)
            return {
              measure,
              min: f.min ?? null,
              max: f.max ?? null,
              attribution: known(f.attribution, `${i.id} ${measure}`),
              scope: f.scope ?? 'incident',
            }
          }),
        ),
        accounts: (i.accounts ?? []).map((id: string | null) => known(id, i.id)),
        optional: i.optional === true,
      }),
    ),
    positions: (raw.positions ?? []).map((p: Raw) => ({
      id: p.id,
      actor: p.actor,
      stance: [p.stance].flat(),
      from: (p.from ?? []).map((id: string) => known(id, p.id)),
      optional: p.optional === true,
    })),
    gaps: (raw.gaps ?? []).map((g: Raw) => ({
      id: g.id,
      kind: g.kind,
      about: g.about ?? null,
      span: find(g.quote, g.id),
      optional: g.optional === true,
    })),
    times: (raw.times ?? []).map((t: Raw) => ({
      span: find(t.span, 'times'),
      value: day(t.value) ?? '',
      type: t.type ?? 'DATE',
      optional: t.optional === true,
    })),
    places: (raw.places ?? []).map((p: Raw) => ({
      span: find(p.span, 'places'),
      name: p.name,
      kind: p.kind ?? 'P.PPL',
      lat: p.lat ?? null,
      lon: p.lon ?? null,
      country: p.country ?? null,
      admin1: p.admin1 ?? null,
      use: p.use ?? 'place',
      precision: p.precision ?? null,
      related: Boolean(p.relation),
      optional: p.optional === true,
    })),
    protect: (raw.protect ?? []).map((p: Raw) => ({ name: p.name, value: p.value })),
  }
}
