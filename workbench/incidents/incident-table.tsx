import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { IncidentRow } from '../../src/server/index.ts'
import styles from '../lists/list.module.css'
import { readOrder, sortBy, writeOrder } from '../lists/list-search.ts'
import { SortHeader } from '../lists/sort-header.tsx'
import { countryName } from '../words/country-name.ts'
import { intervalWords } from '../words/date-words.ts'
import { PLACE_PRECISION, STAGE, STANDING, typeWords, UNIT } from '../words/labels.ts'
import { FiguresCell } from './figures-cell.tsx'
import own from './incident-table.module.css'

interface Props {
  readonly incidents: readonly IncidentRow[]
  readonly sort: string | undefined
  readonly onSort: (sort: string) => void
}

const KEY = {
  date: ({ earliest, latest }: IncidentRow) => earliest ?? latest,
  type: ({ type }: IncidentRow) => type,
  place: ({ place }: IncidentRow) => place?.name ?? null,
  by: ({ perpetrators }: IncidentRow) => perpetrators[0] ?? null,
  against: ({ victims }: IncidentRow) => victims[0] ?? null,
  figures: ({ figures }: IncidentRow) => Math.max(...figures.flatMap(({ min, max }) => [min ?? 0, max ?? 0]), 0) || null,
  told: ({ accounts }: IncidentRow) => accounts.length,
  report: ({ reportTitle }: IncidentRow) => reportTitle,
}
type Column = keyof typeof KEY
const COLUMNS = Object.keys(KEY) as Column[]

const HEADS: readonly (readonly [Column, string, boolean])[] = [
  ['date', 'Date', false],
  ['type', 'Incident', false],
  ['place', 'Place', false],
  ['by', 'By', false],
  ['against', 'Against', false],
  ['figures', 'Figures, and who says so', true],
  ['told', 'Told by', true],
  ['report', 'Report', false],
]

export function IncidentTable({ incidents, sort, onSort }: Props) {
  const order = readOrder<Column>(sort, COLUMNS, { column: 'date', descending: false })
  return (
    <table className={`${styles.table} ${own.table}`} aria-label="Incidents">
      <thead>
        <tr>
          {HEADS.map(([column, name, descendingFirst]) => (
            <SortHeader
              key={column}
              column={column}
              order={order}
              descendingFirst={descendingFirst}
              onOrder={(next) => onSort(writeOrder(next))}
            >
              {name}
            </SortHeader>
          ))}
        </tr>
      </thead>
      <tbody>
        {sortBy(incidents, KEY[order.column], order.descending).map((row) => (
          <Row key={`${row.documentId}/${row.incidentId}`} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row }: { readonly row: IncidentRow }) {
  const { type, trigger, stage, standing, unit, background, place, placePrecision, perpetrators, victims, figures, accounts } = row
  return (
    <tr>
      <td className={own.date}>{intervalWords(row) ?? <Absent />}</td>
      <td className={own.what}>
        <Link to="/reports/$id" params={{ id: row.documentId }} search={{ item: row.incidentId }} className={styles.rowLink!} data-row>
          {sentenceCase(typeWords(type))}
        </Link>
        {trigger !== '' && (
          <q className={own.trigger} dir="auto">
            {trigger}
          </q>
        )}
        <Marks marks={[stage !== 'happened' && STAGE[stage], standing !== 'asserted' && STANDING[standing]]} warn />
        <Marks marks={[unit !== 'event' && UNIT[unit], background && 'background']} />
      </td>
      <td data-label="Place">
        {place === null ? (
          <Absent />
        ) : (
          <>
            <bdi>{place.name}</bdi>
            <span className={styles.sub}>
              {[place.country && countryName(place.country), placePrecision !== 'exact' && PLACE_PRECISION[placePrecision]]
                .filter((words) => !!words && words !== place.name)
                .join(', ')}
            </span>
          </>
        )}
      </td>
      <td data-label="By">
        <Names names={perpetrators} />
      </td>
      <td data-label="Against">
        <Names names={victims} />
      </td>
      <td className={own.figures} data-label={figures.length === 0 ? 'Figures' : undefined}>
        {figures.length === 0 ? <Absent /> : <FiguresCell figures={figures} />}
      </td>
      <td data-label="Told by">
        <Names names={accounts.map((speaker) => speaker ?? 'the report itself')} />
      </td>
      <td className={own.report} dir="auto">
        {row.reportTitle ?? 'Report without a headline'}
        <span className={styles.sub}>{row.publisher}</span>
      </td>
    </tr>
  )
}

function Absent() {
  return <span className={`${styles.none} ${own.absent}`}>not stated</span>
}

/** At most three names; how many more there are is said. */
function Names({ names }: { readonly names: readonly string[] }) {
  const distinct = [...new Set(names)]
  if (distinct.length === 0) return <Absent />
  return (
    <ul className={own.names} title={distinct.length > 3 ? distinct.join(', ') : undefined}>
      {distinct.slice(0, 3).map((name) => (
        <li key={name} dir="auto">
          {name}
        </li>
      ))}
      {distinct.length > 3 && <li className={styles.none}>and {distinct.length - 3} more</li>}
    </ul>
  )
}

function Marks({ marks, warn = false }: { readonly marks: readonly (string | false)[]; readonly warn?: boolean }): ReactNode {
  return marks
    .filter((mark) => mark !== false)
    .map((mark) => (
      <span key={mark} className={own.mark} data-warn={warn}>
        {mark}
      </span>
    ))
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
