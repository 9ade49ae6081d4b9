import type { ReactNode } from 'react'
import { DecidedMark } from '../review/decided-mark.tsx'
import { valueWords } from '../review/value-words.ts'
import { useReport } from './report-context.ts'
import styles from './value.module.css'

interface Props {
  /** The key of the item it shows. */
  readonly item: string
  /** Stands for an entry as a whole: where Shift+J stops. */
  readonly entry?: boolean
  /** Whether the words it was read from stand beside it; off where the value is those words. */
  readonly quoted?: boolean
  /** What it shows in words: the same words of the text need not stand beside it again. */
  readonly shows?: string | null
  /** There is nothing to show: the text does not say. */
  readonly unknown?: boolean
  /** Why it has no words, where "inferred" is not the reason. */
  readonly withoutWords?: string
  readonly children?: ReactNode
}

/**
 * A value of the record, beside the words it rests on. Focusing it lights them up in the text. A value that has no words says so.
 */
export function Value({ item, entry = false, quoted = true, shows = null, unknown = false, withoutWords = 'inferred', children }: Props) {
  const { record, items, quotes, selected, firstItem, select, stateOf } = useReport()
  const decided = stateOf(item)
  const was = decided?.corrected.map(({ field, proposed }) => valueWords(field, proposed, record)) ?? []
  const { kind, words } = items.get(item) ?? { kind: 'finding', words: [] }
  const own = words.filter((piece) => piece.shown || !entry)
  const isSelected = selected === item
  return (
    <button
      type="button"
      className={styles.value}
      data-value={item}
      data-items={item}
      data-kind={kind}
      data-entry={entry || undefined}
      aria-current={isSelected || undefined}
      tabIndex={isSelected || (selected === null && firstItem === item) ? 0 : -1}
      onFocus={() => select(item)}
      onClick={() => select(item)}
    >
      {unknown ? <span className={styles.unknown}>not stated</span> : children}
      {quoted && <Quotes words={quotes(own).filter((quote) => !sameWords(quote, shows))} />}
      {!unknown && words.length === 0 && <span className={styles.inferred}>{withoutWords}</span>}
      {decided !== null && <DecidedMark state={decided} was={was.length > 0 ? was.join('; ') : null} />}
    </button>
  )
}

function sameWords(quote: string, shows: string | null): boolean {
  return shows !== null && quote.toLowerCase() === shows.toLowerCase()
}

/** The words of a value; what is said twice stands once. */
function Quotes({ words }: { readonly words: readonly string[] }) {
  const distinct = [...new Set(words)]
  return (
    <>
      {distinct.slice(0, 4).map((quote) => (
        <q key={quote} className={styles.quote} dir="auto">
          {quote}
        </q>
      ))}
      {distinct.length > 4 && <span className={styles.more}>and {distinct.length - 4} more</span>}
    </>
  )
}
