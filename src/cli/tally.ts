import { ERRORS, type ErrorCode } from '../core/index.ts'

/** Counts what was done and what failed, for the exit status of a command with several inputs. */
export interface Tally {
  done(): void
  failed(code: ErrorCode): void
  exitStatus(): number
}

/** 0: all done. 1: some done, some failed. Nothing done: the status of what went wrong first. */
export function openTally(): Tally {
  let done = 0
  let first: ErrorCode | null = null
  return {
    done: () => void done++,
    failed: (code) => void (first ??= code),
    exitStatus() {
      if (first === null) return 0
      return done > 0 ? 1 : ERRORS[first].exit
    },
  }
}
