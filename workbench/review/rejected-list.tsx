import { useQuery } from '@tanstack/react-query'
import type { CodedRecord } from '../../src/core/index.ts'
import type { DecidedItem } from '../../src/server/index.ts'
import { recordQuery } from '../api/queries.ts'
import { itemsOf } from '../report/items.ts'
import styles from './rejected-list.module.css'

interface Props {
  readonly document: string
  readonly rejected: readonly DecidedItem[]
  readonly onTakeBack: (entry: string) => void
}

/** What the machine proposed and a person took out: it stays in sight, with the way back. */
export function RejectedList({ document, rejected, onTakeBack }: Props) {
  const { data: coded } = useQuery(recordQuery(document))
  return (
    <ul className={styles.list}>
      {rejected.map(({ id, kind, decided: { by, entry, reason } }) => (
        <li key={id} className={styles.entry}>
          <s>
            {kind} <q dir="auto">{coded ? wordsOf(coded, id) : ''}</q>
          </s>
          <span className={styles.by}>
            rejected by <bdi>{by}</bdi>
            {reason !== null && `: ${reason}`}
          </span>
          <button type="button" className="text-link" onClick={() => onTakeBack(entry)}>
            put it back
          </button>
        </li>
      ))}
    </ul>
  )
}

function wordsOf(coded: CodedRecord, id: string): string {
  const spans = itemsOf(coded).find(({ key }) => key === id)?.words ?? []
  return spans
    .slice(0, 2)
    .map(({ start, end }) => coded.document.text.slice(start, end))
    .join(' … ')
}
