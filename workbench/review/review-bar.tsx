import { IconArrowBackUp, IconArrowDown, IconCheck, IconPencil, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { KEYS, keyName } from '../keys/key-table.ts'
import styles from './review-bar.module.css'
import type { ReviewState } from './review-state.ts'
import type { Review } from './use-review.ts'

interface Props {
  readonly state: ReviewState
  readonly review: Review
  readonly acts: { readonly [Act in 'accept' | 'correct' | 'reject' | 'next']: () => void }
  readonly hasSelected: boolean
}

/** How far the review of this report is, and what can be done with the value that is selected. */
export function ReviewBar({ state: { waiting, entries, unapplied }, review, acts, hasSelected }: Props) {
  const { pending, problem, canUndo, undo } = review
  const done = entries - waiting.length
  return (
    <section className={styles.bar} aria-label="Review">
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          Not kept. {problem}
        </p>
      )}
      {unapplied.length > 0 && (
        <p className={styles.unapplied}>
          {unapplied.length === 1 ? 'One decision no longer fits' : `${unapplied.length} decisions no longer fit`} the record as it is coded
          now: {unapplied.map(({ quote, item }) => (quote === null ? item : `“${quote}”`)).join(', ')}. See the journal.
        </p>
      )}
      <div className={styles.row}>
        <Act icon={<IconCheck size={16} />} of="accept" onAct={acts.accept} disabled={!hasSelected}>
          Accept
        </Act>
        <Act icon={<IconPencil size={16} />} of="correct" onAct={acts.correct} disabled={!hasSelected}>
          Correct
        </Act>
        <Act icon={<IconX size={16} />} of="reject" onAct={acts.reject} disabled={!hasSelected}>
          Reject
        </Act>
        <Act icon={<IconArrowBackUp size={16} />} of="undo" onAct={undo} disabled={!canUndo || pending}>
          Undo
        </Act>
        <Act icon={<IconArrowDown size={16} />} of="next-waiting" onAct={acts.next} disabled={waiting.length === 0}>
          Next
        </Act>
        <span className={styles.progress} role="status">
          {waiting.length === 0 ? (entries === 0 ? 'Nothing to review' : `All ${entries} decided`) : `${done} of ${entries} decided`}
        </span>
      </div>
    </section>
  )
}

interface ActProps {
  readonly icon: ReactNode
  readonly of: keyof typeof KEYS
  readonly onAct: () => void
  readonly disabled: boolean
  readonly children: ReactNode
}

function Act({ icon, of, onAct, disabled, children }: ActProps) {
  return (
    <button type="button" className={styles.act} onClick={onAct} disabled={disabled} title={KEYS[of].does}>
      {icon}
      {children}
      <kbd className={styles.key}>{keyName(KEYS[of].keys[0])}</kbd>
    </button>
  )
}
