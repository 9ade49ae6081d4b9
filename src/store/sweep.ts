import type { Kysely } from 'kysely'
import type { CaptureFiles, CapturesOf } from './capture-files.ts'
import type { Tables } from './tables.ts'

/**
 * Deletes what an interrupted program left: captures that no row refers to, and writes that were cut off. Captures are written and
 * deleted only under the write lock, so what is still an orphan while we hold it belongs to nobody. The lock is taken only when there is
 * something to sweep; opening a dossier that another program writes to does not wait.
 */
export async function sweepOrphans(db: Kysely<Tables>, files: CapturesOf): Promise<void> {
  if (isEmpty(await orphans(db, files))) return
  await db.transaction().execute(async (transaction) => {
    const { captures, unfinished } = await orphans(transaction, files)
    for (const sha256 of captures) await files(transaction).delete(sha256)
    for (const name of unfinished) await files(transaction).deleteUnfinished(name)
  })
}

type Orphans = Awaited<ReturnType<CaptureFiles['list']>>

async function orphans(db: Kysely<Tables>, files: CapturesOf): Promise<Orphans> {
  const { captures, unfinished } = await files(db).list()
  const rows = await db.selectFrom('captures').select('sha256').execute()
  const referred = new Set(rows.map((row) => row.sha256))
  return { captures: captures.filter((sha256) => !referred.has(sha256)), unfinished }
}

function isEmpty({ captures, unfinished }: Orphans): boolean {
  return captures.length === 0 && unfinished.length === 0
}
