import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { checkJournal, readEntry } from '../../record/index.ts'
import type { Store } from '../port.ts'
import { exampleEntry } from './example-entry.ts'

const program = fileURLToPath(new URL('./append-entries.ts', import.meta.url))
const NAMES = ['Ana', 'Bo', 'Cem', 'Dia']
const EACH = 200

/** Has four programs append 200 decisions each at the same time, and expects all of them in one chain, each program's in its order. */
export async function appendAtOnce(where: readonly string[], open: () => Promise<Store>): Promise<void> {
  const programs = NAMES.map((name) => spawn(process.execPath, [program, name, String(EACH), ...where], { stdio: 'inherit' }))
  expect(await Promise.all(programs.map(async (one) => (await once(one, 'close'))[0]))).toEqual(NAMES.map(() => 0))

  const store = await open()
  const journal = await store.journal()
  const all = NAMES.length * EACH
  expect(checkJournal(journal, await store.witnessed())).toMatchObject({ entries: all, broken: null, witnessedTo: all })
  const decisions = journal.map((entry) => readEntry(entry).decision)
  for (const name of NAMES) {
    const expected = Array.from({ length: EACH }, (_, i) => exampleEntry(i, null, name).decision)
    expect(decisions.filter((decision) => decision?.by === name)).toEqual(expected)
  }
  await store.close()
}
