import stringWidth from 'fast-string-width'
import type { Tally, TallyLine, TallySum } from '../../record/index.ts'
import { printable } from '../printable.ts'

/** A tally as a table; measures that nobody gives are left out. Figures stand as `8–15`, the best between as `8–[9]–15`. */
export function tallyTable({ definition, lines, total, leftOut }: Tally): string {
  const measures = Object.entries(total.sums).flatMap(([measure, sum]) => (sum === null ? [] : [measure as keyof TallyLine['sums']]))
  const row = (name: string, { incidents, sums }: TallyLine) => [
    name,
    String(incidents),
    ...measures.map((measure) => range(sums[measure])),
  ]
  const rows = [
    [definition.by.toUpperCase(), 'INCIDENTS', ...measures.map((measure) => measure.toUpperCase())],
    ...lines.map((line) => row(line.key === null ? 'not known' : printable(line.key), line)),
    row('all', total),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((cells) => stringWidth(cells[column]!))))
  const table = rows.map(
    (cells) =>
      `${cells
        .map((cell, column) => cell + ' '.repeat(widths[column]! - stringWidth(cell)))
        .join('  ')
        .trimEnd()}\n`,
  )
  const notes = [
    ...(definition.proposed ? ['Nobody has accepted all of it.'] : []),
    ...(leftOut > 0 ? [`${leftOut} left out: told as several in one, not carried out, or denied.`] : []),
  ]
  return [...table, ...notes.map((note) => `${note}\n`)].join('')
}

function range(sum: TallySum | null): string {
  if (sum === null) return '-'
  const { low, best, high, open } = sum
  const middle = best === null ? '' : `[${best}]–`
  return low === high && best === null ? `${low}${open ? '+' : ''}` : `${low}–${middle}${high}${open ? '+' : ''}`
}
