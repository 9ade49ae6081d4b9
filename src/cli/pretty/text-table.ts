import stringWidth from 'fast-string-width'

const NARROWEST_LAST = 20

/** Rows under a head, columns as wide as their widest cell; the last column is cut where the terminal ends. */
export function textTable(head: readonly string[], lines: readonly (readonly string[])[], width: number): string {
  const rows = [head, ...lines]
  const widths = head.slice(0, -1).map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column]!))))
  const room = Math.max(NARROWEST_LAST, width - widths.reduce((sum, cells) => sum + cells + 2, 0))
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
