import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely'
import { isBusy } from './store-error.ts'

const RETRY_MS = 20

/**
 * Kysely over `node:sqlite`. What differs from Kysely's own SQLite dialect: a statement is a reader when it has columns, every
 * transaction takes the write lock when it begins (one that read first could never be upgraded while another program writes), and
 * tables are changed in a transaction, so that a migration that is cut off leaves nothing. A transaction waits up to `waitMs` for the lock.
 */
export function nodeSqliteDialect(database: DatabaseSync, waitMs: number): Dialect {
  const adapted: SqliteDatabase = {
    close: () => database.close(),
    prepare(sql: string) {
      const statement = database.prepare(sql)
      return {
        reader: statement.columns().length > 0,
        all: (values: readonly unknown[]) => statement.all(...(values as SQLInputValue[])),
        run: (values: readonly unknown[]) => statement.run(...(values as SQLInputValue[])),
        iterate: (values: readonly unknown[]) => statement.iterate(...(values as SQLInputValue[])),
      }
    },
  }
  const base = new SqliteDialect({ database: adapted })
  return {
    createAdapter: () => new TransactionalAdapter(),
    createDriver: () => new ImmediateDriver(adapted, waitMs),
    createQueryCompiler: () => base.createQueryCompiler(),
    createIntrospector: (db) => base.createIntrospector(db),
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #waitMs: number

  constructor(database: SqliteDatabase, waitMs: number) {
    super({ database })
    this.#waitMs = waitMs
  }

  /** Waits for another program's lock between attempts and not inside SQLite, where waiting would stop the whole thread. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    for (let waited = 0; ; waited += RETRY_MS) {
      try {
        await connection.executeQuery(CompiledQuery.raw('begin immediate'))
        return
      } catch (error) {
        if (!isBusy(error) || waited >= this.#waitMs) throw error
        await setTimeout(RETRY_MS)
      }
    }
  }
}
