import type { DocumentCoder } from '../coding/index.ts'
import type { CodedJson, CodingTask } from '../jobs/index.ts'
import { loadCoder } from './load-coder.ts'

/** Runs one task after the other, with one coder for all of them. */
export interface TaskRunner {
  run(task: CodingTask): Promise<readonly CodedJson[]>
  /** The coder that tasks are coded with. Loading it takes most of a program's start: it begins with the first call. */
  coder(dossier?: string | null): Promise<DocumentCoder>
}

/**
 * Runs tasks: in a worker, or in this thread. A task that only reads needs no coder and loads none.
 * What is wrong with an input is in its result; it throws when the coder itself cannot be loaded.
 */
export function openTaskRunner(): TaskRunner {
  const loading = new Map<string | null, Promise<DocumentCoder>>()
  const coder = (dossier: string | null = null) => {
    const loaded = loading.get(dossier) ?? loadCoder({ dossier })
    loading.set(dossier, loaded)
    return loaded
  }
  return {
    coder,
    async run(task) {
      if (task.kind === 'lines') {
        const [loaded, { codeBulkLine }] = await Promise.all([coder(task.dossier), import('./code-bulk-line.ts')])
        return task.lines.map((line) => codeBulkLine(loaded, line))
      }
      const { codeAgain, codeCapture, readCapture } = await import('./code-capture.ts')
      if (task.kind === 'again') return [await codeAgain(await coder(task.dossier), task.record)]
      return [task.kind === 'read' ? await readCapture(task) : await codeCapture(await coder(task.dossier), task)]
    },
  }
}
