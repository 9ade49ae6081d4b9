import styles from './view-switch.module.css'

export type View = 'text' | 'record'

const VIEWS: readonly (readonly [View, string])[] = [
  ['text', 'Text'],
  ['record', 'Record'],
]

/** Which of the two panes is shown where only one fits. */
export function ViewSwitch({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }) {
  return (
    <div className={styles.views}>
      {VIEWS.map(([one, name]) => (
        <button key={one} type="button" aria-pressed={view === one} onClick={() => onView(one)}>
          {name}
        </button>
      ))}
    </div>
  )
}
