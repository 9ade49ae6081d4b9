import type { FigureCell } from '../../src/server/index.ts'
import { figureWords, groupFigures, spreadWords } from '../words/figure-words.ts'
import { MEASURE, SCOPE } from '../words/labels.ts'
import styles from './figures-cell.module.css'

/** "8–11+ killed", and below it each source with its figure. A range never stands without the names it comes from. */
export function FiguresCell({ figures }: { readonly figures: readonly FigureCell[] }) {
  return (
    <ul className={styles.groups}>
      {groupFigures(figures).map(({ measure, scope, whom, figures: alike }) => (
        <li key={alike[0]!.id}>
          <strong className={styles.spread}>{spreadWords(alike) ?? alike[0]!.words}</strong>{' '}
          {[whom, measure === 'other' ? alike[0]!.who : MEASURE[measure], SCOPE[scope] && `(${SCOPE[scope]})`].filter(Boolean).join(' ')}
          <ul className={styles.sources}>
            {linesOf(alike).map(([speaker, words]) => (
              <li key={`${speaker}: ${words}`}>
                <bdi>{speaker}</bdi>: {words}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** Who says how many; the same figure of the same source, told twice, stands once. */
function linesOf(figures: readonly FigureCell[]): readonly (readonly [speaker: string, words: string])[] {
  const lines = figures.map((figure) => [figure.saidBy ?? 'the report itself', figureWords(figure, figure.words)] as const)
  return lines.filter(([speaker, words], i) => lines.findIndex((line) => line[0] === speaker && line[1] === words) === i)
}
