import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** The folder of the repository. */
export const ROOT = join(import.meta.dirname, '..')

/** Runs a program of node_modules with its output shown, and gives its exit status. */
export function runTool(name: string, args: readonly string[], environment: NodeJS.ProcessEnv = process.env): Promise<number> {
  return run(join(ROOT, 'node_modules', '.bin', name), args, environment)
}

/** Runs any program with its output shown, and gives its exit status. */
export function run(program: string, args: readonly string[], environment: NodeJS.ProcessEnv = process.env): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env: environment })
    child.on('error', () => resolve(127))
    child.on('close', (code) => resolve(code ?? 1))
  })
}
