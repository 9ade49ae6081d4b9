import stringWidth from 'fast-string-width'
import type { ReportRow } from '../../app/index.ts'
import { printable } from '../printable.ts'

const HEAD = ['ID', 'PUBLISHED', 'INCIDENTS', 'STATEMENTS', 'GAPS', 'TITLE'] as const
const NARROWEST_TITLE = 20

/** Reports as a table; titles are cut where the terminal ends. */
export function reportTable(reports: readonly ReportRow[], width: number): string {
  const rows = [
    HEAD,
    ...reports.map(({ id, publishedAt, incidents, attributions, gaps, title, name }) => [
      id,
      publishedAt?.slice(0, 10) ?? 'not known',
      String(incidents),
      String(attributions),
      String(gaps),
      printable(title ?? name ?? 'Without a title'),
    ]),
  ]
  const widths = HEAD.slice(0, -1).map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column]!))))
  const room = Math.max(NARROWEST_TITLE, width - widths.reduce((sum, cells) => sum + cells + 2, 0))
  return rows.map((row) => `${widths.map((cells, column) => pad(row[column]!, cells)).join('')}${cut(row.at(-1)!, room)}\n`).join('')
}

function pad(text: string, cells: number): string {
  return text + ' '.repeat(cells - stringWidth(text) + 2)
}

function cut(text: string, cells: number): string {
  if (stringWidth(text) <= cells) return text
  let kept = ''
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (stringWidth(kept + segment) >= cells) break
    kept += segment
  }
  return `${kept}…`
}
