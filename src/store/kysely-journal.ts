import type { Kysely, Transaction } from 'kysely'
import { OnrecordError } from '../core/index.ts'
import { type JournalEntry, readEnvelope, sealEntry } from '../record/index.ts'
import type { NewEntry } from './port.ts'
import type { Tables } from './tables.ts'

/** Runs in a transaction that holds the write lock, so that nobody else has taken the same end. */
export async function appendEntry(transaction: Transaction<Tables>, { decision, salt, document }: NewEntry): Promise<JournalEntry> {
  const head = await transaction
    .selectFrom('journal')
    .select(['position', 'digest'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  const entry = sealEntry(decision, salt, head ?? null)
  await transaction
    .insertInto('journal')
    .values({ ...entry, document })
    .execute()
  return entry
}

export async function eraseContent(transaction: Transaction<Tables>, digests: readonly string[]): Promise<void> {
  for (const digest of digests) {
    const row = await transaction.selectFrom('journal').select(['envelope', 'position']).where('digest', '=', digest).executeTakeFirst()
    if (!row) throw new OnrecordError('not-found', `${digest}: there is no such entry in the journal; read it again`)
    const { kind, position } = readEnvelope(row)
    if (kind === 'erase') throw new OnrecordError('conflict', `Entry ${position} of the journal is kept: it says what was erased`)
    await transaction.updateTable('journal').set({ content: null, salt: null }).where('digest', '=', digest).execute()
  }
}

export async function readJournal(
  db: Kysely<Tables>,
  { document, after = 0 }: { readonly document?: string; readonly after?: number },
): Promise<readonly JournalEntry[]> {
  let query = db
    .selectFrom('journal')
    .select(['position', 'digest', 'previous', 'envelope', 'content', 'salt'])
    .where('position', '>', after)
  if (document !== undefined) query = query.where('document', '=', document)
  return query.orderBy('position').execute()
}
