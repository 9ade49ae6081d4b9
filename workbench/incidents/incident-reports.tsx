import { Link } from '@tanstack/react-router'
import type { IncidentShown } from '../../src/server/index.ts'
import { dateWords } from '../words/date-words.ts'
import styles from './incident-screen.module.css'

/** The reports that tell of it, and why they are held for tellings of one incident. */
export function IncidentReports({ incident: { reports, links } }: { readonly incident: IncidentShown }) {
  const named = new Map(reports.map((report) => [`${report.document} ${report.incident}`, report.publisher ?? report.title ?? 'a report']))
  const titles = new Map(reports.map(({ document, publisher, title }) => [document, publisher ?? title ?? 'another report']))
  return (
    <section aria-label="Reports" className={styles.section}>
      <h2>Reports</h2>
      <ul className={styles.plain}>
        {reports.map(({ document, incident, title, publisher, publishedAt, copyOf, background }) => (
          <li key={incident}>
            <Link to="/reports/$id" params={{ id: document }} search={{ item: incident }}>
              <bdi>{title ?? 'Report without a headline'}</bdi>
            </Link>{' '}
            <span className={styles.date}>
              <bdi>{[publisher, publishedAt && dateWords(publishedAt)].filter(Boolean).join(', ')}</bdi>
            </span>
            {copyOf !== null && <span className={styles.mark}>copied from {titles.get(copyOf)}</span>}
            {background && <span className={styles.mark}>told as background</span>}
          </li>
        ))}
      </ul>
      {links.length > 0 && (
        <>
          <h3>Why these are one incident</h3>
          <ul className={styles.plain}>
            {links.map(({ a, b, confidence, reasons, decided }) => (
              <li key={`${a} ${b}`}>
                <bdi>{named.get(a)}</bdi> and <bdi>{named.get(b)}</bdi>:{' '}
                {[...reasons, ...(decided === null ? [] : ['a person joined them'])].join(', ')}{' '}
                <span className={styles.date}>({Math.round(confidence * 100)} %)</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
