import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { DATABASE_FILE, openSqliteStore } from './sqlite-store.ts'

const adder = fileURLToPath(new URL('./testing/add-without-end.ts', import.meta.url))

/** Runs the adder for a while, kills it without warning, and says what it had confirmed. */
async function killAfter(folder: string, milliseconds: number): Promise<{ added: Set<string>; removed: Set<string> }> {
  const child = spawn(process.execPath, [adder, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const added = new Set<string>()
  const removed = new Set<string>()
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => {
    const [id, state] = line.split(' ')
    ;(state === 'added' ? added : removed).add(id!)
  })
  await once(lines, 'line')
  await setTimeout(milliseconds)
  child.kill('SIGKILL')
  await once(child, 'close')
  return { added, removed }
}

describe('a program killed while it writes', () => {
  it.each([0, 3, 11, 24, 60, 130])(
    'loses nothing it had confirmed and leaves nothing half written (killed after %i ms)',
    { timeout: 60_000 },
    async (milliseconds) => {
      const folder = await mkdtemp(join(tmpdir(), 'onrecord-kill-'))
      const { added, removed } = await killAfter(folder, milliseconds)
      const store = await openSqliteStore(folder)
      const reports = await store.reports()
      const ids = new Set(reports.map((report) => report.id))
      expect([...added].filter((id) => !ids.has(id))).toEqual([])
      expect([...removed].filter((id) => ids.has(id))).toEqual([])
      for (const { id } of reports) {
        expect((await store.record(id))?.document.id).toBe(id)
        expect((await store.capture(id))?.sha256.startsWith(id)).toBe(true)
      }
      expect(await store.incidents()).toHaveLength(2 * reports.length)
      await store.close()

      const files = (await readdir(join(folder, 'captures'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
      expect(files.map((file) => file.name.slice(0, 16)).sort()).toEqual([...ids].sort())
      const database = new DatabaseSync(join(folder, DATABASE_FILE))
      expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
      expect(database.prepare('pragma foreign_key_check').all()).toEqual([])
      database.close()
      await rm(folder, { recursive: true })
    },
  )
})
