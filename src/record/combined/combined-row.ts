import type { Figure, Incident } from '../../core/index.ts'
import type { FigureAccount } from './account.ts'
import type { CombinedIncident } from './combine-incident.ts'
import type { FieldView } from './field-view.ts'
import { type FigureView, standing } from './figure-view.ts'

/** Who gives which figure, of those that stand. */
export interface SaidFigure extends Pick<Figure, 'min' | 'max' | 'hedge'> {
  readonly speaker: string | null
  readonly publisher: string | null
  readonly words: string
}

/** What a group of figures spans, with the names it comes from. */
export interface FigureRange
  extends Pick<FigureView, 'measure' | 'whom' | 'scope' | 'lowest' | 'highest' | 'open' | 'sources' | 'disputed'> {
  readonly said: readonly SaidFigure[]
}

/** One incident as a line of the dossier's table, whatever number of reports tell of it. */
export interface CombinedRow {
  readonly id: string
  /** Reports and the incidents of their records, in the order of publication. */
  readonly members: readonly { readonly document: string; readonly incident: string }[]
  /** The type most reports give comes first. */
  readonly types: readonly string[]
  /** The first words that tell of it. */
  readonly trigger: string
  readonly stages: readonly string[]
  readonly unit: Incident['unit']
  readonly standings: readonly Incident['standing'][]
  readonly background: boolean
  readonly earliest: string | null
  readonly latest: string | null
  readonly place: {
    readonly name: string
    readonly lat: number | null
    readonly lon: number | null
    readonly country: string | null
  } | null
  readonly placePrecision: string
  readonly by: readonly string[]
  readonly against: readonly string[]
  readonly figures: readonly FigureRange[]
  /** Reports that are nobody's copy, and the copies. */
  readonly reports: number
  readonly copies: number
  readonly outlets: readonly string[]
  /** Fields on which accounts cannot all be right. */
  readonly disputed: readonly string[]
  /** Of the weakest link between its reports. */
  readonly confidence: number
}

/** The line of one combined incident. */
export function combinedRow(incident: CombinedIncident): CombinedRow {
  const { id, reports, where, when, unit, standings, background, disputed, confidence } = incident
  const documents = new Map(reports.map(({ document, copyOf }) => [document, copyOf]))
  const copies = [...documents.values()].filter((copyOf) => copyOf !== null).length
  const [name] = valuesOf(where)
  return {
    id,
    members: reports.map(({ document, incident }) => ({ document, incident })),
    types: valuesOf(incident.type),
    trigger: reports[0]?.trigger ?? '',
    stages: valuesOf(incident.stage),
    unit,
    standings,
    background,
    earliest: when.earliest,
    latest: when.latest,
    place: name === undefined ? null : { name, lat: where.lat, lon: where.lon, country: where.country },
    placePrecision: where.precision,
    by: valuesOf(incident.by),
    against: valuesOf(incident.against),
    figures: incident.figures.map(rangeOf),
    reports: documents.size - copies,
    copies,
    outlets: [...new Set(reports.flatMap(({ publisher }) => publisher ?? []))],
    disputed,
    confidence,
  }
}

/** The values of a field, what most accounts say first. */
function valuesOf({ accounts }: FieldView): readonly string[] {
  return [...Map.groupBy(accounts, ({ value }) => value)].sort(([, a], [, b]) => b.length - a.length).map(([value]) => value)
}

function rangeOf({ measure, whom, scope, lowest, highest, open, sources, disputed, accounts }: FigureView): FigureRange {
  return { measure, whom, scope, lowest, highest, open, sources, disputed, said: standing(accounts).map(said) }
}

function said({ min, max, hedge, speaker, publisher, words }: FigureAccount): SaidFigure {
  return { min, max, hedge, speaker, publisher, words }
}
