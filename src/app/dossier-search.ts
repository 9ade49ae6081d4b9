import { OnrecordError } from '../core/index.ts'
import {
  applyDecisions,
  decisionsInForce,
  parseQuery,
  type ReportRow,
  readEntry,
  reportEntry,
  type SearchFilter,
  spanAround,
} from '../record/index.ts'
import type { Found, FoundIncident, SavedFilter, SearchPage, Store } from '../store/index.ts'

/** A report that was found, with the words of its text around the first that was looked for. */
export interface FoundReport {
  readonly report: ReportRow
  /** Null where nothing was typed, or it stands in what the record adds to the text. */
  readonly quote: { readonly start: number; readonly end: number; readonly text: string } | null
}

/** Finding reports and incidents in a dossier. */
export interface DossierSearch {
  /** Throws `used-wrongly` for a day that is none and for text without a word. */
  searchReports(filter: SearchFilter, page: SearchPage): Promise<Found<FoundReport>>
  searchIncidents(filter: SearchFilter, page: SearchPage): Promise<Found<FoundIncident>>
  savedFilters(): Promise<readonly SavedFilter[]>
  /** In the place of the one of this name. */
  saveFilter(name: string, filter: SearchFilter, by: string): Promise<SavedFilter>
  /** Throws `not-found`. */
  dropFilter(name: string): Promise<void>
}

/** Finding over a store; what was decided since it was last asked is taken in first. */
export function dossierSearch(store: Store, now: () => Date): DossierSearch {
  return {
    async searchReports(filter, page) {
      checkFilter(filter)
      await bringUpToDate(store)
      const { items, next } = await store.findReports(filter, page)
      return { items: await Promise.all(items.map(async (report) => ({ report, quote: await quoteOf(report, filter) }))), next }
    },
    async searchIncidents(filter, page) {
      checkFilter(filter)
      await bringUpToDate(store)
      return store.findIncidents(filter, page)
    },
    savedFilters: () => store.savedFilters(),
    async saveFilter(name, filter, by) {
      checkFilter(filter)
      const saved = { name, filter, by, at: now().toISOString() }
      await store.saveFilter(saved)
      return saved
    },
    async dropFilter(name) {
      if (!(await store.dropFilter(name)))
        throw new OnrecordError('not-found', `There is no saved filter '${name}'; list them to see their names`)
    },
  }

  async function quoteOf({ id }: ReportRow, { text: typed }: SearchFilter): Promise<FoundReport['quote']> {
    const query = typed === undefined ? null : parseQuery(typed)
    const text = query && (await store.record(id))?.document.text
    const span = query && text ? spanAround(text, query) : null
    return span && { ...span, text: text!.slice(span.start, span.end) }
  }
}

/** So many reports are asked for at once. */
const BATCH = 100
/** So often is one tried that people go on deciding on. */
const TRIES = 20

/** Makes anew the entries of reports on which something was decided, or that an older program has kept. */
export async function bringUpToDate(store: Store): Promise<void> {
  for (let tries = TRIES; tries > 0; ) {
    const ids = await store.toIndex(BATCH)
    if (ids.length === 0) return
    for (const id of ids) if (!(await indexReport(store, id))) tries--
  }
}

async function indexReport(store: Store, id: string): Promise<boolean> {
  const [state, report, record] = [await store.state(id), await store.report(id), await store.record(id)]
  if (state === null || report === null || record === null) return true
  const inForce = decisionsInForce((await store.journal({ document: id })).map(readEntry))
  return store.index(reportEntry(applyDecisions(record, inForce), report), state.changes)
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

function checkFilter({ text, from, to, near }: SearchFilter): void {
  for (const day of [from, to])
    if (day !== undefined && !(DAY.test(day) && !Number.isNaN(Date.parse(day))))
      throw new OnrecordError('used-wrongly', `'${day}' is no day: give it as 2023-09-27`)
  if (from !== undefined && to !== undefined && from > to) throw new OnrecordError('used-wrongly', `${from} comes after ${to}`)
  if (near !== undefined && (Math.abs(near.lat) > 90 || Math.abs(near.lon) > 180 || near.km <= 0 || near.km > 20_000))
    throw new OnrecordError(
      'used-wrongly',
      'A place to be near is a latitude from -90 to 90, a longitude from -180 to 180, and some kilometres',
    )
  if (text !== undefined && parseQuery(text) === null) throw new OnrecordError('used-wrongly', `'${text}' holds no word that must be there`)
}
