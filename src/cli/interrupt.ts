const cleanups = new Set<() => void>()

/** Does `cleanup`, which must not wait for anything, when the program is stopped by Ctrl-C or a signal. Returns what takes it back. */
export function atInterrupt(cleanup: () => void): () => void {
  if (cleanups.size === 0) for (const [signal, status] of SIGNALS) process.once(signal, () => end(status))
  cleanups.add(cleanup)
  return () => cleanups.delete(cleanup)
}

/** With the exit status that shells give to each. */
const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const

function end(status: number): never {
  for (const cleanup of cleanups) cleanup()
  process.exit(status)
}
