import type { Figure } from '../../../src/core/index.ts'
import { figureWords, groupFigures, spreadWords } from '../../words/figure-words.ts'
import { capital, MEASURE, SCOPE } from '../../words/labels.ts'
import { Field, Line, Tag } from '../entry.tsx'
import { useReport } from '../report-context.ts'
import { SaidBy } from '../said-by.tsx'
import { Value } from '../value.tsx'
import styles from './incident-figures.module.css'

/** The figures of an incident: how far apart the sources are, and each figure with who gives it. */
export function IncidentFigures({ figures }: { readonly figures: readonly Figure[] }) {
  const { quotes } = useReport()
  return groupFigures(figures).map(({ measure, scope, whom, figures: alike }) => {
    const spread = alike.length > 1 ? spreadWords(alike) : null
    return (
      <Field key={alike[0]!.id} name={capital(MEASURE[measure])}>
        {(spread !== null || scope !== 'incident' || whom !== null) && (
          <p className={styles.spread}>
            {spread !== null && <strong>{spread}</strong>}
            {whom !== null && <span>{whom}</span>}
            {scope !== 'incident' && <Tag>{SCOPE[scope]}</Tag>}
          </p>
        )}
        {alike.map((figure) => (
          <Line key={figure.id}>
            <Value item={figure.id}>
              <span className={styles.figure}>{figureWords(figure, quotes([figure.phrase])[0]!)}</span>
            </Value>
            <SaidBy attribution={figure.attribution} of={figure.id} />
          </Line>
        ))}
      </Field>
    )
  })
}
