import { existsSync, globSync } from 'node:fs'
import { dirname } from 'node:path'
import { run } from './run-tool.ts'

/** The folder of PostgreSQL's programs, the newest that is installed, or null. */
export function findPostgres(): string | null {
  const initdb = process.env.POSTGRES_BIN
    ? [`${process.env.POSTGRES_BIN}/initdb`]
    : globSync([
        '/usr/lib/postgresql/*/bin/initdb',
        '/opt/homebrew/opt/postgresql*/bin/initdb',
        '/usr/pgsql-*/bin/initdb',
        '/usr/bin/initdb',
      ])
  const found = initdb.filter((path) => existsSync(path)).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  return found.length > 0 ? dirname(found.at(-1)!) : null
}

/** Installs PostgreSQL where that is allowed (root on Debian), and says in one line where it is not. */
export async function ensurePostgres(): Promise<void> {
  if (findPostgres()) return
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const status =
      (await run('/usr/bin/apt-get', ['update', '-qq'], quiet)) ||
      (await run('/usr/bin/apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], quiet))
    if (status === 0 && findPostgres()) return
  }
  console.log('Left out: the store on PostgreSQL, because none is installed (on Debian: apt-get install postgresql).')
}
