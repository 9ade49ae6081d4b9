/** A run of letters on a page, as a PDF draws it: its left end, its baseline, its width and height, in the page's units. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A line of a page, as wide as it is printed. */
export interface PageLine {
  readonly text: string
  readonly y: number
  readonly left: number
  readonly right: number
  readonly height: number
}

/**
 * The lines of one page in the order they are read: columns from the left, each from the top. A PDF says where letters stand and not what
 * belongs together: runs on one baseline are one line, unless a gap as wide as a gutter lies between them.
 */
export function pageLines(runs: readonly Run[]): readonly PageLine[] {
  const printed = runs.filter(({ text }) => text.trim() !== '')
  const pieces = gutters(printed)
  const columns = columnsOf(pieces)
  return columns.flatMap((column) => column.toSorted((a, b) => b.y - a.y || a.left - b.left))
}

/** Runs on one baseline, joined; cut where a gap is wider than words are apart. */
function gutters(runs: readonly Run[]): readonly PageLine[] {
  const sorted = runs.toSorted((a, b) => b.y - a.y || a.x - b.x)
  const lines: Run[][] = []
  for (const run of sorted) {
    const line = lines.at(-1)
    if (line && Math.abs(line[0]!.y - run.y) < 0.4 * Math.max(run.height, 1)) line.push(run)
    else lines.push([run])
  }
  return lines.flatMap((line) => {
    const pieces: Run[][] = []
    for (const run of line.toSorted((a, b) => a.x - b.x)) {
      const before = pieces.at(-1)?.at(-1)
      if (before && run.x - (before.x + before.width) < 1.8 * Math.max(run.height, 1)) pieces.at(-1)!.push(run)
      else pieces.push([run])
    }
    return pieces.map(joined)
  })
}

function joined(runs: readonly Run[]): PageLine {
  let text = ''
  let end = Number.NaN
  for (const run of runs) {
    const apart = run.x - end > 0.15 * run.height
    text += apart && !/\s$/.test(text) && !/^\s/.test(run.text) ? ` ${run.text}` : run.text
    end = run.x + run.width
  }
  const height = Math.max(...runs.map((run) => run.height))
  return { text: text.replaceAll(/\s+/g, ' ').trim(), y: runs[0]!.y, left: runs[0]!.x, right: end, height }
}

/** Lines that lie over one another are one column; what is printed across columns stands where it is printed among them. */
function columnsOf(lines: readonly PageLine[]): readonly (readonly PageLine[])[] {
  const width = Math.max(0, ...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left))
  const isWide = (line: PageLine) => line.right - line.left > 0.6 * width
  const bands: PageLine[][] = []
  for (const line of lines.toSorted((a, b) => b.y - a.y)) {
    const band = bands.at(-1)
    if (!band || isWide(band[0]!) !== isWide(line)) bands.push([line])
    else band.push(line)
  }
  return bands.flatMap((band) => {
    if (isWide(band[0]!)) return [band]
    const columns: { left: number; right: number; lines: PageLine[] }[] = []
    for (const line of band.toSorted((a, b) => a.left - b.left)) {
      const column = columns.find(({ left, right }) => line.left < right && line.right > left)
      if (!column) columns.push({ left: line.left, right: line.right, lines: [line] })
      else {
        column.lines.push(line)
        column.right = Math.max(column.right, line.right)
      }
    }
    return columns.map((column) => column.lines)
  })
}
