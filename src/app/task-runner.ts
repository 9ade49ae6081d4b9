import type { CodedJson, CodingTask } from '../jobs/index.ts'
import { loadCoder } from './load-coder.ts'

export type TaskRunner = (task: CodingTask) => Promise<readonly CodedJson[]>

/** Loads the coder and gives what runs tasks with it: in a worker, or in this thread. What is wrong with an input is in its result. */
export async function loadTaskRunner(): Promise<TaskRunner> {
  const [coder, { codeBulkLine }, { codeCapture }] = await Promise.all([
    loadCoder(),
    import('./code-bulk-line.ts'),
    import('./code-capture.ts'),
  ])
  return async (task) => (task.kind === 'lines' ? task.lines.map((line) => codeBulkLine(coder, line)) : [await codeCapture(coder, task)])
}
