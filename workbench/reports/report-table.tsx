import { ActionIcon, Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconTrash } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReportRow } from '../../src/server/index.ts'
import styles from '../lists/list.module.css'
import { readOrder, sortBy, writeOrder } from '../lists/list-search.ts'
import { SortHeader } from '../lists/sort-header.tsx'
import { dateWords } from '../words/date-words.ts'
import { reportName } from './report-name.ts'
import own from './report-table.module.css'

interface Props {
  readonly reports: readonly ReportRow[]
  readonly sort: string | undefined
  readonly onSort: (sort: string) => void
  readonly onRemove: (report: ReportRow) => void
}

const KEY = {
  title: reportName,
  outlet: ({ publisher }: ReportRow) => publisher,
  published: ({ publishedAt }: ReportRow) => publishedAt,
  incidents: ({ incidents }: ReportRow) => incidents,
  statements: ({ attributions }: ReportRow) => attributions,
  gaps: ({ gaps }: ReportRow) => gaps,
}
type Column = keyof typeof KEY
const COLUMNS = Object.keys(KEY) as Column[]

export function ReportTable({ reports, sort, onSort, onRemove }: Props) {
  const order = readOrder<Column>(sort, COLUMNS, { column: 'published', descending: false })
  const heads = { order, onOrder: (next: typeof order) => onSort(writeOrder(next)) }
  return (
    <table className={styles.table} aria-label="Reports">
      <thead>
        <tr>
          <SortHeader column="title" {...heads}>
            Report
          </SortHeader>
          <SortHeader column="outlet" {...heads}>
            Outlet
          </SortHeader>
          <SortHeader column="published" {...heads}>
            Published
          </SortHeader>
          <SortHeader column="incidents" descendingFirst numeric {...heads}>
            Incidents
          </SortHeader>
          <SortHeader column="statements" descendingFirst numeric {...heads}>
            Statements
          </SortHeader>
          <SortHeader column="gaps" descendingFirst numeric {...heads}>
            Gaps
          </SortHeader>
          <th scope="col">
            <span className={own.hidden}>Remove</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sortBy(reports, KEY[order.column], order.descending).map((report) => (
          <tr key={report.id}>
            <td className={own.title} dir="auto">
              <Link to="/reports/$id" params={{ id: report.id }} className={styles.rowLink!} data-row>
                {reportName(report)}
              </Link>
              <span className={own.below}>
                {report.warnings > 0 && (
                  <span className={own.warning}>
                    <IconAlertTriangle size={14} stroke={1.75} aria-hidden />{' '}
                    {report.warnings === 1 ? '1 warning' : `${report.warnings} warnings`}
                  </span>
                )}
                {report.publisher === null && report.title !== null && report.name !== null && <bdi>{report.name}</bdi>}
              </span>
            </td>
            <td dir="auto" className={own.outlet} data-label="Outlet">
              {report.publisher ?? <span className={styles.none}>not known</span>}
            </td>
            <td className={own.date} data-label="Published">
              {report.publishedAt === null ? (
                <span className={styles.none}>not known</span>
              ) : (
                <time dateTime={report.publishedAt}>{dateWords(report.publishedAt)}</time>
              )}
            </td>
            <Count label="Incidents" value={report.incidents} />
            <Count label="Statements" value={report.attributions} />
            <Count label="Gaps" value={report.gaps} />
            <td className={own.remove}>
              <Tooltip label="Remove">
                <ActionIcon
                  className={styles.above!}
                  variant="subtle"
                  color="gray"
                  aria-label={`Remove ${reportName(report)}`}
                  onClick={() => onRemove(report)}
                >
                  <IconTrash size={18} stroke={1.5} />
                </ActionIcon>
              </Tooltip>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Count({ label, value }: { readonly label: string; readonly value: number }) {
  return (
    <td data-numeric="true" data-label={label} className={value === 0 ? styles.none : undefined}>
      {value}
    </td>
  )
}
