import type { CodedRecord, Incident, Span } from '../../src/core/index.ts'
import { type Choice, type Correction, correctionOf } from './correction.ts'

/** What words of the text can be entered as. Figures and participants belong to an incident. */
export const NEW_ITEMS = ['incident', 'figure', 'participant', 'attribution', 'position', 'gap', 'actor', 'place', 'time'] as const
export type NewItem = (typeof NEW_ITEMS)[number]

export const NEW_ITEM_NAMES: Readonly<Record<NewItem, string>> = {
  incident: 'incident',
  figure: 'figure',
  participant: 'participant',
  attribution: 'statement',
  position: 'position',
  gap: 'gap',
  actor: 'actor',
  place: 'place',
  time: 'time',
}

/** An item that is being entered: what is asked about it, and the whole value that comes of the answers. */
export interface Draft {
  readonly item: NewItem
  /** The incident of a figure or a participant. */
  readonly within: string | null
  readonly correction: Correction
  readonly value: (corrected: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
}

const DRAFT = 'draft'

/** The draft of an item on these words; null where it needs an incident and none is selected, or an actor and there is none. */
export function draftOf(item: NewItem, span: Span, record: CodedRecord, incident: Incident | null, types: readonly Choice[]): Draft | null {
  const isPart = item === 'figure' || item === 'participant'
  if (isPart && incident === null) return null
  const value = DEFAULTS[item](span, record)
  if (value === null) return null
  const correction = correctionOf(DRAFT, withDraft(record, item, { id: DRAFT, ...value }, incident), types)
  return correction && { item, within: isPart ? incident!.id : null, correction, value: (corrected) => ({ ...value, ...corrected }) }
}

function withDraft(record: CodedRecord, item: NewItem, draft: object, incident: Incident | null): CodedRecord {
  const list = `${item}s`
  if (incident === null || (item !== 'figure' && item !== 'participant')) {
    return { ...record, [list]: [...(record[list as keyof CodedRecord] as readonly object[]), draft] }
  }
  const grown = { ...incident, [list]: [...incident[list as 'figures'], draft] }
  return { ...record, incidents: record.incidents.map((one) => (one === incident ? grown : one)) }
}

type Value = Readonly<Record<string, unknown>>

const DEFAULTS: Readonly<Record<NewItem, (span: Span, record: CodedRecord) => Value | null>> = {
  incident: (span, record) => ({
    type: 'other',
    trigger: [span],
    stage: 'happened',
    standing: 'asserted',
    unit: 'event',
    background: false,
    time: { times: [], edtf: null, earliest: null, latest: null, precision: 'unknown', attribution: null },
    place: { place: null, others: [], basis: 'unknown', precision: 'unresolved', attribution: null },
    participants: [],
    responsibility: [],
    figures: [],
    claims: [],
    accounts: [saidIn(span, record)],
    relations: [],
    confidence: 1,
  }),
  figure: (span, record) => {
    const number = numberIn(wordsOf(span, record))
    return {
      measure: 'killed',
      who: null,
      group: { status: 'unknown', sex: null, age: null, side: null },
      min: number,
      max: number,
      hedge: number === null ? 'vague' : 'exact',
      scope: 'incident',
      partOf: null,
      phrase: span,
      attribution: saidIn(span, record),
    }
  },
  participant: (span, record) => ({
    role: 'perpetrator',
    side: null,
    actor: mentionedIn(span, record),
    kind: 'unknown',
    outcome: null,
    known: 'fact',
    attribution: saidIn(span, record),
    spans: [span],
  }),
  attribution: (span) => ({
    source: { actor: null, spans: [], count: null },
    cue: { spans: [] },
    content: { spans: [span] },
    manner: 'indirect',
    naming: 'none',
    implicit: false,
    stance: 'reports',
    basis: 'unknown',
    channel: null,
    saidAt: null,
    within: null,
    confidence: 1,
  }),
  position: (span, record) => {
    const actor = mentionedIn(span, record) ?? record.actors[0]?.id
    if (actor === undefined) return null
    return {
      actor,
      issue: { text: wordsOf(span, record), spans: [span] },
      stance: 'for',
      attribution: saidIn(span, record),
      spans: [span],
      confidence: 1,
    }
  },
  gap: (span) => ({ kind: 'unknown', about: null, spans: [span] }),
  actor: (span, record) => ({
    name: wordsOf(span, record),
    kind: 'person',
    category: null,
    aliases: [],
    roles: [],
    person: null,
    // Whoever is entered counts as private until somebody says that they are not.
    protect: 'private',
    mentions: [span],
  }),
  place: (span, record) => ({
    span,
    name: wordsOf(span, record),
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
    precision: 'unresolved',
  }),
  time: (span) => ({ span, type: 'DATE', value: 'XXXX-XX-XX', mod: null, edtf: null, earliest: null, latest: null, anchor: null }),
}

function wordsOf({ start, end }: Span, { document }: CodedRecord): string {
  return document.text.slice(start, end)
}

/** The statement in whose content the words stand, the innermost; null: the report's own voice. */
function saidIn({ start, end }: Span, { attributions }: CodedRecord): string | null {
  const holding = attributions.flatMap(({ id, content }) =>
    content.spans.filter((span) => span.start <= start && end <= span.end).map((span) => ({ id, length: span.end - span.start })),
  )
  return holding.sort((a, b) => a.length - b.length)[0]?.id ?? null
}

function mentionedIn({ start, end }: Span, { actors }: CodedRecord): string | null {
  return actors.find(({ mentions }) => mentions.some((span) => span.start < end && start < span.end))?.id ?? null
}

function numberIn(words: string): number | null {
  const digits = words.match(/\d{1,3}(?:[,\u00a0 ]\d{3})+|\d+/)?.[0].replaceAll(/\D/g, '')
  return digits === undefined ? null : Number(digits)
}
