import { type CodedRecord, OnrecordError } from '../core/index.ts'
import {
  applyDecisions,
  type CombinedIncident,
  type CombinedRow,
  combinedRow,
  combineIncident,
  type DecidedLink,
  decidedLinks,
  decisionsInForce,
  linkTellings,
  readEntry,
  SEARCHED_SCOPES,
  type Telling,
  type TellingGroup,
  tellingsOf,
} from '../record/index.ts'
import type { Store } from '../store/index.ts'

/** What combining needs of a store. */
export type IncidentStore = Pick<Store, 'reports' | 'record' | 'state' | 'journal'>

/** The incidents of a dossier over all its reports. */
export interface DossierIncidents {
  /** One row an incident, as people decided the records and what belongs together; by date, what has none last. */
  incidents(): Promise<readonly CombinedRow[]>
  /** One incident with all its accounts, by its id or that of the incident in any of its reports. Throws `not-found`. */
  incident(id: string): Promise<CombinedIncident>
}

interface Linked {
  readonly groups: readonly TellingGroup[]
  readonly outlets: readonly string[]
  /** Of each report the count that goes up with whatever changes its decided record. */
  readonly changes: ReadonlyMap<string, number>
}

/**
 * Joins what the reports of a dossier tell. What was read off a report is kept until the report or a decision about it changes, and so is the row of an
 * incident until one of its reports does: a report that is added touches only the incidents it tells of. What people have put out of scope is left out. `upToDate` takes in what was decided since the
 * lists were last read.
 */
export function dossierIncidents(store: IncidentStore, upToDate: () => Promise<void> = async () => {}): DossierIncidents {
  const tellings = new Map<string, { readonly changes: number; readonly told: readonly Telling[] }>()
  let rows = new Map<string, CombinedRow>()

  async function decided(document: string): Promise<CodedRecord | null> {
    const coded = await store.record(document)
    if (coded === null) return null
    return applyDecisions(coded, decisionsInForce((await store.journal({ document })).map(readEntry))).record
  }

  async function link(): Promise<Linked> {
    await upToDate()
    const reports = await store.reports({ scopes: SEARCHED_SCOPES })
    const changes = new Map<string, number>()
    const outlets = new Set<string>()
    for (const { id, publisher } of reports) {
      const state = await store.state(id)
      if (state === null) continue
      if (publisher !== null) outlets.add(publisher)
      if (tellings.get(id)?.changes !== state.changes) {
        const record = await decided(id)
        if (record === null) continue
        tellings.set(id, { changes: state.changes, told: tellingsOf(record) })
      }
      changes.set(id, state.changes)
    }
    for (const id of tellings.keys()) if (!changes.has(id)) tellings.delete(id)
    const told = [...tellings.values()].flatMap(({ told }) => told)
    return { groups: linkTellings(told, await links()), outlets: [...outlets].sort(), changes }
  }

  async function links(): Promise<readonly DecidedLink[]> {
    const journal = await store.journal({ kinds: ['merge', 'split', 'undo', 'erase'] })
    const inForce = decisionsInForce(journal.map(readEntry))
    const documents = inForce.flatMap(({ decision }) => {
      if (decision?.kind === 'merge') return decision.items.map(({ document }) => document)
      return decision?.kind === 'split' ? decision.groups.flat().map(({ document }) => document) : []
    })
    const records = await recordsOf(documents)
    return decidedLinks(inForce, (document) => records.get(document) ?? null).links
  }

  async function recordsOf(documents: readonly string[]): Promise<ReadonlyMap<string, CodedRecord>> {
    const records = new Map<string, CodedRecord>()
    for (const document of new Set(documents)) {
      const record = await decided(document)
      if (record !== null) records.set(document, record)
    }
    return records
  }

  /** Null where a report was taken out meanwhile. */
  async function combine(group: TellingGroup, outlets: readonly string[]): Promise<CombinedIncident | null> {
    const records = await recordsOf(group.members.map(documentOf))
    const isWhole = group.members.every((key) => records.get(documentOf(key))?.incidents.some(({ id }) => id === incidentOf(key)))
    return isWhole ? combineIncident(group, (document) => records.get(document)!, outlets) : null
  }

  return {
    async incidents() {
      const { groups, outlets, changes } = await link()
      const next = new Map<string, CombinedRow>()
      for (const group of groups) {
        const key = JSON.stringify([group, outlets, group.members.map((member) => changes.get(documentOf(member)))])
        const known = rows.get(key)
        const made = known ? null : await combine(group, outlets)
        const row = known ?? (made && combinedRow(made))
        if (row) next.set(key, row)
      }
      rows = next
      return [...next.values()].sort(byDate)
    },
    async incident(id) {
      const { groups, outlets } = await link()
      const group = groups.find(({ members }) => members.some((key) => incidentOf(key) === id))
      const found = group ? await combine(group, outlets) : null
      if (found === null) throw new OnrecordError('not-found', `${id}: there is no such incident; 'onrecord incidents' shows their ids`)
      return found
    },
  }
}

/** A telling's key is its report and its incident. */
function documentOf(key: string): string {
  return key.slice(0, key.lastIndexOf(' '))
}

function incidentOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1)
}

function byDate(a: CombinedRow, b: CombinedRow): number {
  const keyOf = ({ earliest, latest, id }: CombinedRow) => `${earliest ?? latest ?? '9999'} ${id}`
  return keyOf(a) < keyOf(b) ? -1 : 1
}
