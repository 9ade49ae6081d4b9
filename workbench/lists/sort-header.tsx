import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './list.module.css'
import type { Order } from './list-search.ts'

interface Props<Column extends string> {
  readonly column: Column
  readonly order: Order<Column>
  readonly onOrder: (order: Order<Column>) => void
  /** Which way the first press sorts. */
  readonly descendingFirst?: boolean
  readonly numeric?: boolean
  readonly children: ReactNode
}

/** The head of a column that sorts the list when pressed, and again for the other way round. */
export function SortHeader<Column extends string>({ column, order, onOrder, descendingFirst = false, numeric, children }: Props<Column>) {
  const active = order.column === column
  const Arrow = order.descending ? IconArrowDown : IconArrowUp
  return (
    <th scope="col" aria-sort={active ? (order.descending ? 'descending' : 'ascending') : undefined} data-numeric={numeric}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => onOrder({ column, descending: active ? !order.descending : descendingFirst })}
      >
        {children}
        <span className={styles.arrow}>{active && <Arrow size={14} aria-hidden />}</span>
      </button>
    </th>
  )
}
