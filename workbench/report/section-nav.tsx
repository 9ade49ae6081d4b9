import { type RefObject, useEffect, useState } from 'react'
import styles from './section-nav.module.css'

/** The element id of a section: where its button and its number key lead. */
export const sectionId = (id: string) => `section-${id}`

interface Props {
  readonly sections: readonly { readonly id: string; readonly name: string; readonly count: number }[]
  readonly pane: RefObject<HTMLElement | null>
  readonly onSection: (index: number) => void
}

/** The sections with how much each holds; the one in sight is marked. */
export function SectionNav({ sections, pane, onSection }: Props) {
  const [current, setCurrent] = useState<string | null>(null)
  useEffect(() => {
    const root = pane.current
    if (!root) return
    function look() {
      const top = root!.getBoundingClientRect().top + 8
      const seen = [...root!.querySelectorAll('section')].findLast((section) => section.getBoundingClientRect().top <= top)
      setCurrent(seen?.id ?? null)
    }
    look()
    root.addEventListener('scroll', look, { passive: true })
    return () => root.removeEventListener('scroll', look)
  }, [pane])
  return (
    <nav className={styles.nav} aria-label="Sections of the record">
      {sections.map(({ id, name, count }, i) => (
        <button
          key={id}
          type="button"
          className={styles.tab}
          data-empty={count === 0}
          aria-current={current === sectionId(id) ? 'location' : undefined}
          onClick={() => onSection(i)}
        >
          {name} <span className={styles.count}>{count}</span>
        </button>
      ))}
    </nav>
  )
}
