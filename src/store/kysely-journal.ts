import type { Kysely, Transaction } from 'kysely'
import { OnrecordError } from '../core/index.ts'
import { type JournalEntry, readEnvelope, sealEntry } from '../record/index.ts'
import type { FoundEntry, JournalFilter, NewEntry } from './port.ts'
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
  const { kind } = decision
  await transaction
    .insertInto('journal')
    .values({ ...entry, document, kind, undoes: kind === 'undo' ? decision.entry : null })
    .execute()
  if (document !== null) await noteChange(transaction, document)
  return entry
}

/** The rows made of a report's decided record are no longer what they should be. */
async function noteChange(transaction: Transaction<Tables>, document: string): Promise<void> {
  await transaction
    .updateTable('documents')
    .set(({ eb }) => ({ changes: eb('changes', '+', 1) }))
    .where('id', '=', document)
    .execute()
}

export async function eraseContent(transaction: Transaction<Tables>, digests: readonly string[]): Promise<void> {
  for (const digest of digests) {
    const row = await transaction
      .selectFrom('journal')
      .select(['envelope', 'position', 'document'])
      .where('digest', '=', digest)
      .executeTakeFirst()
    if (!row) throw new OnrecordError('not-found', `${digest}: there is no such entry in the journal; read it again`)
    const { kind, position } = readEnvelope(row)
    if (kind === 'erase') throw new OnrecordError('conflict', `Entry ${position} of the journal is kept: it says what was erased`)
    await transaction.updateTable('journal').set({ content: null, salt: null }).where('digest', '=', digest).execute()
    if (row.document !== null) await noteChange(transaction, row.document)
  }
}

const ENTRY = ['position', 'digest', 'previous', 'envelope', 'content', 'salt'] as const

export async function readJournal(
  db: Kysely<Tables>,
  { document, kinds, after = 0, to, limit }: JournalFilter,
): Promise<readonly JournalEntry[]> {
  let query = db.selectFrom('journal').select(ENTRY).where('position', '>', after)
  if (document !== undefined) query = query.where('document', '=', document)
  if (kinds !== undefined) query = query.where('kind', 'in', [...kinds])
  if (to !== undefined) query = query.where('position', '<=', to)
  if (limit !== undefined) query = query.limit(limit)
  return query.orderBy('position').execute()
}

export async function findEntry(db: Kysely<Tables>, digest: string): Promise<FoundEntry | null> {
  const row = await db
    .selectFrom('journal')
    .select([...ENTRY, 'document'])
    .where('digest', '=', digest)
    .executeTakeFirst()
  if (row === undefined) return null
  const { document, ...entry } = row
  return { entry, document }
}

export function entriesThatUndo(db: Kysely<Tables>, digest: string): Promise<readonly JournalEntry[]> {
  return db.selectFrom('journal').select(ENTRY).where('undoes', '=', digest).orderBy('position').execute()
}
