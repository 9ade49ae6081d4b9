import { type CodedRecord, makeIds, SCHEMA_ID, type Span, sha256Hex } from '../../../core/index.ts'
import { marked } from '../../../core/testing/marked.ts'

/** How a coder saw the report. */
export interface Coding {
  readonly document?: string
  readonly type?: string
  /** Names of marks that it coded nothing on. */
  readonly unseen?: readonly string[]
  /** Put into every id, as another coder would have other ids. */
  readonly ids?: string
  /** More marks that it took for triggers of the first incident. */
  readonly more?: readonly string[]
}

export const REPORT =
  '[trigger:A bomb] went off in [place:Ménaka] on [time:Tuesday]. 🕊️ [source:Police] [cue:said] ' +
  '[content:[figure:eight people] were killed]. A [second:blast] was heard in [elsewhere:Gao]. Nobody claimed [third:the attack].'

/** A record of `REPORT`, or of another text with the same marks: an incident with a figure that the police give, and a second incident. */
export function codedReport(coding: Coding = {}, report = REPORT): CodedRecord {
  const { document = 'report-1', type = 'attack/bombing', unseen = [], ids = '', more = [] } = coding
  const { text, spans } = marked(report)
  const sha256 = sha256Hex(text)
  const seen = (name: string) => !unseen.includes(name)
  const span = (name: string): Span => {
    const { start, end } = spans.find((one) => one.name === name)!
    return { start, end }
  }
  const idOf = (kind: string, name: string) => {
    const { start, end } = span(name)
    return `${kind}-${ids}${makeIds(sha256, kind)(text.slice(start, end)).slice(kind.length + 1)}`
  }
  const attribution = seen('cue') ? idOf('attribution', 'content') : null
  const incident = (triggers: readonly string[], type: string, place: string): CodedRecord['incidents'][number] => ({
    id: idOf('incident', triggers[0]!),
    type,
    trigger: triggers.map(span),
    stage: 'happened',
    standing: 'asserted',
    unit: 'event',
    background: false,
    time: { times: [idOf('time', 'time')], edtf: null, earliest: null, latest: null, precision: 'unknown', attribution: null },
    place: { place: seen(place) ? idOf('place', place) : null, others: [], basis: 'stated', precision: 'exact', attribution: null },
    participants: [],
    responsibility: [],
    figures: [],
    claims: [],
    accounts: [attribution],
    relations: [],
    confidence: 0.5,
  })
  const figures = [{ ...FIGURE, id: idOf('figure', 'figure'), phrase: span('figure'), attribution }]
  const { start, end } = span('time')
  return {
    schema: SCHEMA_ID,
    document: {
      ...DOCUMENT,
      id: document,
      text,
      sha256,
      blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length }, repeats: null }],
    },
    times: [{ ...TIME, id: idOf('time', 'time'), span: { start, end } }],
    places: ['place', 'elsewhere'].filter(seen).map((name) => ({ ...PLACE, id: idOf('place', name), span: span(name) })),
    actors: [{ ...ACTOR, id: idOf('actor', 'source'), mentions: [span('source')] }],
    attributions:
      attribution === null
        ? []
        : [
            {
              ...ATTRIBUTION,
              id: attribution,
              source: { actor: idOf('actor', 'source'), spans: [span('source')], count: null },
              cue: { spans: [span('cue')] },
              content: { spans: [span('content')] },
            },
          ],
    incidents: [
      ...(seen('trigger') ? [{ ...incident(['trigger', ...more], type, 'place'), figures }] : []),
      ...(seen('second') ? [incident(['second'], 'other', 'elsewhere')] : []),
    ],
    positions: [],
    gaps: [],
    findings: [],
    coder: { name: 'onrecord', version: '0', components: [], inputs: [] },
  }
}

const DOCUMENT = {
  title: null,
  url: null,
  publisher: 'Example Herald',
  author: null,
  agency: null,
  publishedAt: null,
  publishedAtBasis: 'unknown',
  modifiedAt: null,
  retrievedAt: null,
  dateline: null,
  language: 'en',
  story: null,
} as const

const TIME = { type: 'DATE', value: 'XXXX-WXX-2', mod: null, edtf: null, earliest: null, latest: null, anchor: null } as const

const PLACE = {
  name: 'A town',
  kind: 'P.PPL',
  lat: null,
  lon: null,
  bbox: null,
  geonameId: null,
  country: 'ML',
  admin1: null,
  iso3166_2: null,
  relation: null,
  use: 'place',
  precision: 'exact',
} as const

const ACTOR = { name: 'Police', kind: 'organization', category: 'police', aliases: [], roles: [], person: null, protect: 'none' } as const

const ATTRIBUTION = {
  manner: 'indirect',
  naming: 'named',
  implicit: false,
  stance: 'reports',
  basis: 'unknown',
  channel: null,
  saidAt: null,
  within: null,
  confidence: 0.9,
} as const

const FIGURE = {
  measure: 'killed',
  who: 'people',
  group: { status: 'unknown', sex: null, age: null, side: null },
  min: 8,
  max: 8,
  hedge: 'exact',
  scope: 'incident',
  partOf: null,
} as const
