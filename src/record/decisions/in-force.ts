import type { JournalledDecision } from './decision.ts'

/**
 * The decisions that hold, in the order they were made: those that no later one takes back. What was erased holds no longer, but what it
 * took back stays so.
 */
export function decisionsInForce(journal: readonly JournalledDecision[]): readonly JournalledDecision[] {
  const undone = undoneEntries(journal)
  return journal.filter(({ entry, undoes, decision }) => decision !== null && undoes === null && !undone.has(entry))
}

/** The entries that are taken back. Taking back is itself a decision and can be taken back. */
export function undoneEntries(journal: readonly JournalledDecision[]): ReadonlySet<string> {
  const undone = new Set<string>()
  for (const { entry, undoes } of journal.toReversed()) if (undoes !== null && !undone.has(entry)) undone.add(undoes)
  return undone
}
