import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Added } from '../../src/server/index.ts'
import { addAddress, addFile, addPasted } from '../api/client.ts'
import { refreshLists } from '../api/queries.ts'

/** A report on its way into the dossier. */
export interface Addition {
  readonly number: number
  readonly name: string
  readonly state: 'waiting' | 'coding' | 'added' | 'known' | 'failed'
  readonly reportId: string | null
  /** What went wrong, and what to do about it. */
  readonly problem: string | null
}

interface Job {
  readonly number: number
  readonly send: () => Promise<Added>
}

/** How many are sent side by side: the server codes with as many workers as it likes, the page stays quick. */
const AT_ONCE = 2

/** Adds reports and keeps what became of each until it is dismissed. */
export function useAdditions() {
  const queries = useQueryClient()
  const [additions, setAdditions] = useState<readonly Addition[]>([])
  const jobs = useRef<Job[]>([])
  const state = useRef({ running: 0, last: 0 })

  function change(number: number, news: Partial<Addition>) {
    setAdditions((all) => all.map((one) => (one.number === number ? { ...one, ...news } : one)))
  }

  async function work() {
    if (state.current.running >= AT_ONCE) return
    const job = jobs.current.shift()
    if (!job) return
    state.current.running++
    change(job.number, { state: 'coding' })
    try {
      const { state: outcome, report } = await job.send()
      change(job.number, { state: outcome, reportId: report.id, ...(report.title !== null && { name: report.title }) })
      await refreshLists(queries)
    } catch (problem) {
      change(job.number, { state: 'failed', problem: problem instanceof Error ? problem.message : String(problem) })
    }
    state.current.running--
    await work()
  }

  function start(given: readonly { readonly name: string; readonly send: () => Promise<Added> }[]) {
    const fresh = given.map((one) => ({ ...one, number: ++state.current.last }))
    setAdditions((all) => [
      ...all,
      ...fresh.map(({ number, name }) => ({ number, name, state: 'waiting' as const, reportId: null, problem: null })),
    ])
    jobs.current.push(...fresh)
    for (let i = 0; i < AT_ONCE; i++) void work()
  }

  return {
    additions,
    addFiles: (files: readonly File[]) => start(files.map((file) => ({ name: file.name, send: () => addFile(file) }))),
    /** A text, or web addresses and nothing else: these are fetched. */
    addText: (text: string, published: string | undefined) => {
      const words = text.trim().split(/\s+/)
      const addresses = words.every((word) => /^https?:\/\/\S+$/i.test(word))
      start(
        addresses
          ? words.map((address) => ({ name: address, send: () => addAddress(address, published) }))
          : [{ name: firstLine(text), send: () => addPasted(text, published) }],
      )
    },
    dismiss: (number: number) => setAdditions((all) => all.filter((one) => one.number !== number)),
  }
}

function firstLine(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? ''
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
