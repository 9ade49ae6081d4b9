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
            {alike.map((figure) => (
              <li key={figure.id}>
                <bdi>{figure.saidBy ?? 'the report itself'}</bdi>: {figureWords(figure, figure.words)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
