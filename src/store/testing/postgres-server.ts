import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { findPostgres } from '../../../tools/postgres.ts'

const execute = promisify(execFile)

/** A PostgreSQL of this test run alone. */
export interface PostgresServer {
  /** The address of the one database that tests take turns with. */
  readonly url: string
  /** Empties the database. */
  clear(): Promise<void>
  stop(): Promise<void>
}

/** Whether one can be started here: it is installed, and where we are root there is a user to run it as. */
export const canStartPostgres = findPostgres() !== null

/** Starts a server in a folder of its own, on a free port of this machine. It refuses to run as root: then the user `postgres` runs it. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = findPostgres()!
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-postgres-'))
  const user = process.getuid?.() === 0 ? await idsOf('postgres') : null
  if (user) await chown(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  await execute(join(bin, 'initdb'), ['-D', data, '-U', 'onrecord', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], {
    ...user,
    cwd: folder,
  })
  const port = await freePort()
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off', 'max_connections=60']
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...user,
    cwd: folder,
    stdio: 'ignore',
  })
  const url = `postgres://onrecord@127.0.0.1:${port}/postgres`
  await answering(url)
  return {
    url,
    async clear() {
      await query(url, 'drop schema public cascade; create schema public')
    },
    async stop() {
      // Ends at once and drops who is still connected.
      server.kill('SIGINT')
      await once(server, 'close')
      await rm(folder, { recursive: true })
    },
  }
}

/** Runs SQL on a connection of its own. */
export async function query(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

async function answering(url: string): Promise<void> {
  for (let tries = 200; ; tries--) {
    try {
      await query(url, 'select 1')
      return
    } catch (error) {
      if (tries === 0) throw error
      await setTimeout(50)
    }
  }
}

async function idsOf(user: string): Promise<{ readonly uid: number; readonly gid: number }> {
  const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => Number((await execute('id', [flag, user])).stdout)))
  return { uid: uid!, gid: gid! }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
