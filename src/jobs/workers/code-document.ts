/** Entry of a coding worker: loads the coder once and then runs tasks, one at a time. */
import { loadTaskRunner } from '../../app/index.ts'
import type { CodedJson, CodingTask } from '../coding-task.ts'

const runner = loadTaskRunner()

export async function run(task: CodingTask): Promise<readonly CodedJson[]> {
  return (await runner)(task)
}
