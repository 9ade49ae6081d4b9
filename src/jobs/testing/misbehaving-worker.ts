import type { CodedJson, CodingTask } from '../coding-task.ts'

/** A worker that does with each line what the line says. */
export async function run(task: CodingTask): Promise<readonly CodedJson[]> {
  const words = task.kind === 'lines' ? task.lines.map((line) => ('text' in line ? line.text : '')) : []
  for (const word of words) {
    if (word === 'hang') for (;;);
    if (word === 'exit') process.exit(3)
    if (word === 'throw') throw new Error('a mistake')
    if (word === 'eat') for (const eaten: string[][] = []; ; ) eaten.push(new Array(100_000).fill('eaten'))
  }
  return words.map((word) => ({ json: JSON.stringify(word), error: null }))
}
