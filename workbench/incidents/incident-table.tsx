import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PlacePrecision } from '../../src/core/index.ts'
import type { CombinedRow } from '../../src/server/index.ts'
import styles from '../lists/list.module.css'
import { readOrder, sortBy, writeOrder } from '../lists/list-search.ts'
import { SortHeader } from '../lists/sort-header.tsx'
import { countryName } from '../words/country-name.ts'
import { intervalWords } from '../words/date-words.ts'
import { COMBINED_FIELD, capital, PLACE_PRECISION, STAGE, STANDING, typeWords, UNIT } from '../words/labels.ts'
import own from './incident-table.module.css'
import { RangesCell } from './ranges-cell.tsx'

interface Props {
  readonly incidents: readonly CombinedRow[]
  readonly sort: string | undefined
  readonly onSort: (sort: string) => void
}

const KEY = {
  date: ({ earliest, latest }: CombinedRow) => earliest ?? latest,
  type: ({ types }: CombinedRow) => types[0] ?? null,
  place: ({ place }: CombinedRow) => place?.name ?? null,
  by: ({ by }: CombinedRow) => by[0] ?? null,
  against: ({ against }: CombinedRow) => against[0] ?? null,
  figures: ({ figures }: CombinedRow) => Math.max(...figures.map(({ highest }) => highest ?? 0), 0) || null,
  apart: ({ disputed }: CombinedRow) => disputed.length || null,
  told: ({ reports, copies }: CombinedRow) => reports + copies,
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
  ['apart', 'Accounts differ on', true],
  ['told', 'Reports', true],
]

export function IncidentTable({ incidents, sort, onSort }: Props) {
  const order = readOrder<Column>(sort, COLUMNS, { column: 'told', descending: true })
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
        {sortBy(newsFirst(incidents), KEY[order.column], order.descending).map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

/** Where the column says nothing: news before history, the latest first. */
function newsFirst(rows: readonly CombinedRow[]): readonly CombinedRow[] {
  return sortBy(rows, KEY.date, true).toSorted((a, b) => Number(a.background) - Number(b.background))
}

function Row({ row }: { readonly row: CombinedRow }) {
  const { id, types, trigger, stages, unit, standings, background, place, placePrecision, by, against, figures, disputed } = row
  const [type = 'other', ...otherTypes] = types
  return (
    <tr>
      <td className={own.date}>{intervalWords(row) ?? <Absent />}</td>
      <td className={own.what}>
        <Link to="/incidents/$id" params={{ id }} className={styles.rowLink!} data-row>
          {capital(typeWords(type))}
        </Link>
        {trigger !== '' && (
          <q className={own.trigger} dir="auto">
            {trigger}
          </q>
        )}
        <Marks marks={stages.filter((stage) => stage !== 'happened').map((stage) => STAGE[stage as keyof typeof STAGE] ?? stage)} warn />
        <Marks marks={standings.filter((standing) => standing !== 'asserted').map((standing) => STANDING[standing])} warn />
        <Marks
          marks={[unit !== 'event' && UNIT[unit], background && 'background', ...otherTypes.map((other) => `or ${typeWords(other)}`)]}
        />
      </td>
      <td data-label="Place">
        {place === null ? (
          <Absent />
        ) : (
          <>
            <bdi>{place.name}</bdi>
            <span className={styles.sub}>
              {[
                place.country && countryName(place.country),
                placePrecision !== 'exact' && PLACE_PRECISION[placePrecision as PlacePrecision],
              ]
                .filter((words) => !!words && words !== place.name)
                .join(', ')}
            </span>
          </>
        )}
      </td>
      <td data-label="By">
        <Names names={by} />
      </td>
      <td data-label="Against">
        <Names names={against} />
      </td>
      <td className={own.figures} data-label={figures.length === 0 ? 'Figures' : undefined}>
        {figures.length === 0 ? <Absent /> : <RangesCell figures={figures} />}
      </td>
      <td data-label="Accounts differ on">
        {disputed.length === 0 ? (
          <span className={styles.none}>nothing</span>
        ) : (
          <Marks marks={disputed.map((field) => COMBINED_FIELD[field] ?? field)} warn />
        )}
      </td>
      <td className={own.report} data-label="Reports">
        {reportsWords(row)}
        <span className={styles.sub}>
          <bdi>{row.outlets.join(', ')}</bdi>
        </span>
      </td>
    </tr>
  )
}

function reportsWords({ reports, copies }: CombinedRow): string {
  return copies === 0 ? String(reports) : `${reports} and ${copies} copied`
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
