import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { FieldView, FigureAccount, ValueAccount } from '../../src/server/index.ts'
import { dateWords } from '../words/date-words.ts'
import styles from './incident-screen.module.css'

interface Props {
  readonly name: string
  readonly field: FieldView
  readonly words?: (value: string) => string
}

/** One field with everybody's account: the value, who says it, where, and whether it was told first-hand. */
export function AccountsTable({ name, field: { accounts, disputed }, words = (value) => value }: Props) {
  if (accounts.length === 0) return null
  return (
    <section aria-label={name} className={styles.section}>
      <h2>
        {name}
        {disputed && <Disputed />}
      </h2>
      <Accounts label={name}>
        {accounts.map((account) => (
          <AccountRow key={`${account.document} ${account.item} ${account.value}`} account={account}>
            <bdi>{words(account.value)}</bdi>
          </AccountRow>
        ))}
      </Accounts>
    </section>
  )
}

export function Disputed() {
  return <span className={styles.disputed}>accounts differ</span>
}

/** The table around the rows of accounts. */
export function Accounts({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <table className={styles.accounts} aria-label={`Accounts: ${label}`}>
      <thead>
        <tr>
          <th scope="col">Account</th>
          <th scope="col">Who says so</th>
          <th scope="col">Report</th>
          <th scope="col">In its words</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

/** One account. The link leads to the words in the text of its report. */
export function AccountRow({ account, children }: { readonly account: ValueAccount | FigureAccount; readonly children: ReactNode }) {
  const { document, item, speaker, publisher, publishedAt, told, after, words } = account
  const corrected = 'corrected' in account && account.corrected !== null
  return (
    <tr data-corrected={corrected || undefined}>
      <td className={styles.value}>
        {children}
        {corrected && <span className={styles.mark}>put right later</span>}
      </td>
      <td>
        <bdi>{speaker ?? 'the report itself'}</bdi>
        {told === 'repeated' && <span className={styles.mark}>{after === null ? 'in a copied text' : `repeated after ${after}`}</span>}
      </td>
      <td>
        <bdi>{publisher ?? 'outlet not known'}</bdi>
        <span className={styles.date}>{publishedAt === null ? 'undated' : dateWords(publishedAt)}</span>
      </td>
      <td>
        <Link to="/reports/$id" params={{ id: document }} search={{ item }} className={styles.words!}>
          {words === '' ? 'Show in the report' : <q dir="auto">{words}</q>}
        </Link>
      </td>
    </tr>
  )
}
