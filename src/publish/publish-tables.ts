import type { CodedRecord } from '../core/index.ts'
import {
  type CombinedIncident,
  type DecidedRecord,
  type FigureRule,
  provinceOf,
  type SourceGrade,
  TALLY_MEASURES,
  tollOf,
} from '../record/index.ts'
import { type Cell, CLAIM_COLUMNS, INCIDENT_COLUMNS, type Table } from './columns.ts'
import { publishedPoint } from './published-point.ts'
import { type Shown, type Withheld, type Withholding, withholding } from './withholding.ts'

/** What is published, and how. */
export interface PublishInput {
  readonly incidents: readonly CombinedIncident[]
  readonly recordOf: (document: string) => CodedRecord
  readonly decidedOf: (document: string) => DecidedRecord
  readonly sourceGrades: readonly SourceGrade[]
  /** The rule for the best figure that the team has picked. */
  readonly best: FigureRule | null
  /** Types of the codebook that are left out until a team decides. */
  readonly withheldTypes: readonly string[]
}

/** The tables, and what was left out of them. */
export interface PublishedTables {
  readonly incidents: Table
  readonly claims: Table
  readonly withheld: Readonly<Withheld> & { readonly incidents: number }
}

/** One row an incident and one row a claim, without what is withheld. */
export function publishTables(input: PublishInput): PublishedTables {
  const isWithheld = ({ type }: CombinedIncident) => type.accounts.some(({ value }) => input.withheldTypes.includes(value))
  const published = input.incidents.filter((incident) => !isWithheld(incident))
  const documents = [...new Set(published.flatMap(({ reports }) => reports.map(({ document }) => document)))]
  const keep = withholding(documents.map(input.recordOf))
  return {
    incidents: { name: 'incidents', columns: INCIDENT_COLUMNS, rows: published.map((incident) => incidentRow(incident, input, keep)) },
    claims: { name: 'claims', columns: CLAIM_COLUMNS, rows: published.flatMap((incident) => claimRows(incident, input, keep)) },
    withheld: { ...keep.withheld, incidents: input.incidents.length - published.length },
  }
}

/** Collects what is shown of one row. */
function openRow() {
  let withheld = false
  return {
    take(shown: Shown): string | null {
      withheld ||= shown.withheld
      return shown.text
    },
    anyWithheld: () => withheld,
  }
}

function incidentRow(incident: CombinedIncident, { recordOf, decidedOf, best }: PublishInput, keep: Withholding): readonly Cell[] {
  const row = openRow()
  const { when, where, type, reports, disputed, notKnown, notStated, confidence } = incident
  const point = publishedPoint(where)
  const parties = (roles: readonly string[]) => [
    ...new Set(
      reports.flatMap(({ document, incident: id }) => {
        const record = recordOf(document)
        const { participants } = record.incidents.find((one) => one.id === id)!
        return participants.filter(({ role }) => roles.includes(role)).flatMap((one) => row.take(keep.participant(record, one)) ?? [])
      }),
    ),
  ]
  const accepted = reports.every(({ document, incident: id }) => stands(decidedOf(document), 'incident', id))
  const before: readonly Cell[] = [
    incident.id,
    accepted ? 'accepted' : 'proposed',
    type.value,
    when.earliest,
    when.latest,
    row.take(keep.text(where.value)),
    row.take(keep.text(provinceOf(incident, recordOf))),
    where.country,
    point?.lat ?? null,
    point?.lon ?? null,
    where.precision,
    parties(['perpetrator']),
    parties(['victim', 'target']),
    ...TALLY_MEASURES.flatMap((measure): readonly Cell[] => {
      const toll = tollOf(incident, measure, best)
      return toll === null ? [null, null, null, null] : [toll.low, toll.best, toll.high, toll.open]
    }),
    [...new Set(reports.flatMap(({ publisher }) => publisher ?? []))],
    reports.length,
    disputed,
    [...new Set(notKnown.map(({ kind }) => kind))],
    notStated,
    confidence,
  ]
  return [...before, row.anyWithheld()]
}

/** What a claim says beside who says it. */
interface Said {
  readonly field: string
  readonly value: string | null
  readonly min?: number | null
  readonly max?: number | null
  readonly hedge?: string
  readonly scope?: string
  readonly whom?: string | null
  readonly corrected?: boolean
  /** A participant's value is a name. */
  readonly isParty?: boolean
}

type Account = CombinedIncident['when']['accounts'][number] | CombinedIncident['figures'][number]['accounts'][number]

function claimRows(incident: CombinedIncident, input: PublishInput, keep: Withholding): readonly (readonly Cell[])[] {
  const { type, when, where, stage, by, against, with: instruments, figures, responsibility } = incident
  const fields = { when, where, type, stage, by, against, with: instruments }
  const row = (account: Account, said: Said) => claimRow(incident.id, account, said, input, keep)
  return [
    ...figures.flatMap(({ measure, whom, scope, accounts }) =>
      accounts.map((account) => {
        const { min, max, hedge, corrected } = account
        return row(account, { field: measure, value: null, min, max, hedge, scope, whom, corrected: corrected !== null })
      }),
    ),
    ...Object.entries(fields).flatMap(([field, { accounts }]) =>
      accounts.map((account) => row(account, { field, value: account.value, isParty: field === 'by' || field === 'against' })),
    ),
    ...responsibility.flatMap(({ actor, accounts }) =>
      accounts.map((account) => row(account, { field: 'responsibility', value: `${account.stance}: ${actor}` })),
    ),
  ]
}

function claimRow(incident: string, account: Account, said: Said, input: PublishInput, keep: Withholding): readonly Cell[] {
  const row = openRow()
  const { document, item, publisher, publishedAt, speaker, told, after, span, words } = account
  const record = input.recordOf(document)
  const decided = input.decidedOf(document)
  const participant = said.isParty ? record.incidents.flatMap(({ participants }) => participants).find(({ id }) => id === item) : undefined
  const value = row.take(participant ? keep.participant(record, participant) : keep.text(said.value, record))
  const quote = row.take(keep.quote(record, span, words, speaker))
  const saidBy = row.take(keep.speaker(record, speaker))
  const isOwnItem =
    stands(decided, 'figure', item) || stands(decided, 'participant', item) || stands(decided, 'incident', item.split('.claim.', 1)[0]!)
  const before: readonly Cell[] = [
    incident,
    said.field,
    value,
    said.min ?? null,
    said.max ?? null,
    said.hedge ?? null,
    said.scope ?? null,
    said.whom ?? null,
    saidBy,
    told,
    row.take(keep.text(after)),
    said.corrected ?? false,
    publisher,
    publishedAt,
    document,
    quote === null ? null : span!.start,
    quote === null ? null : span!.end,
    quote,
    decided.grades.find(({ id }) => id === item)?.credibility ?? null,
    input.sourceGrades.find(({ source }) => source.kind === 'outlet' && source.name === publisher)?.reliability ?? null,
    isOwnItem ? 'accepted' : 'proposed',
  ]
  return [...before, row.anyWithheld()]
}

/** Whether a person stands for an item. */
function stands({ items }: DecidedRecord, kind: string, id: string): boolean {
  return items.some(
    (item) =>
      item.kind === kind &&
      item.id === id &&
      (item.state === 'accepted' || item.state === 'entered' || (kind !== 'incident' && item.fields.length > 0)),
  )
}
