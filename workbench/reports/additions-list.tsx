import { CloseButton, Loader } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconClock, IconCopyCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import styles from './additions-list.module.css'
import type { Addition } from './use-additions.ts'

const MARK = {
  waiting: <IconClock size={18} stroke={1.5} aria-hidden />,
  coding: <Loader size={16} aria-hidden />,
  added: <IconCheck size={18} stroke={1.5} aria-hidden />,
  known: <IconCopyCheck size={18} stroke={1.5} aria-hidden />,
  failed: <IconAlertTriangle size={18} stroke={1.5} aria-hidden />,
}
const SAYS: Record<Addition['state'], string> = {
  waiting: 'Waiting',
  coding: 'Being read and coded…',
  added: 'Added.',
  known: 'Already in the dossier; nothing was changed.',
  failed: 'Not added.',
}

interface Props {
  readonly additions: readonly Addition[]
  readonly onDismiss: (number: number) => void
}

/** What became of the reports that were added, one line each; read out as it changes. */
export function AdditionsList({ additions, onDismiss }: Props) {
  return (
    <ul className={styles.list} aria-live="polite" aria-label="Reports being added">
      {additions.map(({ number, name, state, reportId, problem }) => (
        <li key={number} className={styles.item} data-state={state}>
          <span className={styles.mark}>{MARK[state]}</span>
          <span className={styles.name} dir="auto">
            {reportId === null ? (
              name
            ) : (
              <Link to="/reports/$id" params={{ id: reportId }}>
                {name}
              </Link>
            )}
          </span>
          <span className={styles.says}>
            {SAYS[state]} {problem}
          </span>
          {state !== 'waiting' && state !== 'coding' && (
            <CloseButton size="sm" aria-label={`Dismiss the message about ${name}`} onClick={() => onDismiss(number)} />
          )}
        </li>
      ))}
    </ul>
  )
}
