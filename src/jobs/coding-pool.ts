import { extname } from 'node:path'
import { Piscina } from 'piscina'
import { OnrecordError } from '../core/index.ts'
import type { CodedJson, CodingTask } from './coding-task.ts'

/** How many workers there may be, and what one of them may take. */
export interface PoolOptions {
  /** The most workers at once. They start when there is work for them, and stop when there has been none for a while. */
  readonly workers: number
  /** The longest that one task may take, its worker's start included. */
  readonly seconds?: number
  /** The most memory that one worker may take. */
  readonly megabytes?: number
  /** The workers' module; another than ours only in tests. */
  readonly entry?: URL
}

/** Threads that read and code documents. A task that takes too long, too much memory or breaks its worker fails alone; the others go on. */
export interface CodingPool {
  /** One result for a capture, one a line for lines. Throws `limit-exceeded` when it had to be stopped, `internal` when its worker broke. */
  run(task: CodingTask): Promise<readonly CodedJson[]>
  /** Ends the workers; tasks under way fail. */
  close(): Promise<void>
}

/** From source this file is .ts and so are the workers; built, both are .js. */
const ENTRY = new URL(`./workers/code-document${extname(import.meta.url)}`, import.meta.url)

/** Opens a pool; no worker starts before its first task. */
export function openCodingPool({ workers, seconds = 60, megabytes = 1024, entry = ENTRY }: PoolOptions): CodingPool {
  const pool = new Piscina({
    filename: entry.href,
    name: 'run',
    minThreads: 0,
    maxThreads: workers,
    idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  pool.on('error', () => {}) // a worker that broke while idle: the next task gets a new one
  const gate = openGate(workers)
  return {
    run: (task) =>
      gate(async () => {
        const stop = new AbortController()
        const timer = setTimeout(() => stop.abort(), seconds * 1000)
        try {
          return await pool.run(task, { signal: stop.signal })
        } catch (cause) {
          throw taskError(cause, stop.signal.aborted ? `more than ${seconds} seconds` : null)
        } finally {
          clearTimeout(timer)
        }
      }),
    close: () => pool.destroy(),
  }
}

/** Lets so many tasks through at once, in turn: a task's time must not run while it waits for a worker. */
function openGate(places: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = []
  let free = places
  return async (work) => {
    if (free > 0) free--
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free++
    }
  }
}

function taskError(cause: unknown, tooLong: string | null): OnrecordError {
  const outOfMemory = (cause as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too much memory' : null
  const limit = tooLong ?? outOfMemory
  if (limit === null) return new OnrecordError('internal', `coding broke off (${(cause as Error).message})`, { cause })
  return new OnrecordError('limit-exceeded', `reading took ${limit} and was stopped: give the plain text, or split it`, { cause })
}
