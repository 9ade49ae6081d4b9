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
    readonly scope: string
    /** How often it was coded: 1 at first. */
    readonly coding: number
    /** The revision of the dossier that put it in. */
    readonly added_revision: number
    /** Counts what has changed its decided record: adding, coding again, each decision about it. */
    readonly changes: number
    /** The count of changes that the rows made of the decided record show. Less than `changes`: they are to be made anew. */
    readonly indexed: number
  }
  /** Codings that a newer one has replaced. */
  readonly older_records: {
    readonly document: string
    readonly coding: number
    /** The revision of the dossier that replaced it. */
    readonly replaced_revision: number
    readonly json: string
  }
  /** `revision` counts up with each report that is added, coded again or taken out. */
  readonly counters: {
    readonly name: string
    readonly value: number
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
    /** The whole IncidentRow as JSON, of the decided record. */
    readonly row: string
    /** In the order of reports and of reading; where a page of incidents goes on. */
    readonly number: number
    readonly status: string | null
    /** By the ids of its figures, as JSON. */
    readonly figure_status: string | null
    readonly province: string | null
    /** Null where it is only known to be in a wide area. */
    readonly lat: number | null
    readonly lon: number | null
    readonly disputed: number | null
    readonly gap: number | null
    /** Of its report. */
    readonly scope: string | null
    /** The first part of its type. */
    readonly branch: string | null
  }
  /** Folded names that an incident is found by. */
  readonly incident_names: {
    readonly role: 'actor' | 'source'
    readonly name: string
    readonly number: number
  }
  readonly tallies: {
    readonly name: string
    /** A FrozenTally, but for its name. */
    readonly json: string
  }
  readonly saved_filters: {
    readonly name: string
    readonly filter: string
    readonly made_by: string
    readonly made_at: string
  }
  readonly journal: {
    /** 1, 2, 3 ... without a gap. */
    readonly position: number
    readonly digest: string
    readonly previous: string
    readonly envelope: string
    readonly content: string | null
    readonly salt: string | null
    /** For finding only, as the two after it; no part of the chain. */
    readonly document: string | null
    readonly kind: string | null
    /** The digest of the entry that it takes back. */
    readonly undoes: string | null
  }
}
