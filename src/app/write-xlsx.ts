import writeXlsxFile from 'write-excel-file/node'
import { type Cell, neutralCell, type Table } from '../publish/index.ts'

/** So much fits into a cell of a spreadsheet. */
const MOST_IN_A_CELL = 32_000

/** Tables as sheets of one workbook, and a sheet that says what it was made from. Text is text: no cell is a formula. */
export async function xlsxOf(tables: readonly Table[], about: object): Promise<Uint8Array> {
  const head = (name: string) => ({ value: name, type: String, fontWeight: 'bold' as const })
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    data: [columns.map(({ name }) => head(name)), ...rows.map((row) => row.map(sheetCell))],
  }))
  const columns = tables.flatMap((table) => table.columns.map(({ name, description }) => [table.name, name, description]))
  const notes = {
    sheet: 'about',
    data: [
      ...lines(about).map(([name, value]) => [head(name), sheetCell(value)]),
      ...columns.map((cells) => cells.map((cell) => sheetCell(cell))),
    ],
  }
  const bytes = await writeXlsxFile([...sheets, notes] as never).toBuffer()
  return withoutClock(new Uint8Array(bytes))
}

function sheetCell(cell: Cell) {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'boolean') return { value: cell, type: Boolean }
  const text = typeof cell === 'string' ? cell : cell.join('; ')
  return { value: neutralCell(text).slice(0, MOST_IN_A_CELL), type: String }
}

function lines(about: object, before = ''): readonly (readonly [string, string])[] {
  return Object.entries(about).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null ? lines(value, `${before}${name}.`) : [[`${before}${name}`, String(value)] as const],
  )
}

const DIRECTORY_ENTRY = 0x02014b50
const END_OF_DIRECTORY = 0x06054b50
/** 1 January 1980, the first day that a ZIP can say. */
const FIRST_DAY = 0x21

/** The same ZIP with no time of day in it, so that the same record gives the same bytes. */
function withoutClock(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end > 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end--
  let at = view.getUint32(end + 16, true)
  for (let i = view.getUint16(end + 10, true); i > 0 && view.getUint32(at, true) === DIRECTORY_ENTRY; i--) {
    view.setUint32(at + 12, FIRST_DAY << 16, true)
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_DAY << 16, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return bytes
}
