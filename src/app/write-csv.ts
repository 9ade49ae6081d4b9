import { stringify } from 'csv-stringify/sync'
import { type Cell, neutralCell, type Table } from '../publish/index.ts'

/** A table as CSV (RFC 4180, UTF-8): its first line are the names of its columns. */
export function csvOf({ columns, rows }: Table): string {
  return stringify([columns.map(({ name }) => name), ...rows.map((row) => row.map(csvCell))], {
    record_delimiter: 'windows',
    quoted_match: /^'|[;\t]/,
  })
}

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return neutralCell(cell)
  return typeof cell === 'object' ? neutralCell(cell.join('; ')) : String(cell)
}
