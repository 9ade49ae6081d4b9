import type { ReactNode } from 'react'
import type { Cover, Segment } from './segments.ts'
import styles from './text-pane.module.css'

interface Props {
  readonly segment: Segment
  readonly text: string
}

/**
 * One stretch of text. Each kind that covers it draws its own line at its own height, one element inside the other, so that lines of
 * overlapping spans lie below one another. What somebody is reported to say stands on a tint instead: whole paragraphs do.
 */
export function TextSegment({ segment: { start, end, covers }, text }: Props) {
  const words = text.slice(start, end)
  if (covers.length === 0) return words
  const shown = covers.filter((cover) => cover.shown)
  const said = shown.filter((cover) => cover.part === 'content').length
  const lines = new Set(shown.filter((cover) => cover.part !== 'content').map(lineOf))
  const lined = [...lines].reduce<ReactNode>(
    (inner, line) => (
      <span key={line} className={styles.line} data-line={line} data-kind={line}>
        {inner}
      </span>
    ),
    words,
  )
  return (
    <span
      className={styles.segment}
      data-start={start}
      data-items={covers.map(({ key }) => key).join(' ')}
      data-parts={covers.map(({ part }) => part).join(' ')}
      data-shown={lines.size > 0 || undefined}
      data-said={said === 0 ? undefined : Math.min(said, 2)}
    >
      {lined}
    </span>
  )
}

const lineOf = ({ kind }: Cover) => kind
