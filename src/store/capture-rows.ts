import type { Kysely } from 'kysely'
import type { CaptureFiles } from './capture-files.ts'
import type { Tables } from './tables.ts'

/** Captures in the database itself, so that every machine that works on it has them. A write is whole or not there at all. */
export function captureRows(db: Kysely<Tables>): CaptureFiles {
  return {
    async write(sha256, bytes) {
      await db
        .insertInto('capture_bytes')
        .values({ sha256, bytes })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    async read(sha256) {
      const row = await db.selectFrom('capture_bytes').select('bytes').where('sha256', '=', sha256).executeTakeFirst()
      return row ? new Uint8Array(row.bytes) : null
    },
    async delete(sha256) {
      await db.deleteFrom('capture_bytes').where('sha256', '=', sha256).execute()
    },
    async list() {
      const rows = await db.selectFrom('capture_bytes').select('sha256').execute()
      return { captures: rows.map(({ sha256 }) => sha256), unfinished: [] }
    },
    deleteUnfinished: async () => {},
  }
}
