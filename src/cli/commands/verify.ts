import { type Command, Option } from 'commander'
import { databaseOption } from '../database-option.ts'

interface VerifyCommandOptions {
  readonly database?: string
  readonly witness?: string
  readonly format: 'pretty' | 'json'
}

export function defineVerify(program: Command): void {
  program
    .command('verify')
    .description('Hold everything in a dossier against its digests: captures, texts, quotes, decisions, the chain of the journal.')
    .argument('[dossier]', 'the folder of the dossier', './dossier')
    .addOption(databaseOption())
    .option('--witness <file>', 'a copy of journal-heads.jsonl that was kept elsewhere: finds a journal whose end was cut')
    .addOption(new Option('--format <format>', 'for people, or JSON').choices(['pretty', 'json']).default('pretty'))
    .addHelpText(
      'after',
      '\nEnds with status 5 when something does not hold.\n\nExample:\n  onrecord verify ./tillaberi --witness usb/journal-heads.jsonl',
    )
    .action(verify)
}

async function verify(folder: string, { database, witness, format }: VerifyCommandOptions): Promise<void> {
  const { openDossier, readWitness } = await import('../../app/index.ts')
  const { openProgress } = await import('../progress.ts')
  const { printProblem } = await import('../report-failure.ts')
  const heads = witness === undefined ? undefined : await readWitness(witness)
  const dossier = await openDossier(folder, { create: false, database })
  try {
    const progress = openProgress({ total: (await dossier.list()).length })
    const found = await dossier.verify({ witness: heads, progress: () => progress.step() })
    progress.clear()
    if (format === 'json') process.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
    else {
      for (const { report, what, message } of found.breaches) printProblem(`${report ?? 'the journal'}, ${what}: ${message}`)
      process.stdout.write(summary(found))
    }
    process.exitCode = found.breaches.length > 0 ? 5 : 0
  } finally {
    await dossier.close()
  }
}

function summary({ reports, quotes, journal, breaches, readByOthers }: import('../../app/index.ts').Verification): string {
  const { entries, witnessedTo } = journal
  const seen = `${reports} ${reports === 1 ? 'report' : 'reports'}, ${quotes} quotes, ${entries} journal ${entries === 1 ? 'entry' : 'entries'}`
  const end =
    entries > witnessedTo ? ` The last ${entries - witnessedTo} entries are not witnessed: that more were cut cannot be told.` : ''
  const others = readByOthers > 0 ? ` ${readByOthers} texts were read by another version and were not read again.` : ''
  return `${seen}: ${breaches.length === 0 ? 'all of it holds' : `${breaches.length} ${breaches.length === 1 ? 'thing does' : 'things do'} not hold`}.${end}${others}\n`
}
