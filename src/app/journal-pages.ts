import type { JournalEntry } from '../record/index.ts'
import type { Store } from '../store/index.ts'

const PAGE = 1000

/** The whole journal in order, piece by piece: one that has grown for years never lies in memory as a whole. */
export async function* journalPages(store: Pick<Store, 'journal'>): AsyncGenerator<readonly JournalEntry[]> {
  for (let after = 0; ; ) {
    const entries = await store.journal({ after, limit: PAGE })
    const last = entries.at(-1)
    if (last === undefined) return
    yield entries
    after = last.position
  }
}
