/** What a spreadsheet takes for the beginning of a formula, also after space. */
const RUNS = /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|]|^[\t\r\n]/
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?%?$/

/** Text as it can stand in a spreadsheet: an apostrophe before what would be run as a formula. Numbers stay as they are. */
export function neutralCell(text: string): string {
  return RUNS.test(text) && !NUMBER.test(text) ? `'${text}` : text
}
