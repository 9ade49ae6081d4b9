import type { Scope } from '../report-row.ts'
import type { IncidentStatus } from './incident-entry.ts'

/** What is looked for. Everything given must hold; incidents of reports that are out of scope or duplicates are left out unless asked for. */
export interface SearchFilter {
  /** Words as a person types them: see `parseQuery`. */
  readonly text?: string | undefined
  /** Types of the codebook; `attack` has all under it. */
  readonly types?: readonly string[] | undefined
  /** A name of an actor that has part in the incident, as it is written or without marks and capitals. */
  readonly actor?: string | undefined
  /** A name of an outlet, or of whom it quotes. */
  readonly source?: string | undefined
  /** ISO 8601 calendar days; an incident that may have been on a day between them is found. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Around a point. What is only known to be in a wide area is at no point. */
  readonly near?: { readonly lat: number; readonly lon: number; readonly km: number } | undefined
  readonly province?: string | undefined
  readonly country?: string | undefined
  readonly statuses?: readonly IncidentStatus[] | undefined
  /** Accounts differ, or it is denied or called into question. */
  readonly disputed?: boolean | undefined
  /** The report says that something of it is not known. */
  readonly gap?: boolean | undefined
  readonly scopes?: readonly Scope[] | undefined
}

/** Scopes that are looked through where none are asked for. */
export const SEARCHED_SCOPES: readonly Scope[] = ['not-screened', 'in-scope']
