import type { CodingPool, CodingTask } from '../jobs/index.ts'
import { openTaskRunner } from './task-runner.ts'

type CaptureTask = Extract<CodingTask, { readonly capture: unknown }>

/** So much text is coded in this thread before workers are started: each takes a while to load what it needs. */
const SMALL_BYTES = 200_000

/**
 * Codes in this thread as long as there is little to do, and in up to `jobs` workers from then on. Pages are always read in a worker, which
 * can be stopped: reading HTML is where hostile input can take all time and memory.
 */
export function openCodingRunner(jobs: number): CodingPool {
  let seen = 0
  let pool: Promise<CodingPool> | null = null
  const here = openTaskRunner()
  return {
    async run(task) {
      seen += sizeOf(task)
      if (jobs > 1 && seen > SMALL_BYTES) return (await (pool ??= openWorkerPool(jobs))).run(task)
      if (!isPage(task)) return here.run(task)
      const [[read], coder, { codeRead }] = await Promise.all([
        (pool ??= openWorkerPool(jobs)).then((workers) => workers.run({ ...task, kind: 'read' })),
        here.coder(task.dossier), // loaded while the worker reads
        import('./code-capture.ts'),
      ])
      return [await codeRead(coder, read!)]
    },
    async close() {
      await (await pool)?.close()
    },
  }
}

/** A pool of workers; what it stands on is loaded only when there is one. */
export async function openWorkerPool(workers: number): Promise<CodingPool> {
  const { openCodingPool } = await import('../jobs/index.ts')
  return openCodingPool({ workers })
}

function isPage(task: CodingTask): task is CaptureTask {
  return task.kind === 'capture' && task.capture.mediaType !== 'text/plain'
}

function sizeOf(task: CodingTask): number {
  if (task.kind === 'again') return task.record.length
  if (task.kind !== 'lines') return task.capture.bytes.length
  return task.lines.reduce((sum, line) => sum + ('text' in line ? line.text.length : 0), 0)
}
