import { decisionsInForce, type QueueRow, readEntry, reviewQueue } from '../record/index.ts'
import type { Store } from '../store/index.ts'
import { journalPages } from './journal-pages.ts'

/**
 * The incidents of a dossier that wait for a person, in the order in which they should be looked at. A row is decided when somebody accepted
 * it as a whole or entered it; a correction of one field alone leaves the rest to be seen.
 */
export async function reviewRows(store: Pick<Store, 'incidents' | 'journal'>): Promise<readonly QueueRow[]> {
  const entries = []
  for await (const page of journalPages(store)) entries.push(...page.map(readEntry))
  const decided = new Set<string>()
  for (const { decision } of decisionsInForce(entries)) {
    if (decision === null || !('about' in decision) || decision.about.item !== 'incident') continue
    const isWhole = decision.kind === 'enter' || (decision.kind === 'accept' && decision.fields.length === 0)
    if (isWhole) decided.add(`${decision.about.document} ${decision.about.id}`)
  }
  return reviewQueue(await store.incidents(), ({ documentId, incidentId }) => decided.has(`${documentId} ${incidentId}`))
}
