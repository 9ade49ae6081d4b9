import { printable } from './printable.ts'

/** Prints what ended the program and gives its exit status. */
export function reportFailure(error: unknown): number {
  if (isOurs(error)) {
    printProblem(error.message)
    return error.exitStatus
  }
  printProblem(`a mistake of ours, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return 70
}

/** One line on standard error about one input or about the whole. */
export function printProblem(message: string): void {
  process.stderr.write(`onrecord: ${printable(message)}\n`)
}

/** Told by its shape: importing the class would load the whole of core for `--help`. */
function isOurs(error: unknown): error is Error & { readonly exitStatus: number } {
  return error instanceof Error && error.name === 'OnrecordError' && 'exitStatus' in error
}
