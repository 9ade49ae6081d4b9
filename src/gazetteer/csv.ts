/** A row of a CSV file with the line it begins at, counted from 1. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** Reads CSV (RFC 4180): quotes, doubled quotes, line ends in quotes; a mark at the front (BOM) and empty lines are left out. The mark between is a comma, or a semicolon where the heading has one. */
export function readCsv(text: string): readonly CsvRow[] {
  const plain = text.replace(/^\ufeff/, '')
  const heading = plain.slice(0, /\r?\n|$/.exec(plain)?.index)
  const mark = heading.includes(';') && !heading.includes(',') ? ';' : ','
  const rows: CsvRow[] = []
  let [cells, cell, quoted, line, begun] = [[] as string[], '', false, 1, 1]
  const endRow = () => {
    cells.push(cell.trim())
    if (cells.some((each) => each !== '')) rows.push({ line: begun, cells })
    cells = []
    cell = ''
  }
  for (let i = 0; i < plain.length; i++) {
    const letter = plain.charAt(i)
    if (letter === '\n') line++
    if (quoted) {
      if (letter === '"' && plain.charAt(i + 1) === '"') {
        cell += '"'
        i++
      } else if (letter === '"') quoted = false
      else cell += letter
    } else if (letter === '"' && cell.trim() === '') {
      quoted = true
      cell = ''
    } else if (letter === mark) {
      cells.push(cell.trim())
      cell = ''
    } else if (letter === '\n') {
      endRow()
      begun = line
    } else if (letter !== '\r') cell += letter
  }
  endRow()
  return rows
}
