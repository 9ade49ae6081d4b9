import { type Command, Option } from 'commander'
import type { Recoding } from '../../app/index.ts'
import { databaseOption } from '../database-option.ts'
import { dossierOption } from '../dossier-option.ts'
import { wholeNumber } from '../number-option.ts'

interface RecodeOptions {
  readonly dossier: string
  readonly database?: string
  readonly dryRun?: true
  readonly format: 'pretty' | 'jsonl'
  readonly jobs?: number
}

export function defineRecode(program: Command): void {
  program
    .command('recode')
    .description('Code the reports of a dossier again, by the coder and codebook of now. What people decided stays as it is.')
    .argument('[id...]', "ids of reports, as 'onrecord list' shows them (default: all)")
    .addOption(dossierOption())
    .addOption(databaseOption())
    .option('--dry-run', 'only say what would change')
    .addOption(
      new Option('--format <format>', 'for people, or JSON with every change, a line a report')
        .choices(['pretty', 'jsonl'])
        .default('pretty'),
    )
    .option('--jobs <n>', 'documents coded side by side (default: one a core)', wholeNumber(1, 256))
    .addHelpText(
      'after',
      `
The text of a report stays as it was read, and the coding before is kept.

Example:
  onrecord codebook use ours.yaml && onrecord recode --dry-run`,
    )
    .action(recode)
}

async function recode(ids: readonly string[], { dossier: folder, database, dryRun, format, jobs }: RecodeOptions): Promise<void> {
  const { openDossier } = await import('../../app/index.ts')
  const { openProgress } = await import('../progress.ts')
  const { printProblem } = await import('../report-failure.ts')
  const { openTally } = await import('../tally.ts')
  const { recodingText } = await import('../pretty/recoding-text.ts')
  const dossier = await openDossier(folder, { create: false, database, ...(jobs !== undefined && { jobs }) })
  const tally = openTally()
  const progress = openProgress({ total: ids.length || (await dossier.list()).length })
  const counts = new Map<Recoding['state'], number>()
  try {
    const documents = ids.length > 0 ? [...new Set(ids)] : undefined
    for await (const recoding of dossier.recode({ dryRun: dryRun === true, ...(documents && { documents }) })) {
      progress.clear()
      counts.set(recoding.state, (counts.get(recoding.state) ?? 0) + 1)
      if (recoding.state === 'failed') {
        tally.failed(recoding.error.code)
        printProblem(`${recoding.report.id}: ${recoding.error.message}`)
      } else tally.done()
      if (format === 'jsonl') process.stdout.write(`${JSON.stringify(recoding)}\n`)
      else if (recoding.changes !== null && recoding.state !== 'unchanged') process.stdout.write(recodingText(recoding))
      progress.step()
    }
  } finally {
    await dossier.close()
  }
  const told = [...counts].map(([state, count]) => `${count} ${dryRun && state === 'proposed' ? 'would change' : state}`)
  if (format === 'pretty') process.stdout.write(`${told.join(', ') || 'There are no reports'}.\n`)
  process.exitCode = tally.exitStatus()
}
