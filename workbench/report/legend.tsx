import type { Kind } from './items.ts'
import styles from './legend.module.css'

const SHOWN: readonly { readonly kind: Kind; readonly name: string }[] = [
  { kind: 'incident', name: 'incidents' },
  { kind: 'figure', name: 'figures' },
  { kind: 'statement', name: 'statements' },
  { kind: 'gap', name: 'gaps' },
  { kind: 'position', name: 'positions' },
  { kind: 'actor', name: 'actors' },
  { kind: 'time', name: 'times' },
  { kind: 'place', name: 'places' },
]

interface Props {
  readonly hidden: ReadonlySet<Kind>
  readonly onToggle: (kind: Kind) => void
}

/** Says what each line in the text means, and takes it out of the text or puts it back. */
export function Legend({ hidden, onToggle }: Props) {
  return (
    <fieldset className={styles.legend}>
      <legend className={styles.title}>Marked in the text</legend>
      {SHOWN.map(({ kind, name }) => (
        <button
          key={kind}
          type="button"
          className={styles.kind}
          data-kind={kind}
          aria-pressed={!hidden.has(kind)}
          onClick={() => onToggle(kind)}
        >
          <span className={styles.sample} data-line={kind}>
            {name}
          </span>
        </button>
      ))}
    </fieldset>
  )
}
