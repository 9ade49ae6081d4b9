import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { defineAdd } from './commands/add.ts'
import { defineCode } from './commands/code.ts'
import { defineCodebook } from './commands/codebook.ts'
import { defineGazetteer } from './commands/gazetteer.ts'
import { defineIncidents } from './commands/incidents.ts'
import { defineList } from './commands/list.ts'
import { definePublish } from './commands/publish.ts'
import { defineRecode } from './commands/recode.ts'
import { defineRemove } from './commands/remove.ts'
import { defineSchema } from './commands/schema.ts'
import { defineSearch } from './commands/search.ts'
import { defineServe } from './commands/serve.ts'
import { defineTally } from './commands/tally.ts'
import { defineVerify } from './commands/verify.ts'
import { endQuietlyWithoutReader } from './end-quietly.ts'
import { reportFailure } from './report-failure.ts'

/** The command line. Commands load what they need when they run, so that help and version answer at once. */
export async function runProgram(argv: readonly string[]): Promise<void> {
  endQuietlyWithoutReader(process.stdout)
  endQuietlyWithoutReader(process.stderr)
  const program = new Command('onrecord')
    .description('Turns reporting on conflict into a record that can be checked: who did what to whom, where and when, and who says so.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError('(add --help to see what it takes)')
  for (const define of [
    defineCode,
    defineAdd,
    defineList,
    defineIncidents,
    defineRecode,
    defineRemove,
    defineSearch,
    defineTally,
    definePublish,
    defineGazetteer,
    defineCodebook,
    defineServe,
    defineVerify,
    defineSchema,
  ])
    define(program)
  try {
    await program.parseAsync(argv)
  } catch (error) {
    process.exitCode = error instanceof CommanderError ? usageStatus(error) : reportFailure(error)
  }
}

/** Commander has printed what was wrong, or the help or version that was asked for. */
function usageStatus(error: CommanderError): number {
  return error.exitCode === 0 ? 0 : 2
}

function version(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version
}
