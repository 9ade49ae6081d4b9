import { type CodedRecord, type Figure, type Incident, type Place, SCHEMA_ID, sha256Hex } from '../../core/index.ts'
import { marked } from '../../core/testing/marked.ts'

/** A figure by the name of its mark: what it counts, and who says it ("~" before who is unnamed). */
export interface ToldFigure extends Partial<Pick<Figure, 'measure' | 'min' | 'max' | 'hedge' | 'scope' | 'who'>> {
  readonly by?: string
  readonly kind?: CodedRecord['actors'][number]['kind']
}

/** A report with one incident, as a coder would have it. The mark `trigger` stands around the words that tell of it. */
export interface ToldReport {
  readonly id: string
  readonly text: string
  readonly publisher?: string
  readonly agency?: string
  readonly published?: string
  readonly type?: string
  readonly day?: string | null
  readonly place?: Partial<Place> | null
  readonly unit?: Incident['unit']
  readonly figures?: Readonly<Record<string, ToldFigure>>
}

export const AYOROU = { name: 'Ayorou', lat: 14.73, lon: 0.92, country: 'NE' } as const

/** The record of a report made by hand. */
export function toldReport(report: ToldReport): CodedRecord {
  const {
    id,
    publisher = id,
    agency = null,
    published = '2025-05-11',
    type = 'attack/bombing',
    day = '2025-05-11',
    unit = 'event',
  } = report
  const { text, spans } = marked(report.text)
  const actors: CodedRecord['actors'][number][] = []
  const attributions: CodedRecord['attributions'][number][] = []
  const said = (name: string, kind: ToldFigure['kind'] = 'organization') => {
    const unnamed = name.startsWith('~')
    const actor = `actor-${name}`
    const roles = kind === 'person' ? [{ title: 'mayor', spans: [], time: null }] : []
    if (!actors.some((one) => one.id === actor))
      actors.push({ ...ACTOR, id: actor, name: name.replace('~', ''), kind: unnamed ? 'unnamed' : kind, roles })
    const attribution = `attribution-${attributions.length}`
    attributions.push({ ...ATTRIBUTION, id: attribution, source: { actor, spans: [], count: null }, naming: unnamed ? 'unnamed' : 'named' })
    return attribution
  }
  const figures = Object.entries(report.figures ?? {}).map(([mark, { by, kind, ...figure }]) => {
    const { start, end } = spans.find(({ name }) => name === mark)!
    return {
      ...FIGURE,
      id: `figure-${id}-${mark}`,
      phrase: { start, end },
      attribution: by === undefined ? null : said(by, kind),
      ...figure,
    }
  })
  const place = report.place === undefined ? AYOROU : report.place
  return {
    schema: SCHEMA_ID,
    document: {
      ...DOCUMENT,
      id,
      text,
      publisher,
      agency,
      publishedAt: published,
      sha256: sha256Hex(text),
      blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length }, repeats: null }],
    },
    times: [],
    places: place === null ? [] : [{ ...PLACE, span: { start: 0, end: 1 }, ...place }],
    actors,
    attributions,
    incidents: [
      {
        ...INCIDENT,
        id: `incident-${id}`,
        type,
        unit,
        trigger: spans.filter(({ name }) => name === 'trigger').map(({ start, end }) => ({ start, end })),
        time: { times: [], edtf: day, earliest: day, latest: day, precision: day === null ? 'unknown' : 'day', attribution: null },
        place: { place: place === null ? null : 'place-1', others: [], basis: 'stated', precision: 'exact', attribution: null },
        figures,
      },
    ],
    positions: [],
    gaps: [],
    findings: [],
    coder: { name: 'by hand', version: '0', components: [], inputs: [] },
  }
}

const DOCUMENT = {
  title: null,
  url: null,
  author: null,
  publishedAtBasis: 'given',
  modifiedAt: null,
  retrievedAt: null,
  dateline: null,
  language: 'en',
  story: null,
} as const

const PLACE = {
  id: 'place-1',
  name: 'Ayorou',
  kind: 'P.PPL',
  lat: null,
  lon: null,
  bbox: null,
  geonameId: null,
  country: null,
  admin1: null,
  iso3166_2: null,
  relation: null,
  use: 'place',
  precision: 'exact',
} as const

const ACTOR = { kind: 'organization', category: null, aliases: [], roles: [], person: null, protect: 'none', mentions: [] } as const

const ATTRIBUTION = {
  cue: { spans: [] },
  content: { spans: [] },
  manner: 'indirect',
  implicit: false,
  stance: 'reports',
  basis: 'unknown',
  channel: null,
  saidAt: null,
  within: null,
  confidence: 1,
} as const

const FIGURE = {
  measure: 'killed',
  who: null,
  group: { status: 'unknown', sex: null, age: null, side: null },
  min: null,
  max: null,
  hedge: 'exact',
  scope: 'incident',
  partOf: null,
} as const

const INCIDENT = {
  stage: 'happened',
  standing: 'asserted',
  background: false,
  participants: [],
  responsibility: [],
  claims: [],
  accounts: [],
  relations: [],
  confidence: 1,
} as const
