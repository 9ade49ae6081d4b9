import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CodedRecord } from '../../src/core/index.ts'
import { dateWords } from '../words/date-words.ts'
import { PUBLISHED_BASIS } from '../words/labels.ts'
import styles from './report-bar.module.css'

/** Which report is open, always in sight, and the way back to the list. */
export function ReportBar({ record: { document }, children }: { readonly record: CodedRecord; readonly children: ReactNode }) {
  const { title, publisher, publishedAt, publishedAtBasis } = document
  return (
    <div className={styles.bar}>
      <Link to="/reports" className={styles.back} aria-label="Back to the reports">
        <IconArrowLeft size={18} stroke={1.75} aria-hidden />
      </Link>
      <h1 className={styles.title} dir="auto">
        {title ?? 'Report without a headline'}
      </h1>
      <p className={styles.origin}>
        <bdi>{publisher ?? 'Outlet not known'}</bdi>
        {' · '}
        {publishedAt === null ? (
          'date not known'
        ) : (
          <time dateTime={publishedAt}>
            {dateWords(publishedAt)}
            {publishedAtBasis === 'inferred' && ` (${PUBLISHED_BASIS.inferred})`}
          </time>
        )}
      </p>
      {children}
    </div>
  )
}
