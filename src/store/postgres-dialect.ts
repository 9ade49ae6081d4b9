import { CompiledQuery, type DatabaseConnection, type Dialect, PostgresDialect, type PostgresDialectConfig, PostgresDriver } from 'kysely'

/** Any number will do that no other program takes on the same database: "onrecord" on a telephone. */
const WRITE_LOCK = 66_732_673

/**
 * Kysely over PostgreSQL, but that a transaction takes the one write lock when it begins, as on SQLite, and waits for it up to `waitMs`.
 * What it reads after that is what the one before it wrote.
 */
export function lockingPostgresDialect(config: PostgresDialectConfig, waitMs: number): Dialect {
  const base = new PostgresDialect(config)
  return {
    createAdapter: () => base.createAdapter(),
    createDriver: () => new LockingDriver(config, waitMs),
    createQueryCompiler: () => base.createQueryCompiler(),
    createIntrospector: (db) => base.createIntrospector(db),
  }
}

class LockingDriver extends PostgresDriver {
  readonly #waitMs: number

  constructor(config: PostgresDialectConfig, waitMs: number) {
    super(config)
    this.#waitMs = waitMs
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const wait = `set local lock_timeout = ${Math.max(1, Math.round(this.#waitMs))}`
    try {
      await connection.executeQuery(CompiledQuery.raw(`begin; ${wait}; select pg_advisory_xact_lock(${WRITE_LOCK})`))
    } catch (error) {
      await connection.executeQuery(CompiledQuery.raw('rollback'))
      throw error
    }
  }
}
