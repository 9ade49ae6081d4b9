/** What narrows and orders a list, as the address bar carries it; absent is the default. */
export interface ListSearch {
  readonly q?: string
  /** A column, with a minus in front for the other way round. */
  readonly sort?: string
}

/** Reads it from an address that anybody may have written. */
export function readListSearch(search: Record<string, unknown>): ListSearch {
  return { ...(isWords(search.q) && { q: String(search.q) }), ...(isWords(search.sort) && { sort: String(search.sort) }) }
}

// The router turns ?q=12 into a number.
function isWords(value: unknown): value is string | number {
  return (typeof value === 'string' && value !== '') || typeof value === 'number'
}

export interface Order<Column extends string> {
  readonly column: Column
  readonly descending: boolean
}

export function readOrder<Column extends string>(
  sort: string | undefined,
  columns: readonly Column[],
  standard: Order<Column>,
): Order<Column> {
  const column = columns.find((name) => name === sort?.replace(/^-/, ''))
  return column === undefined ? standard : { column, descending: sort!.startsWith('-') }
}

export function writeOrder({ column, descending }: Order<string>): string {
  return (descending ? '-' : '') + column
}

type Key = string | number | null

/** Sorted by a key, what has none last either way; equals keep their order. */
export function sortBy<T>(rows: readonly T[], keyOf: (row: T) => Key, descending: boolean, locale?: string): readonly T[] {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  return [...rows].sort((a, b) => {
    const [x, y] = [keyOf(a), keyOf(b)]
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y))
    return descending ? -order : order
  })
}

/** Whether every word of the query stands in one of the texts, whatever the case and the accents. */
export function matches(query: string, texts: readonly (string | null)[]): boolean {
  const hay = fold(texts.filter((text) => text !== null).join('\n'))
  return fold(query)
    .split(/\s+/)
    .every((word) => hay.includes(word))
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
}
