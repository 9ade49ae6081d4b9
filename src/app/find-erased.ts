import { OnrecordError } from '../core/index.ts'
import { canonicalJson, type DecisionOf, type DecisionRequest, type JournalEntry, readEntry } from '../record/index.ts'

/**
 * The erasure that a request asks for: the entries it names, those that hold one of its words, and all that was decided about its reports.
 * Throws `used-wrongly` when the reason, which is kept, holds one of the words, and `not-found` when there is nothing to erase.
 */
export async function findErased(
  { by, reason, entries, documents, words }: Extract<DecisionRequest, { kind: 'erase' }>,
  journal: AsyncIterable<readonly JournalEntry[]>,
  at: string,
): Promise<DecisionOf<'erase'>> {
  const told = words.find((word) => reason.includes(word))
  if (told !== undefined) throw new OnrecordError('used-wrongly', 'The reason is kept: leave the words out of it that are to be erased')
  const inside = [...words.map((word) => canonicalJson(word).slice(1, -1)), ...documents.map((id) => `"document":${canonicalJson(id)}`)]
  const holding: string[] = []
  for await (const page of inside.length > 0 ? journal : [])
    for (const { entry, decision } of page.map(readEntry)) {
      if (decision === null || decision.kind === 'erase') continue
      const content = canonicalJson(decision)
      if (inside.some((part) => content.includes(part))) holding.push(entry)
    }
  const erased = [...new Set([...entries, ...holding])]
  if (erased.length === 0 && documents.length === 0)
    throw new OnrecordError('not-found', 'The journal holds none of these words; there is nothing to erase')
  return { kind: 'erase', by, at, reason, entries: erased, documents }
}
