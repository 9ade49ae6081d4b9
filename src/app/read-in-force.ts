import { decisionsInForce, type JournalledDecision, readEntry } from '../record/index.ts'
import type { JournalFilter, Store } from '../store/index.ts'

type JournalStore = Pick<Store, 'journal' | 'undoing'>

/**
 * The decisions of some kinds that are in force, of all reports, as of a position of the journal. What takes them back is of another kind
 * and is looked up for each.
 */
export async function readInForce(
  store: JournalStore,
  { kinds, to }: Required<Pick<JournalFilter, 'kinds'>> & Pick<JournalFilter, 'to'>,
): Promise<readonly JournalledDecision[]> {
  const all = (await store.journal({ kinds, ...(to !== undefined && { to }) })).map(readEntry)
  for (let i = 0; i < all.length; i++) {
    const undoing = await store.undoing(all[i]!.entry)
    all.push(...undoing.filter(({ position }) => to === undefined || position <= to).map(readEntry))
  }
  return decisionsInForce(all)
}
