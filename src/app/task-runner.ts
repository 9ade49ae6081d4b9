import type { DocumentCoder } from '../coding/index.ts'
import { readDocument } from '../document/index.ts'
import type { CodedJson, CodingTask } from '../jobs/index.ts'
import { codeBulkLine } from './bulk-line.ts'
import { loadCoder } from './load-coder.ts'
import { toldError } from './told-error.ts'

export type TaskRunner = (task: CodingTask) => readonly CodedJson[]

/** Loads the coder and gives what runs tasks with it: in a worker, or in this thread. What is wrong with an input is in its result. */
export async function loadTaskRunner(): Promise<TaskRunner> {
  const coder = await loadCoder()
  return (task) => (task.kind === 'lines' ? task.lines.map((line) => codeBulkLine(coder, line)) : [codeCapture(coder, task)])
}

function codeCapture(coder: DocumentCoder, { capture, published }: Extract<CodingTask, { kind: 'capture' }>): CodedJson {
  try {
    const { document, findings } = readDocument(capture, { published })
    return { json: JSON.stringify(coder.code(document, findings)), error: null }
  } catch (error) {
    return { json: '', error: { id: null, ...toldError(error) } }
  }
}
