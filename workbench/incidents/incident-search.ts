import { type ListSearch, readListSearch } from '../lists/list-search.ts'

/** What narrows and orders the table of incidents, as the address carries it. */
export interface IncidentSearch extends ListSearch {
  /** First part of a type: attack, protest … */
  readonly type?: string
  /** Incidents told as history are hidden. */
  readonly news?: true
  /** Only those on which accounts differ. */
  readonly apart?: true
}

export function readIncidentSearch(search: Record<string, unknown>): IncidentSearch {
  return {
    ...readListSearch(search),
    ...(typeof search.type === 'string' && search.type !== '' && { type: search.type }),
    ...(search.news === true && { news: true as const }),
    ...(search.apart === true && { apart: true as const }),
  }
}
