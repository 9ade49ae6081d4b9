import { createContext, useContext } from 'react'
import type { ReviewState } from '../review/review-state.ts'
import type { RecordLookup } from './record-lookup.ts'

/** What the parts of the report screen share: the record, and which of its values is selected. */
export interface ReportContext extends RecordLookup {
  readonly selected: string | null
  /** What people have decided about a value. */
  readonly stateOf: ReviewState['stateOf']
  /** The value that Tab reaches when none is selected. */
  readonly firstItem: string | null
  readonly select: (key: string) => void
  /** Selects and moves the focus there: what a link between values does. */
  readonly goTo: (key: string) => void
}

export const ReportContext = createContext<ReportContext | null>(null)

export function useReport(): ReportContext {
  const context = useContext(ReportContext)
  if (context === null) throw new Error('used outside of the report screen')
  return context
}
