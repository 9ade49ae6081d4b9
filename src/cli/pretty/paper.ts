import { styleText } from 'node:util'
import stringWidth from 'fast-string-width'
import { wrapAnsi } from 'fast-wrap-ansi'

export interface PaperOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly colour: boolean
}

/** What a record is printed on: so wide, with colours or without. Every function gives whole lines. */
export interface Paper {
  /** Text of its own, wrapped, from a column on. */
  text(text: string, indent?: number): string
  /** A label, and beside it what it stands for, wrapped under itself. */
  field(label: string, body: string): string
  heading(name: string, count: number): string
  bold(text: string): string
  dim(text: string): string
  warn(text: string): string
}

/** Where labels begin, and where what they stand for does. */
const LABEL_COLUMN = 4
const BODY_COLUMN = 15

export function openPaper({ width, colour }: PaperOptions): Paper {
  const style = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    colour ? styleText(format, text, { validateStream: false }) : text
  const bold = style('bold')
  const dim = style('dim')

  function hang(first: string, body: string, column: number): string {
    const lines = wrapAnsi(body, width - column, { hard: true }).split('\n')
    const gap = ' '.repeat(Math.max(1, column - stringWidth(first)))
    return `${first}${column === 0 ? '' : gap}${lines.join(`\n${' '.repeat(column)}`)}\n`
  }

  return {
    text: (text, indent = 0) => hang('', text, indent),
    field: (label, body) => hang(`${' '.repeat(LABEL_COLUMN)}${label === '' ? '' : dim(label)}`, body, BODY_COLUMN),
    heading: (name, count) => `\n${bold(name.toUpperCase())}  ${count === 0 ? 'none found' : count}\n`,
    bold,
    dim,
    warn: style('yellow'),
  }
}
