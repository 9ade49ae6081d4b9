import type { JournalledDecision } from './decision.ts'

/**
 * The decisions that hold, in the order they were made: those that no later one takes back. Taking back is itself a decision and can be
 * taken back. What was erased holds no longer.
 */
export function decisionsInForce(journal: readonly JournalledDecision[]): readonly JournalledDecision[] {
  const undone = new Set<string>()
  const holds: JournalledDecision[] = []
  for (const journalled of journal.toReversed()) {
    const { entry, decision } = journalled
    if (decision === null || undone.has(entry)) continue
    if (decision.kind === 'undo') undone.add(decision.entry)
    else holds.push(journalled)
  }
  return holds.reverse()
}
