// npm run train -- TASK --data DIR: makes one file of models/ from public data. Each task is a file beside this one that exports `run`.
import { globSync } from 'node:fs'
import { basename } from 'node:path'

const tasks = globSync('*.ts', { cwd: import.meta.dirname })
  .map((file) => basename(file, '.ts'))
  .filter((task) => task !== 'main' && !task.endsWith('.test'))
  .sort()
const [task, ...args] = process.argv.slice(2)

if (!task || !tasks.includes(task)) {
  console.error(`usage: npm run train -- ${tasks.join('|')} --data DIR`)
  process.exitCode = 2
} else {
  const { run } = (await import(`./${task}.ts`)) as { run: (args: readonly string[]) => Promise<void> }
  await run(args)
}
