/** Entry of a coding worker: loads the coder once it is needed and then runs tasks, one at a time. */
import type { TaskRunner } from '../../app/index.ts'

/** Loaded from here and not by an import above: what goes wrong in it is then told to the task, where a worker that does not start says nothing. */
const runner = import('../../app/index.ts').then(({ openTaskRunner }) => openTaskRunner())
runner.catch(() => {})

export async function run(task: Parameters<TaskRunner['run']>[0]): ReturnType<TaskRunner['run']> {
  return (await runner).run(task)
}
