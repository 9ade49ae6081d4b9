import type { CodedRecord, Incident } from '../../core/index.ts'
import { foldWords } from './fold-words.ts'
import { type TellingWords, tellingWords } from './telling-words.ts'

/** A point with how far off it may be: a town, or only a province. */
export interface ToldPlace {
  readonly name: string
  readonly lat: number | null
  readonly lon: number | null
  readonly country: string | null
  readonly admin1: string | null
  /** A point and not an area. */
  readonly exact: boolean
  /** How far from the point it may have been. */
  readonly reachKm: number
}

/** How many a telling gives of one kind, without parts and totals. */
export interface ToldCount {
  readonly measure: string
  readonly low: number
  readonly high: number
}

/**
 * What one report tells of one incident, as far as it helps to know the incident again in another report. Nothing of a person who holds no
 * public office goes into it but words of the sentences.
 */
export interface Telling {
  /** Report and incident: the same telling has the same key, whoever coded it. */
  readonly key: string
  readonly document: string
  readonly incident: string
  readonly type: string
  readonly unit: Incident['unit']
  readonly background: boolean
  /** Days; null where nothing is said. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly published: string | null
  readonly place: ToldPlace | null
  /** Places that its sentences name, and those that the rest of the report names: where it may have been. */
  readonly about: readonly ToldPlace[]
  readonly elsewhere: readonly ToldPlace[]
  /** Folded names of organizations, groups and states that are said to have done it. */
  readonly by: readonly string[]
  readonly counts: readonly ToldCount[]
  readonly words: TellingWords
}

const EXACT = new Set(['exact', 'near', 'admin3'])
const REACH_KM: Readonly<Record<CodedRecord['places'][number]['precision'], number>> = {
  exact: 5,
  near: 25,
  admin3: 25,
  admin2: 80,
  admin1: 300,
  region: 600,
  country: 3000,
  unresolved: 0,
}

/** The tellings of one record, in reading order. */
export function tellingsOf(record: CodedRecord): readonly Telling[] {
  const { document } = record
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]))
  const places = new Map(record.places.map((place) => [place.id, place]))
  const told = (place: CodedRecord['places'][number]): ToldPlace => {
    const { name, lat, lon, country, admin1, precision } = place
    return { name, lat, lon, country, admin1, exact: EXACT.has(precision), reachKm: REACH_KM[precision] }
  }
  const named = record.places.filter(({ use, lat }) => use === 'place' && lat !== null)

  return record.incidents.map((incident) => {
    const { sentences, ...words } = tellingWords(record, incident)
    const place = places.get(incident.place.place ?? '')
    const near = named.filter(({ span }) => sentences.some(({ start, end }) => start <= span.start && span.end <= end))
    return {
      key: `${document.id} ${incident.id}`,
      document: document.id,
      incident: incident.id,
      type: incident.type,
      unit: incident.unit,
      background: incident.background,
      earliest: incident.time.earliest,
      latest: incident.time.latest,
      published: document.publishedAt?.slice(0, 10) ?? null,
      place: place ? told(place) : null,
      about: near.map(told),
      elsewhere: named.filter((one) => !near.includes(one)).map(told),
      by: incident.participants.flatMap(({ role, actor }) => {
        const found = role === 'perpetrator' ? actors.get(actor ?? '') : undefined
        return found && found.kind !== 'person' && found.kind !== 'unnamed' ? [foldWords(found.name)] : []
      }),
      counts: incident.figures.flatMap(({ measure, scope, hedge, min, max }) =>
        scope === 'incident' && hedge !== 'vague' && (min ?? max) !== null ? [{ measure, low: (min ?? max)!, high: (max ?? min)! }] : [],
      ),
      words,
    }
  })
}
