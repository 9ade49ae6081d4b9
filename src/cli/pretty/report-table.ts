import type { ReportRow } from '../../app/index.ts'
import { printable } from '../printable.ts'
import { textTable } from './text-table.ts'

const HEAD = ['ID', 'PUBLISHED', 'INCIDENTS', 'STATEMENTS', 'GAPS', 'TITLE'] as const

/** Reports as a table; titles are cut where the terminal ends. */
export function reportTable(reports: readonly ReportRow[], width: number): string {
  const rows = reports.map(({ id, publishedAt, incidents, attributions, gaps, title, name }) => [
    id,
    publishedAt?.slice(0, 10) ?? 'not known',
    String(incidents),
    String(attributions),
    String(gaps),
    printable(title ?? name ?? 'Without a title'),
  ])
  return textTable(HEAD, rows, width)
}
