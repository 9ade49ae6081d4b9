import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** The captures of a dossier: files named by the SHA-256 of what is in them, written once. */
export interface CaptureFiles {
  /** On disk for good when it returns; a write that is cut off leaves nothing under the digest's name. */
  write(sha256: string, bytes: Uint8Array): Promise<void>
  /** Null when there is none. */
  read(sha256: string): Promise<Uint8Array | null>
  delete(sha256: string): Promise<void>
  /** Digests of all captures there are, and names of writes that are under way or were cut off. */
  list(): Promise<{ readonly captures: readonly string[]; readonly unfinished: readonly string[] }>
  deleteUnfinished(name: string): Promise<void>
}

/** The captures as they are seen from a transaction, where they are in the database too. */
export type CapturesOf = (db: Kysely<Tables>) => CaptureFiles

/** Captures in `folder/ab/abcdef…`; new ones are written in `folder/incoming` and moved over when they are whole. */
export function captureFiles(folder: string): CaptureFiles {
  const incoming = join(folder, 'incoming')
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256)
  return {
    async write(sha256, bytes) {
      const target = pathOf(sha256)
      const unfinished = join(incoming, `${sha256}.${randomUUID()}`)
      await mkdir(incoming, { recursive: true })
      await mkdir(dirname(target), { recursive: true })
      try {
        const file = await open(unfinished, 'wx')
        try {
          await file.writeFile(bytes)
          await file.sync()
        } finally {
          await file.close()
        }
        await rename(unfinished, target)
      } catch (error) {
        await rm(unfinished, { force: true })
        throw error
      }
      await syncFolder(dirname(target))
      await syncFolder(folder)
    },
    async read(sha256) {
      try {
        return await readFile(pathOf(sha256))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
        throw error
      }
    },
    delete: (sha256) => rm(pathOf(sha256), { force: true }),
    async list() {
      const shelves = (await namesIn(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name))
      const captures = (await Promise.all(shelves.map((shelf) => namesIn(join(folder, shelf))))).flat()
      return { captures: captures.filter((name) => /^[0-9a-f]{64}$/.test(name)), unfinished: await namesIn(incoming) }
    },
    deleteUnfinished: (name) => rm(join(incoming, name), { force: true }),
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** A rename is on disk only when its folder is. Windows cannot open folders, and does not need to. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
