import type { Expression, Kysely, SqlBool, Transaction } from 'kysely'
import type { SearchQuery } from '../../record/index.ts'
import type { Tables } from '../tables.ts'

/** A part of the earth between two parallels and two meridians; it does not cross the 180th. */
export interface Box {
  readonly south: number
  readonly north: number
  readonly west: number
  readonly east: number
}

/** What an incident is found by, beside its columns. */
export interface IndexedIncident {
  readonly number: number
  readonly words: string
  readonly point: { readonly lat: number; readonly lon: number } | null
}

/** What each database has of its own for finding words and places. */
export interface SearchIndex {
  /** Keeps the folded words of a report, in place of those before. */
  putReport(transaction: Transaction<Tables>, position: number, words: string): Promise<void>
  /** Keeps the folded words of new incidents, and where they were. At least one. */
  putIncidents(transaction: Transaction<Tables>, incidents: readonly IndexedIncident[]): Promise<void>
  /** Whether the report at `documents.position` holds what is asked for. */
  reportHolds(query: SearchQuery): Expression<SqlBool>
  /** Whether the incident at `incidents.number` does. */
  incidentHolds(query: SearchQuery): Expression<SqlBool>
  /** Whether the incident at `incidents.number` lies in a box. */
  incidentIn(box: Box): Expression<SqlBool>
  /** Leaves no word of what was deleted. */
  scrub(db: Kysely<Tables>): Promise<void>
}
