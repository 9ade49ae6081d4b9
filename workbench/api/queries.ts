import { QueryClient, queryOptions } from '@tanstack/react-query'
import {
  fetchCodebook,
  fetchDecided,
  fetchIncident,
  fetchIncidents,
  fetchJournal,
  fetchJournalCheck,
  fetchRecord,
  fetchReports,
  fetchReview,
  fetchStatus,
  RequestFailed,
} from './client.ts'

/** What the server says no to, it says no to again; only silence is worth another try. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 2 && !(error instanceof RequestFailed && error.code !== null),
        retryDelay: 400,
        staleTime: 5_000,
      },
    },
  })
}

export const reportsQuery = queryOptions({ queryKey: ['reports'], queryFn: fetchReports })
export const incidentsQuery = queryOptions({ queryKey: ['incidents'], queryFn: fetchIncidents })
/** One incident with everybody's account. Its key begins like that of the list, which is read again with it. */
export function incidentQuery(id: string) {
  return queryOptions({ queryKey: ['incidents', id], queryFn: () => fetchIncident(id) })
}
export const statusQuery = queryOptions({ queryKey: ['status'], queryFn: fetchStatus })

/** A record stays as it is until its report is coded again, so it is not asked for twice. */
export function recordQuery(id: string) {
  return queryOptions({ queryKey: ['record', id], queryFn: () => fetchRecord(id), staleTime: Number.POSITIVE_INFINITY })
}

/** What waits for a person. */
export const reviewQuery = queryOptions({ queryKey: ['review'], queryFn: fetchReview })
export const journalQuery = queryOptions({ queryKey: ['journal'], queryFn: fetchJournal })
export const journalCheckQuery = queryOptions({ queryKey: ['journal', 'check'], queryFn: fetchJournalCheck })
export const codebookQuery = queryOptions({ queryKey: ['codebook'], queryFn: fetchCodebook, staleTime: Number.POSITIVE_INFINITY })

/** The record of a report as people decided it. */
export function decidedQuery(id: string) {
  return queryOptions({ queryKey: ['decided', id], queryFn: () => fetchDecided(id) })
}

/** After a decision about a report: what is shown of it, and every list that it may stand in. */
export async function refreshDecided(client: QueryClient, id: string): Promise<void> {
  void client.invalidateQueries({ queryKey: journalQuery.queryKey })
  void refreshLists(client)
  await client.invalidateQueries({ queryKey: decidedQuery(id).queryKey })
}

/** After the dossier has changed: lists are read again. */
export function refreshLists(client: QueryClient): Promise<unknown> {
  return Promise.all([reportsQuery, incidentsQuery, reviewQuery, statusQuery].map(({ queryKey }) => client.invalidateQueries({ queryKey })))
}
