import type { FoundIncident, FoundReport } from '../../app/index.ts'
import { printable } from '../printable.ts'

/** `2025-05-11  attack/bombing  Ayorou  "blast"  accepted  5f0c2ab1d94e7c30  Niamey Courier` */
export function foundIncidentLine({ row, status, disputed, gap }: FoundIncident): string {
  const marks = [status, ...(disputed ? ['disputed'] : []), ...(gap ? ['gap'] : [])].join(', ')
  const parts = [row.edtf ?? 'day not known', row.type, row.place?.name ?? 'place not known', `"${row.trigger}"`, marks, row.documentId]
  return `${[...parts, row.publisher ?? row.reportTitle ?? ''].map(printable).join('  ').trimEnd()}\n`
}

/** The report, and below it the words around what was found. */
export function foundReportText({ report, quote }: FoundReport): string {
  const head = `${report.id}  ${report.publishedAt?.slice(0, 10) ?? 'not known'}  ${printable(report.title ?? report.name ?? 'Without a title')}\n`
  return quote === null ? head : `${head}  … ${printable(quote.text)} …\n`
}
