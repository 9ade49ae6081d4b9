/** What the tables hold, for typed queries; migrations make them. */
export interface Tables {
  readonly captures: {
    readonly sha256: string
    readonly media_type: string
    readonly name: string | null
    readonly url: string | null
    readonly retrieved_at: string | null
    readonly size: number
  }
  /** On PostgreSQL only. */
  readonly capture_bytes: {
    readonly sha256: string
    readonly bytes: Uint8Array
  }
  readonly documents: {
    readonly id: string
    /** Order of adding: 1, 2, 3 ... */
    readonly position: number
    readonly capture: string
    readonly name: string | null
    readonly title: string | null
    readonly publisher: string | null
    readonly published_at: string | null
    readonly language: string
    readonly added_at: string
    readonly words: number
    readonly incidents: number
    readonly attributions: number
    readonly gaps: number
    readonly warnings: number
  }
  readonly records: {
    readonly document: string
    readonly schema: string
    /** The record as canonical bytes: kept as text, never as the database's own JSON, so that a digest over it holds. */
    readonly json: string
  }
  readonly incidents: {
    readonly document: string
    readonly id: string
    /** Reading order within the report. */
    readonly position: number
    readonly type: string
    readonly earliest: string | null
    readonly latest: string | null
    readonly country: string | null
    /** The whole IncidentRow as JSON. */
    readonly row: string
  }
  readonly journal: {
    /** 1, 2, 3 ... without a gap. */
    readonly position: number
    readonly digest: string
    readonly previous: string
    readonly envelope: string
    readonly content: string | null
    readonly salt: string | null
    /** For finding only; no part of the chain. */
    readonly document: string | null
  }
}
