import { daysOfEdtf } from '../../src/coding/index.ts'
import type { CodedRecord, Document, Span } from '../../src/core/index.ts'
import type { GoldReport } from './gold.ts'

const MENTION_SPAN = 80

/**
 * What a reader marked in the shape of a record, so that one reader is scored against another with the measures a coder is scored with.
 * It holds what the measures look at and nothing else.
 */
export function recordOfGold(gold: GoldReport, document: Document): CodedRecord {
  const actors = actorsOf(gold)
  const idOf = new Map(actors.map(({ id, name }) => [name, id]))
  const places = [
    ...gold.places.map((place, i) => ({ ...place, id: `L${i}`, relation: place.related ? {} : null })),
    ...gold.incidents.flatMap(({ id, place }) =>
      place ? [{ ...place, id: `L-${id}`, span: NOWHERE, use: 'demonym', relation: null }] : [],
    ),
  ]
  const record = {
    document,
    times: gold.times.map((time, i) => ({ ...time, id: `T${i}` })),
    places,
    actors,
    attributions: gold.attributions.map((one) => ({
      ...one,
      source: { spans: one.source, actor: one.speaker === null ? null : (idOf.get(one.speaker) ?? null) },
      cue: { spans: one.cue },
      content: { spans: one.content },
      naming: one.unnamed ? 'unnamed' : 'named',
    })),
    incidents: gold.incidents.map((one) => ({
      ...one,
      time: { edtf: one.edtf, ...(one.edtf === null ? UNDATED : (daysOfEdtf(one.edtf) ?? UNDATED)) },
      place: { place: one.place ? `L-${one.id}` : null },
      participants: one.participants.map(({ role, name }) => ({ role, actor: null, spans: spansOf(gold.text, name) })),
    })),
    positions: gold.positions.map(({ actor, stance, from }) => ({
      actor: idOf.get(actor) ?? null,
      stance: stance[0],
      attribution: from[0] ?? null,
      spans: [],
    })),
    gaps: gold.gaps.map(({ kind, span }) => ({ kind, spans: [span] })),
  }
  return record as unknown as CodedRecord
}

const NOWHERE: Span = { start: 0, end: 0 }
const UNDATED = { earliest: null, latest: null }

/** Everybody who speaks or takes a position, by the name the reader wrote. */
function actorsOf({ text, attributions, positions }: GoldReport): readonly { readonly id: string; readonly name: string }[] {
  const names = [...attributions.flatMap(({ speaker }) => speaker ?? []), ...positions.map(({ actor }) => actor)]
  return [...new Set(names)].map((name, i) => ({ id: `A${i}`, name, aliases: [], mentions: spansOf(text, name) }))
}

/** Where a name stands in the text first; nowhere when the reader put it into words of their own. */
function spansOf(text: string, name: string): readonly Span[] {
  const start = text.indexOf(name)
  return start < 0 || name.length > MENTION_SPAN ? [] : [{ start, end: start + name.length }]
}
