import { NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import type { QueueRow } from '../../src/server/index.ts'
import { reviewQuery } from '../api/queries.ts'
import { FiguresCell } from '../incidents/figures-cell.tsx'
import styles from '../lists/list.module.css'
import { useRowKeys } from '../lists/use-row-keys.ts'
import { intervalWords } from '../words/date-words.ts'
import { capital, typeWords } from '../words/labels.ts'
import own from './queue-screen.module.css'

type Reason = QueueRow['reasons'][number]

const REASONS: Readonly<Record<Reason, string>> = {
  disputed: 'disputed',
  'figures-differ': 'figures differ',
  deaths: 'deaths',
  'named-perpetrator': 'names who did it',
  unsure: 'the coder is unsure',
  'spot-check': 'drawn to be checked',
}

/** So many rows are shown at once: the ones below wait for those above. */
const SHOWN = 100

/** What to look at next: the incidents that nobody has decided on, those first that matter most. */
export function QueueScreen() {
  const { data: rows } = useSuspenseQuery(reviewQuery)
  const [reason, setReason] = useState<Reason | ''>('')
  const list = useRef<HTMLDivElement>(null)
  const filter = useRef<HTMLInputElement>(null)
  useRowKeys(list, filter)
  const counts = useMemo(() => countReasons(rows), [rows])
  const wanted = reason === '' ? rows : rows.filter(({ reasons }) => reasons.includes(reason))
  return (
    <div className={styles.screen}>
      <title>Review · Onrecord</title>
      <div className={styles.head}>
        <h1>
          Review
          <span className={styles.count}>{reason === '' ? `${rows.length} wait` : `${wanted.length} of ${rows.length}`}</span>
        </h1>
        {rows.length > 0 && (
          <NativeSelect
            aria-label="Why they stand here"
            value={reason}
            onChange={({ currentTarget: { value } }) => setReason(value as Reason | '')}
            data={[
              { value: '', label: 'For any reason' },
              ...[...counts].map(([value, count]) => ({ value, label: `${REASONS[value]} (${count})` })),
            ]}
          />
        )}
      </div>
      {rows.length === 0 ? (
        <div className={styles.empty}>
          <h2>Nothing waits</h2>
          <p>
            Every incident of the dossier was decided on, or there is none yet. <Link to="/reports">Go to the reports</Link>
          </p>
        </div>
      ) : (
        <div ref={list}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Incident</th>
                <th scope="col">When and where</th>
                <th scope="col">Figures</th>
                <th scope="col">Report</th>
                <th scope="col">Why here</th>
              </tr>
            </thead>
            <tbody>
              {wanted.slice(0, SHOWN).map((row) => (
                <Row key={`${row.incident.documentId} ${row.incident.incidentId}`} row={row} />
              ))}
            </tbody>
          </table>
          {wanted.length > SHOWN && <p className={own.rest}>{wanted.length - SHOWN} more come after these.</p>}
        </div>
      )}
    </div>
  )
}

function Row({ row: { incident, reasons } }: { readonly row: QueueRow }) {
  const { documentId, incidentId, type, trigger, place, perpetrators, figures, reportTitle, publisher } = incident
  return (
    <tr>
      <td>
        <Link to="/reports/$id" params={{ id: documentId }} search={{ item: incidentId }} className={styles.rowLink!} data-row>
          {capital(typeWords(type))}
        </Link>
        <span className={styles.sub}>
          <q dir="auto">{trigger}</q>
          {perpetrators.length > 0 && (
            <>
              {' by '}
              <bdi>{perpetrators.join(', ')}</bdi>
            </>
          )}
        </span>
      </td>
      <td data-label="When and where">
        {intervalWords(incident) ?? <span className={styles.none}>date not stated</span>}
        <span className={styles.sub}>{place?.name ?? 'place not stated'}</span>
      </td>
      <td data-label="Figures">
        <FiguresCell figures={figures} />
      </td>
      <td data-label="Report">
        <bdi>{reportTitle ?? 'Report without a headline'}</bdi>
        <span className={styles.sub}>{publisher}</span>
      </td>
      <td data-label="Why here">
        <ul className={own.reasons}>
          {reasons.map((reason) => (
            <li key={reason}>{REASONS[reason]}</li>
          ))}
        </ul>
      </td>
    </tr>
  )
}

function countReasons(rows: readonly QueueRow[]): ReadonlyMap<Reason, number> {
  const counts = new Map<Reason, number>()
  for (const { reasons } of rows) for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return counts
}
