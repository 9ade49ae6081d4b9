import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

export interface CliResult {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface CliOptions {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly node?: string
  readonly env?: NodeJS.ProcessEnv
}

export const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))

/** Runs the real program from source in a process of its own, as a person would. */
export async function runCli(args: readonly string[], { cwd, input = '', env }: CliOptions = {}): Promise<CliResult> {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd, env: { ...process.env, NO_COLOR: '1', ...env } })
  child.stdin.on('error', () => {}) // it may end before it has read all
  child.stdin.end(input)
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { status: child.exitCode, stdout, stderr }
}
