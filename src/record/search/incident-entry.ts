import type { CodedRecord, Incident } from '../../core/index.ts'
import type { DecidedItem, DecidedRecord } from '../decisions/decided.ts'
import { type IncidentRow, incidentRows } from '../incident-row.ts'
import { foldName, foldText } from './fold-text.ts'

export const INCIDENT_STATUSES = ['proposed', 'partly', 'accepted', 'entered'] as const
/** How far people have decided on an item: not at all, on some of its fields, on all of it, or it is theirs. */
export type IncidentStatus = (typeof INCIDENT_STATUSES)[number]

/** One incident of one report as it was decided, with all that it is found, counted and published by. */
export interface IncidentEntry {
  readonly row: IncidentRow
  readonly status: IncidentStatus
  /** How far people have decided on each of its figures, by id. */
  readonly figureStatus: Readonly<Record<string, IncidentStatus>>
  /** The name of the province it was in. */
  readonly province: string | null
  readonly disputed: boolean
  readonly gap: boolean
  /** Folded names of those who have part in it. */
  readonly actors: readonly string[]
  /** Folded names of the outlet and of named sources. */
  readonly sources: readonly string[]
  /** Folded words that it is found by: the paragraph that tells of it, its names, and what is said of it. */
  readonly words: string
}

/** So much of a paragraph on each side of the words that tell of an incident. */
const AROUND = 300
/** So many tellings of one incident are searched. */
const MOST_TOLD = 3
/** Where a place is no point. */
const WIDE: readonly string[] = ['admin1', 'region', 'country', 'unresolved']

/** Whether a place is known well enough to be near another. */
export function isPoint(precision: IncidentRow['placePrecision']): boolean {
  return !WIDE.includes(precision)
}

/** The entries of one report, in reading order. */
export function incidentEntries(decided: DecidedRecord): readonly IncidentEntry[] {
  const { record, items } = decided
  const rows = incidentRows(record)
  const status = new Map(items.map((item) => [`${item.kind} ${item.id}`, statusOf(item)]))
  return record.incidents.map((incident, i) => {
    const row = rows[i]!
    return {
      row,
      status: status.get(`incident ${incident.id}`) ?? 'proposed',
      figureStatus: Object.fromEntries(incident.figures.map(({ id }) => [id, status.get(`figure ${id}`) ?? 'proposed'])),
      province: record.places.find(({ id }) => id === incident.place.place)?.admin1 ?? null,
      disputed: isDisputed(incident),
      gap: hasGap(record, incident),
      actors: namesOf(record, actorsOf(incident)),
      sources: [
        ...new Set([...(row.publisher === null ? [] : [foldName(row.publisher)]), ...namesOf(record, sourcesOf(record, incident))]),
      ],
      words: wordsOf(record, incident, row),
    }
  })
}

function statusOf({ state, fields }: DecidedItem): IncidentStatus {
  if (state === 'accepted' || state === 'entered') return state
  return fields.length > 0 ? 'partly' : 'proposed'
}

function isDisputed({ standing, claims, figures, responsibility }: Incident): boolean {
  if (standing === 'disputed' || standing === 'denied') return true
  if (responsibility.some(({ stance }) => stance === 'denies')) return true
  if (claims.some((claim) => claims.some((other) => other.field === claim.field && other.value !== claim.value))) return true
  return figures.some((one) => figures.some((other) => differ(one, other)))
}

/** Two figures for the same that cannot both hold. */
function differ(one: Incident['figures'][number], other: Incident['figures'][number]): boolean {
  if (one.measure !== other.measure || one.scope !== 'incident' || other.scope !== 'incident') return false
  if (JSON.stringify(one.group) !== JSON.stringify(other.group) || one.attribution === other.attribution) return false
  return (one.max ?? Infinity) < (other.min ?? 0) || (other.max ?? Infinity) < (one.min ?? 0)
}

function hasGap({ gaps }: CodedRecord, incident: Incident): boolean {
  const ids = new Set([incident.id, ...actorsOf(incident), ...incident.accounts])
  return gaps.some(({ about }) => about !== null && ids.has(about))
}

function actorsOf({ participants, responsibility }: Incident): readonly string[] {
  return [...participants.flatMap(({ actor }) => (actor === null ? [] : [actor])), ...responsibility.map(({ actor }) => actor)]
}

function sourcesOf({ attributions }: CodedRecord, { accounts, figures }: Incident): readonly string[] {
  const said = new Set([...accounts, ...figures.map(({ attribution }) => attribution)])
  return attributions.flatMap(({ id, source }) => (said.has(id) && source.actor !== null ? [source.actor] : []))
}

/** Names, and of aliases those with a capital: "the group" finds nobody. Who is unnamed is found by nothing. */
function namesOf({ actors }: CodedRecord, ids: readonly string[]): readonly string[] {
  const names = actors
    .filter(({ id, kind }) => ids.includes(id) && kind !== 'unnamed')
    .flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text).filter((text) => /\p{Lu}/u.test(text))])
  return [...new Set(names.map(foldName))].filter((name) => name !== '')
}

function wordsOf({ document, attributions }: CodedRecord, incident: Incident, row: IncidentRow): string {
  const { text, blocks } = document
  const around = incident.trigger.slice(0, MOST_TOLD).map(({ start, end }) => {
    const block = blocks.find(({ span }) => span.start <= start && end <= span.end)?.span ?? { start, end }
    return text.slice(Math.max(block.start, start - AROUND), Math.min(block.end, end + AROUND))
  })
  const said = attributions
    .filter(({ id }) => incident.accounts.includes(id))
    .flatMap(({ content }) => content.spans.map(({ start, end }) => text.slice(start, end)))
  const parts = [row.type, ...around, ...said, row.place?.name ?? '', ...row.perpetrators, ...row.victims]
  return foldText(parts.join(' . '))
}
