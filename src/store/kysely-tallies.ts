import type { Kysely } from 'kysely'
import { OnrecordError } from '../core/index.ts'
import type { CodingAt, Moment, NamedTally } from './port.ts'
import type { Tables } from './tables.ts'

export async function readMoment(db: Kysely<Tables>): Promise<Moment> {
  const { value: revision } = await db.selectFrom('counters').select('value').where('name', '=', 'revision').executeTakeFirstOrThrow()
  const head = await db.selectFrom('journal').select(['position', 'digest']).orderBy('position', 'desc').limit(1).executeTakeFirst()
  return { revision, head: head ?? null }
}

/** The coding that a report had at a revision is the one that was replaced first after it, or the one it has now. */
export async function codingsAt(
  db: Kysely<Tables>,
  revision: number,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly CodingAt[]> {
  let query = db
    .selectFrom('documents')
    .select(({ selectFrom, ref }) => [
      'id',
      'documents.coding as now',
      selectFrom('older_records')
        .select('older_records.coding')
        .where('older_records.document', '=', ref('documents.id'))
        .where('older_records.replaced_revision', '>', revision)
        .orderBy('older_records.replaced_revision')
        .limit(1)
        .as('then'),
    ])
    .where('added_revision', '<=', revision)
  if (after !== null) {
    const from = await db.selectFrom('documents').select('position').where('id', '=', after).executeTakeFirst()
    if (!from) throw new OnrecordError('conflict', `${after} was taken out while the reports were read; try again`)
    query = query.where('position', '>', from.position)
  }
  const rows = await query.orderBy('position').limit(limit).execute()
  return rows.map(({ id, now, then }) => ({ id, coding: then ?? now }))
}

export async function readTallies(db: Kysely<Tables>): Promise<readonly NamedTally[]> {
  return db.selectFrom('tallies').selectAll().orderBy('name').execute()
}

export async function keepTally(db: Kysely<Tables>, tally: NamedTally): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('tallies')
    .values(tally)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}
