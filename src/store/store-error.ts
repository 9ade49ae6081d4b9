import { OnrecordError } from '../core/index.ts'

const SQLITE = { busy: 5, locked: 6, readOnly: 8, ioError: 10, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 } as const

/** Waited for a lock as long as was allowed (`lock_not_available`). */
const POSTGRES_LOCK_TIMEOUT = '55P03'

/** What PostgreSQL or the network says, by code or class of codes. */
const POSTGRES: readonly (readonly [code: RegExp, remedy: string])[] = [
  [/^(28P01|28000)$/, 'the database refuses this user or password; check --database'],
  [/^3D000$/, 'the server has no database of this name; make one with createdb'],
  [/^(42501|25006)$/, 'this user may not write to the database; ask whoever runs it'],
  [/^53100$/, 'the disk of the database is full; make room and try again'],
  [/^(53|57)/, 'the database takes no more work now; try again later'],
  [
    /^(08...|ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH)$/,
    'the database cannot be reached; check --database and whether it runs',
  ],
]

/** An error of the database or the disk, told as what a person can do about it. Anything else is handed back as it is. */
export function storeError(cause: unknown, where: string): unknown {
  if (!(cause instanceof Error) || cause instanceof OnrecordError) return cause
  if (isBusy(cause)) {
    return new OnrecordError('database-locked', `${where}: another program is writing to this dossier; try again when it has finished`, {
      cause,
    })
  }
  const code = systemCode(cause)
  const reason = unavailable(sqliteCode(cause), code) ?? POSTGRES.find(([codes]) => codes.test(code ?? ''))?.[1] ?? null
  return reason === null ? cause : new OnrecordError('database-unavailable', `${where}: ${reason}`, { cause })
}

/** Whether the database says that another program holds the lock. */
export function isBusy(error: unknown): boolean {
  const code = sqliteCode(error)
  return code === SQLITE.busy || code === SQLITE.locked || systemCode(error) === POSTGRES_LOCK_TIMEOUT
}

/** Another program is at work: what looks like an orphan may be its own, and will be swept another time. */
export function unlessLocked(error: unknown): void {
  const told = storeError(error, '')
  if (!(told instanceof OnrecordError && told.code === 'database-locked')) throw error
}

/** The primary result code; the upper bits only say more about it. */
function sqliteCode(error: unknown): number | null {
  const { errcode } = error as { errcode?: number }
  return errcode === undefined ? null : errcode & 0xff
}

function systemCode(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code
}

function unavailable(sqlite: number | null, system: string | undefined): string | null {
  if (sqlite === SQLITE.full || system === 'ENOSPC' || system === 'EDQUOT') return 'the disk is full; make room and try again'
  if (sqlite === SQLITE.readOnly || system === 'EROFS') return 'the folder cannot be written to; choose another with --dossier'
  if (sqlite === SQLITE.cannotOpen || system === 'EACCES' || system === 'EPERM')
    return 'the folder cannot be opened for writing; check its permissions or choose another with --dossier'
  if (sqlite === SQLITE.notADatabase || sqlite === SQLITE.corrupt)
    return 'the database file is damaged or no database; restore it from a backup'
  if (sqlite === SQLITE.ioError || system === 'EIO') return 'reading or writing the disk failed; check the disk'
  if (system === 'ENOTDIR' || system === 'EEXIST') return 'there is a file where the folder should be; choose another with --dossier'
  return null
}
