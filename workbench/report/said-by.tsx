import { IconMessage2 } from '@tabler/icons-react'
import { useReport } from './report-context.ts'
import styles from './said-by.module.css'

interface Props {
  /** The attribution that says so; null: the report in its own voice. */
  readonly attribution: string | null
  /** The value it is said of: Tab reaches the link from there. */
  readonly of?: string
}

/** Who says so, and the way to the statement. */
export function SaidBy({ attribution: id, of }: Props) {
  const { attribution, speaker, goTo, selected } = useReport()
  const found = attribution(id)
  if (found === null) return <span className={styles.report}>the report itself</span>
  return (
    <button
      type="button"
      className={styles.speaker}
      data-said-of={of}
      tabIndex={of === undefined || selected === of ? 0 : -1}
      title="Go to the statement"
      onClick={() => goTo(found.id)}
    >
      <IconMessage2 size={13} stroke={1.75} aria-hidden />
      <span dir="auto">{speaker(found) ?? 'source not named'}</span>
    </button>
  )
}
