import type { CodedRecord, Figure, Incident, PlacePrecision } from '../core/index.ts'

/** One figure of a row, with who says so in words a person reads. */
export interface FigureCell {
  readonly id: string
  readonly measure: Figure['measure']
  /** Whom it counts, in the text's own words. */
  readonly who: string | null
  /** Figures of different groups or sides never go into one range. */
  readonly group: Figure['group']
  readonly min: number | null
  readonly max: number | null
  readonly hedge: Figure['hedge']
  readonly scope: Figure['scope']
  /** The words that give it. */
  readonly words: string
  /** The speaker's name; null when the report says it in its own voice. */
  readonly saidBy: string | null
}

/** One incident of one report, as a line of the dossier's table: what a coder types into a row. */
export interface IncidentRow {
  readonly documentId: string
  readonly incidentId: string
  readonly reportTitle: string | null
  readonly publisher: string | null
  readonly publishedAt: string | null
  readonly type: string
  /** The first words that tell of it. */
  readonly trigger: string
  readonly stage: Incident['stage']
  readonly standing: Incident['standing']
  readonly unit: Incident['unit']
  readonly background: boolean
  readonly edtf: string | null
  readonly earliest: string | null
  readonly latest: string | null
  readonly place: {
    readonly name: string
    readonly lat: number | null
    readonly lon: number | null
    readonly country: string | null
  } | null
  readonly placePrecision: PlacePrecision
  readonly perpetrators: readonly string[]
  readonly victims: readonly string[]
  readonly figures: readonly FigureCell[]
  /** Names of the speakers who report it; null stands for the report's own voice. */
  readonly accounts: readonly (string | null)[]
  readonly confidence: number
}

/** The rows of one record, in reading order. */
export function incidentRows(record: CodedRecord): readonly IncidentRow[] {
  const { document } = record
  const { text } = document
  const actorNames = new Map(record.actors.map((actor) => [actor.id, actor.name]))
  const speakers = new Map(record.attributions.map((attribution) => [attribution.id, speakerOf(attribution)]))
  const places = new Map(record.places.map((place) => [place.id, place]))

  function speakerOf(attribution: CodedRecord['attributions'][number]): string {
    const span = attribution.source.spans[0]
    return actorNames.get(attribution.source.actor ?? '') ?? (span ? text.slice(span.start, span.end) : 'not named')
  }
  function saidBy(attribution: string | null): string | null {
    return attribution === null ? null : (speakers.get(attribution) ?? null)
  }
  function participants(incident: Incident, roles: readonly string[]): readonly string[] {
    return incident.participants
      .filter((participant) => roles.includes(participant.role))
      .map((participant) => {
        const span = participant.spans[0]
        return actorNames.get(participant.actor ?? '') ?? (span ? text.slice(span.start, span.end) : '')
      })
      .filter((name) => name !== '')
  }

  return record.incidents.map((incident) => {
    const trigger = incident.trigger[0]
    const place = places.get(incident.place.place ?? '')
    return {
      documentId: document.id,
      incidentId: incident.id,
      reportTitle: document.title,
      publisher: document.publisher,
      publishedAt: document.publishedAt,
      type: incident.type,
      trigger: trigger ? text.slice(trigger.start, trigger.end) : '',
      stage: incident.stage,
      standing: incident.standing,
      unit: incident.unit,
      background: incident.background,
      edtf: incident.time.edtf,
      earliest: incident.time.earliest,
      latest: incident.time.latest,
      place: place ? { name: place.name, lat: place.lat, lon: place.lon, country: place.country } : null,
      placePrecision: incident.place.precision,
      perpetrators: participants(incident, ['perpetrator']),
      victims: participants(incident, ['victim', 'target']),
      figures: incident.figures.map(({ id, measure, who, group, min, max, hedge, scope, phrase, attribution }) => ({
        id,
        measure,
        who,
        group,
        min,
        max,
        hedge,
        scope,
        words: text.slice(phrase.start, phrase.end),
        saidBy: saidBy(attribution),
      })),
      accounts: incident.accounts.map(saidBy),
      confidence: incident.confidence,
    }
  })
}
