import type { IncidentShown } from '../../src/server/index.ts'
import { figureWords, rangeWords } from '../words/figure-words.ts'
import { capital } from '../words/labels.ts'
import { AccountRow, Accounts, Disputed } from './accounts-table.tsx'
import styles from './incident-screen.module.css'
import { countedWords } from './ranges-cell.tsx'

type View = IncidentShown['figures'][number]

/** The figures: for each kind what independent sources span and what was said last, and below it every account. Nothing is added up. */
export function IncidentFigures({ figures }: { readonly figures: readonly View[] }) {
  return figures.map((view) => {
    const name = capital(countedWords(view))
    return (
      <section key={name} aria-label={name} className={styles.section}>
        <h2>
          {name}
          {view.disputed && <Disputed />}
        </h2>
        <p className={styles.range}>
          <strong>{rangeWords(view) ?? 'no number'}</strong> {view.scope === 'incident' && spanWords(view)}
        </p>
        <Accounts label={name}>
          {view.accounts.map((account) => (
            <AccountRow key={`${account.document} ${account.item}`} account={account}>
              {figureWords(account, account.words)}
            </AccountRow>
          ))}
        </Accounts>
      </section>
    )
  })
}

function spanWords({ sources, latest }: View): string {
  const from = `by ${sources} independent ${sources === 1 ? 'source' : 'sources'}`
  if (sources < 2 || latest === null) return from
  return `${from}; the latest: ${figureWords(latest, latest.words)}, ${latest.speaker ?? latest.publisher ?? 'a report'}`
}
