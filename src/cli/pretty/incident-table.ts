import type { CombinedRow } from '../../record/index.ts'
import { printable } from '../printable.ts'
import { textTable } from './text-table.ts'

const HEAD = ['ID', 'WHEN', 'WHAT', 'WHERE', 'DEAD', 'REPORTS', 'DISPUTED', 'TOLD BY'] as const

/** Incidents as a table, one line each over all reports. Of the dead it shows the range of what independent sources say. */
export function incidentTable(incidents: readonly CombinedRow[], width: number): string {
  const rows = incidents.map((row) => [
    row.id,
    days(row),
    row.types[0] ?? 'not known',
    printable(row.place?.name ?? 'not known'),
    dead(row),
    row.copies === 0 ? String(row.reports) : `${row.reports} + ${row.copies} copied`,
    row.disputed.length === 0 ? '-' : row.disputed.join(', '),
    printable(row.outlets.join(', ') || 'not known'),
  ])
  return textTable(HEAD, rows, width)
}

function days({ earliest, latest }: CombinedRow): string {
  if (earliest === null) return latest === null ? 'not known' : `up to ${latest}`
  if (latest === null) return `from ${earliest}`
  return earliest === latest ? earliest : `${earliest} to ${latest}`
}

/** "8-15+": never a sum. Soldiers and fighters where they are counted apart. */
function dead({ figures }: CombinedRow): string {
  const ranges = figures.filter(({ measure, scope, highest }) => measure === 'killed' && scope === 'incident' && highest !== null)
  if (ranges.length === 0) return '-'
  return ranges
    .map(({ whom, lowest, highest, open }) => {
      const range = `${lowest === highest ? highest : `${lowest}-${highest}`}${open ? '+' : ''}`
      return ranges.length > 1 && whom !== null ? `${range} ${whom}` : range
    })
    .join(', ')
}
