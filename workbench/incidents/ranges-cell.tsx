import type { CombinedRow } from '../../src/server/index.ts'
import { figureWords, rangeWords } from '../words/figure-words.ts'
import { MEASURE, SCOPE } from '../words/labels.ts'
import styles from './figures-cell.module.css'

type Range = CombinedRow['figures'][number]

const MOST_LINES = 4

/** "8–11+ killed", and below it each source with its figure. A range never stands without the names it comes from. */
export function RangesCell({ figures }: { readonly figures: readonly Range[] }) {
  return (
    <ul className={styles.groups}>
      {figures.map((range) => (
        <li key={`${range.measure} ${range.whom} ${range.scope}`}>
          <strong className={styles.spread}>{rangeWords(range) ?? range.said[0]?.words}</strong> {countedWords(range)}
          <Sources said={range.said} />
        </li>
      ))}
    </ul>
  )
}

/** What is counted: "soldiers killed", "killed (over time)". */
export function countedWords({ measure, whom, scope }: Pick<Range, 'measure' | 'whom' | 'scope'>): string {
  return [whom, measure === 'other' ? 'other figures' : MEASURE[measure], SCOPE[scope] && `(${SCOPE[scope]})`].filter(Boolean).join(' ')
}

/** Who says how many; the same figure of the same source, told twice, stands once. */
function Sources({ said }: Pick<Range, 'said'>) {
  const all = said.map((one) => [one.speaker ?? one.publisher ?? 'the report itself', figureWords(one, one.words)] as const)
  const lines = all.filter(([speaker, words], i) => all.findIndex((line) => line[0] === speaker && line[1] === words) === i)
  return (
    <ul className={styles.sources}>
      {lines.slice(0, MOST_LINES).map(([speaker, words]) => (
        <li key={`${speaker}: ${words}`}>
          <bdi>{speaker}</bdi>: {words}
        </li>
      ))}
      {lines.length > MOST_LINES && <li>and {lines.length - MOST_LINES} more</li>}
    </ul>
  )
}
