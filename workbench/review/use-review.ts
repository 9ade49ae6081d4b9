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
  /**
   * Takes decisions one after the other, as one step to undo, and does not wait for the answer. Asks first who decides, where nobody said so
   * yet; `then` is done once that is known.
   */
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
  const [pending, setPending] = useState(0)
  const [problem, setProblem] = useState<string | null>(null)
  const [waiting, setWaiting] = useState<((by: string) => void) | null>(null)
  // Keys come faster than answers: decisions are taken one after the other, in the order of the keys.
  const last = useRef<Promise<unknown>>(Promise.resolve())

  const run = useCallback(
    async (by: string, decisions: readonly Deciding[]): Promise<readonly string[]> => {
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
      return made
    },
    [queries, document],
  )

  const inTurn = useCallback((work: () => Promise<unknown>) => {
    setPending((count) => count + 1)
    last.current = last.current.then(work).finally(() => setPending((count) => count - 1))
  }, [])

  const take = useCallback(
    (decisions: readonly Deciding[], then?: () => void) => {
      if (decisions.length === 0) return then?.()
      const go = (by: string) => {
        then?.()
        inTurn(async () => {
          const made = await run(by, decisions)
          if (made.length > 0) setSteps((before) => [...before, made])
        })
      }
      if (reviewer !== null) go(reviewer)
      else setWaiting(() => go)
    },
    [reviewer, run, inTurn],
  )

  const undo = useCallback(() => {
    const step = steps.at(-1)
    if (!step || reviewer === null || pending > 0) return
    setSteps((before) => before.slice(0, -1))
    inTurn(() =>
      run(
        reviewer,
        step.toReversed().map((entry) => ({ kind: 'undo', entry })),
      ),
    )
  }, [steps, reviewer, run, inTurn, pending])

  return {
    take,
    undo,
    canUndo: steps.length > 0,
    pending: pending > 0,
    problem,
    asksName: waiting !== null,
    onName: (name) => {
      setReviewer(name)
      setWaiting(null)
      waiting?.(name)
    },
    onNoName: () => setWaiting(null),
  }
}
