import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { DecisionRequest } from '../../src/server/index.ts'
import { decide } from '../api/client.ts'
import { refreshDecided } from '../api/queries.ts'
import { useReviewer } from './reviewer.ts'

type Without<T, Key extends string> = T extends unknown ? Omit<T, Key> : never
/** A decision but for who takes it. */
export type Deciding = Without<DecisionRequest, 'by' | 'reason'> & { readonly reason?: string }

export interface Review {
  /** Takes decisions one after the other, as one step to undo. Asks first who decides, where nobody said so yet. */
  readonly take: (decisions: readonly Deciding[], then?: () => void) => void
  /** Takes back what was decided last on this report, step by step. */
  readonly undo: () => void
  readonly canUndo: boolean
  readonly pending: boolean
  /** What went wrong with the last decision, in the words of the server. */
  readonly problem: string | null
  readonly asksName: boolean
  readonly onName: (name: string) => void
  readonly onNoName: () => void
}

/** Deciding about one report. */
export function useReview(document: string): Review {
  const queries = useQueryClient()
  const [reviewer, setReviewer] = useReviewer()
  const [steps, setSteps] = useState<readonly (readonly string[])[]>([])
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [waiting, setWaiting] = useState<(() => void) | null>(null)
  const busy = useRef(false)

  const run = useCallback(
    async (by: string, decisions: readonly Deciding[], then?: () => void): Promise<readonly string[]> => {
      if (busy.current) return []
      busy.current = true
      setPending(true)
      setProblem(null)
      const made: string[] = []
      try {
        for (const { reason, ...decision } of decisions) {
          made.push((await decide({ ...decision, by, reason: reason ?? null } as DecisionRequest)).entry)
        }
      } catch (thrown) {
        setProblem((thrown as Error).message)
      }
      // What went through before a failure holds, and is shown.
      await refreshDecided(queries, document)
      busy.current = false
      setPending(false)
      if (made.length === decisions.length) then?.()
      return made
    },
    [queries, document],
  )

  const take = useCallback(
    (decisions: readonly Deciding[], then?: () => void) => {
      if (decisions.length === 0) return then?.()
      const go = async (by: string) => {
        const made = await run(by, decisions, then)
        if (made.length > 0) setSteps((before) => [...before, made])
      }
      if (reviewer !== null) void go(reviewer)
      else setWaiting(() => () => void go(localStorage.getItem('onrecord.reviewer')!))
    },
    [reviewer, run],
  )

  const undo = useCallback(() => {
    const last = steps.at(-1)
    if (!last || reviewer === null) return
    setSteps((before) => before.slice(0, -1))
    void run(
      reviewer,
      last.toReversed().map((entry) => ({ kind: 'undo', entry })),
    )
  }, [steps, reviewer, run])

  return {
    take,
    undo,
    canUndo: steps.length > 0,
    pending,
    problem,
    asksName: waiting !== null,
    onName: (name) => {
      setReviewer(name)
      waiting?.()
      setWaiting(null)
    },
    onNoName: () => setWaiting(null),
  }
}
