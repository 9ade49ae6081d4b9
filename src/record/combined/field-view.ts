import type { ValueAccount } from './account.ts'

/** One field of an incident with everybody's account of it. */
export interface FieldView {
  /** What all accounts say; null where they differ or nobody says it. */
  readonly value: string | null
  readonly accounts: readonly ValueAccount[]
  /** The accounts cannot all be right. */
  readonly disputed: boolean
}

/** `differ`: whether two values cannot both be right; by default every two different ones. */
export function fieldView(accounts: readonly ValueAccount[], differ: (a: string, b: string) => boolean = (a, b) => a !== b): FieldView {
  const values = [...new Set(accounts.map(({ value }) => value))]
  return {
    value: values.length === 1 ? values[0]! : null,
    accounts,
    disputed: values.some((a, i) => values.slice(i + 1).some((b) => differ(a, b))),
  }
}
