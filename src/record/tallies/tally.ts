import type { CodedRecord, Figure } from '../../core/index.ts'
import type { CombinedIncident } from '../combined/combine-incident.ts'
import type { FigureRule } from '../combined/figure-rules.ts'
import { type Toll, tollOf } from './toll.ts'

export const TALLY_GROUPS = ['day', 'week', 'month', 'province', 'type', 'actor'] as const
export type TallyGroup = (typeof TALLY_GROUPS)[number]

export const TALLY_MEASURES = ['killed', 'injured', 'captured', 'missing', 'displaced'] as const satisfies readonly Figure['measure'][]

/** What is counted and how. */
export interface TallyDefinition {
  readonly by: TallyGroup
  /** The rule for the best figure that the team has picked; null: there is none. */
  readonly best: FigureRule | null
  /** Counts also what nobody has accepted. */
  readonly proposed: boolean
}

/** One measure over the incidents of a line. */
export interface TallySum extends Toll {
  /** So many of its incidents have a number. */
  readonly incidents: number
}

/** One line of a tally. */
export interface TallyLine {
  /** `2025-05-11`, `2025-W19`, `2025-05`, a province, a type, an actor; null: not known, or not known well enough. */
  readonly key: string | null
  readonly incidents: number
  readonly sums: Readonly<Record<(typeof TALLY_MEASURES)[number], TallySum | null>>
}

/** Incidents counted, each once however many reports tell of it. */
export interface Tally {
  readonly definition: TallyDefinition
  /** In the order of their keys; the one without a key last. By actor, an incident is counted under each who carried it out. */
  readonly lines: readonly TallyLine[]
  readonly total: TallyLine
  /** Left out: told as several incidents in one, not (or not yet) carried out, or denied. */
  readonly leftOut: number
}

/**
 * Counts combined incidents. `recordOf` gives the record of a report that they were combined from. An incident of which the day is not known
 * is in no day's line, and one known to a month only is in no week's: it stands in the line without a key.
 */
export function tallyOf(
  incidents: readonly CombinedIncident[],
  recordOf: (document: string) => CodedRecord,
  definition: TallyDefinition,
): Tally {
  const counted = incidents.filter((incident) => counts(incident, recordOf))
  const groups = new Map<string | null, CombinedIncident[]>()
  for (const incident of counted)
    for (const key of keysOf(incident, recordOf, definition.by)) groups.set(key, [...(groups.get(key) ?? []), incident])
  const lines = [...groups].map(([key, of]) => lineOf(key, of, definition)).sort((a, b) => compareKeys(a.key, b.key))
  return { definition, lines, total: lineOf(null, counted, definition), leftOut: incidents.length - counted.length }
}

function counts({ unit, stage, reports }: CombinedIncident, recordOf: (document: string) => CodedRecord): boolean {
  if (unit !== 'event') return false
  if (stage.accounts.length > 0 && !stage.accounts.some(({ value }) => value === 'happened')) return false
  return reports.some(({ document, incident }) => recordOf(document).incidents.find(({ id }) => id === incident)?.standing !== 'denied')
}

function lineOf(key: string | null, incidents: readonly CombinedIncident[], { best }: TallyDefinition): TallyLine {
  const sums = TALLY_MEASURES.map((measure) => [
    measure,
    sumOf(
      incidents.flatMap((incident) => tollOf(incident, measure, best) ?? []),
      best,
    ),
  ])
  return { key, incidents: incidents.length, sums: Object.fromEntries(sums) }
}

function sumOf(tolls: readonly Toll[], rule: FigureRule | null): TallySum | null {
  if (tolls.length === 0) return null
  const sum = (of: (toll: Toll) => number) => tolls.reduce((total, toll) => total + of(toll), 0)
  return {
    incidents: tolls.length,
    low: sum(({ low }) => low),
    best: rule === null ? null : sum(({ best }) => best ?? 0),
    high: sum(({ high }) => high),
    open: tolls.some(({ open }) => open),
  }
}

function keysOf(incident: CombinedIncident, recordOf: (document: string) => CodedRecord, by: TallyGroup): readonly (string | null)[] {
  if (by === 'type') return [incident.type.value ?? commonType(incident)]
  if (by === 'actor') {
    const actors = actorsOf(incident, recordOf)
    return actors.length > 0 ? actors : [null]
  }
  if (by === 'province') return [provinceOf(incident, recordOf)]
  const { earliest, latest } = incident.when
  const [from, to] = [earliest, latest].map((day) => (day === null ? null : periodOf(day, by)))
  return [from === to ? from! : null]
}

/** Where accounts differ in the type, what they have in common; null where they have nothing. */
function commonType({ type }: CombinedIncident): string | null {
  const branches = new Set(type.accounts.map(({ value }) => value.split('/', 1)[0]!))
  return branches.size === 1 ? [...branches][0]! : null
}

/** Organizations, groups and states that are said to have carried it out. Persons are counted under no name. */
function actorsOf({ reports }: CombinedIncident, recordOf: (document: string) => CodedRecord): readonly string[] {
  const names = reports.flatMap(({ document, incident }) => {
    const { actors, incidents } = recordOf(document)
    const ids = incidents
      .find(({ id }) => id === incident)!
      .participants.flatMap(({ role, actor }) => (role === 'perpetrator' ? [actor] : []))
    return actors.filter(({ id, kind }) => ids.includes(id) && kind !== 'person' && kind !== 'unnamed').map(({ name }) => name)
  })
  return [...new Set(names)]
}

/** The province that all reports that name one agree on. */
export function provinceOf({ reports }: CombinedIncident, recordOf: (document: string) => CodedRecord): string | null {
  const provinces = reports.flatMap(({ document, incident }) => {
    const { places, incidents } = recordOf(document)
    const place = incidents.find(({ id }) => id === incident)!.place.place
    return places.find(({ id }) => id === place)?.admin1 ?? []
  })
  return new Set(provinces).size === 1 ? provinces[0]! : null
}

function periodOf(day: string, by: 'day' | 'week' | 'month'): string {
  return by === 'day' ? day : by === 'month' ? day.slice(0, 7) : weekOf(day)
}

/** ISO 8601: a week belongs to the year that its Thursday is in. */
function weekOf(day: string): string {
  const DAY = 86_400_000
  const date = new Date(`${day}T00:00:00Z`)
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * DAY)
  const year = thursday.getUTCFullYear()
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY))
  return `${year}-W${String(week).padStart(2, '0')}`
}

function compareKeys(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -1 : 1
}
