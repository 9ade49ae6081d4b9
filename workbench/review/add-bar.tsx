import { useEffect, useState } from 'react'
import type { Span } from '../../src/core/index.ts'
import styles from './add-bar.module.css'
import { NEW_ITEM_NAMES, NEW_ITEMS, type NewItem } from './new-item.ts'
import { selectedSpan } from './text-selection.ts'

interface Props {
  readonly pane: () => HTMLElement | null
  /** Whether an incident is selected that figures and participants can go to. */
  readonly hasIncident: boolean
  readonly onAdd: (item: NewItem, span: Span) => void
}

/** While words of the text are selected: what they can be entered as. */
export function AddBar({ pane, hasIncident, onAdd }: Props) {
  const [span, setSpan] = useState<Span | null>(null)
  useEffect(() => {
    const look = () => setSpan(selectedSpan(pane()))
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [pane])
  if (span === null) return null
  return (
    <section className={styles.bar} aria-label="Enter the selected words">
      <span className={styles.lead}>Enter as</span>
      {NEW_ITEMS.map((item) => {
        const isPart = item === 'figure' || item === 'participant'
        return (
          <button
            key={item}
            type="button"
            className={styles.item}
            disabled={isPart && !hasIncident}
            title={isPart ? (hasIncident ? 'Of the incident that is selected' : 'Select its incident in the record first') : undefined}
            // A press here must not count as letting go of the words.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onAdd(item, span)}
          >
            {NEW_ITEM_NAMES[item]}
          </button>
        )
      })}
    </section>
  )
}
