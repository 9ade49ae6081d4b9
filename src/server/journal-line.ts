import { type JournalEntry, readEntry, readEnvelope } from '../record/index.ts'
import type { JournalLine } from './decision-schemas.ts'

/** An entry as it is shown: what was decided, without what only a check of the chain needs. */
export function journalLine(entry: JournalEntry): JournalLine {
  const { kind, by, at } = readEnvelope(entry)
  const { entry: digest, undoes, decision } = readEntry(entry)
  return { position: entry.position, entry: digest, kind, by, at, undoes, decision: decision && { ...decision } }
}
