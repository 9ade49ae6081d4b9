import type { Command } from 'commander'
import { databaseOption } from '../database-option.ts'
import { dossierOption } from '../dossier-option.ts'

export function defineRemove(program: Command): void {
  program
    .command('remove')
    .description('Take reports out of the dossier, with their records and their captures.')
    .argument('<id...>', "ids of reports, as 'onrecord list' shows them")
    .addOption(dossierOption())
    .addOption(databaseOption())
    .addHelpText('after', '\nExample:\n  onrecord remove 5f0c2ab1d94e7c30')
    .action(remove)
}

async function remove(
  ids: readonly string[],
  { dossier: folder, database }: { readonly dossier: string; readonly database?: string },
): Promise<void> {
  const { openDossier, toldError } = await import('../../app/index.ts')
  const { printProblem } = await import('../report-failure.ts')
  const { openTally } = await import('../tally.ts')
  const tally = openTally()
  const dossier = await openDossier(folder, { create: false, database })
  try {
    for (const id of ids) {
      try {
        await dossier.remove(id)
        tally.done()
        process.stdout.write(`removed ${id}\n`)
      } catch (error) {
        const { code, message } = toldError(error)
        tally.failed(code)
        printProblem(message)
      }
    }
  } finally {
    await dossier.close()
  }
  process.exitCode = tally.exitStatus()
}
