import type { ReactNode } from 'react'
import styles from './entry.module.css'
import type { Kind } from './items.ts'

/** An entry of a section: its headline value, and its fields as rows. */
export function Entry({ kind, head, children }: { readonly kind: Kind; readonly head: ReactNode; readonly children?: ReactNode }) {
  return (
    <li className={styles.entry} data-kind={kind}>
      <div className={styles.head}>{head}</div>
      {children && <dl className={styles.fields}>{children}</dl>}
    </li>
  )
}

/** A field of an entry: its name, and one line for each of its values. */
export function Field({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.field}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

export function Line({ children }: { readonly children: ReactNode }) {
  return <div className={styles.line}>{children}</div>
}

/** A word about a value that is no value by itself: how exact, how sure, how told. */
export function Tag({ tone = 'plain', children }: { readonly tone?: 'plain' | 'warn'; readonly children: ReactNode }) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {children}
    </span>
  )
}
