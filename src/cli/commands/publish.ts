import { type Command, Option } from 'commander'
import type { PublishFormat } from '../../app/index.ts'
import type { FigureRule } from '../../record/index.ts'
import { databaseOption } from '../database-option.ts'
import { dossierOption } from '../dossier-option.ts'

interface PublishOptions {
  readonly dossier: string
  readonly database?: string
  readonly format: PublishFormat
  readonly out: string
  readonly best?: FigureRule
  readonly includeProposed?: true
}

export function definePublish(program: Command): void {
  program
    .command('publish')
    .description('Write what people accepted into files for others: a row an incident and a row a claim, without what would harm a person.')
    .addOption(dossierOption())
    .addOption(databaseOption())
    .addOption(
      new Option('--format <format>', 'tables, a map, JSON a line, or a workbook')
        .choices(['csv', 'geojson', 'jsonl', 'xlsx'])
        .default('csv'),
    )
    .option('--out <dir>', 'the folder that is made', './published')
    .addOption(
      new Option('--best <rule>', 'the rule for the best figure that the team has picked (default: no best)').choices([
        'lowest',
        'highest',
        'latest',
        'most-sources',
      ]),
    )
    .option('--include-proposed', 'also what nobody has accepted')
    .addHelpText(
      'after',
      `
Beside the tables lie codebook.json and datapackage.json, which says what the columns mean and what was withheld.

Example:
  onrecord publish --format geojson --out ./map`,
    )
    .action(publish)
}

async function publish({ dossier: folder, database, format, out, best, includeProposed }: PublishOptions): Promise<void> {
  const { openDossier } = await import('../../app/index.ts')
  const { printable } = await import('../printable.ts')
  const dossier = await openDossier(folder, { create: false, database })
  try {
    const { files, incidents, claims, withheld } = await dossier.publish({
      format,
      out,
      proposed: includeProposed === true,
      best: best ?? null,
    })
    const left = Object.entries(withheld).flatMap(([what, count]) => (count > 0 ? [`${count} ${what}`] : []))
    process.stdout.write(`${incidents} incidents and ${claims} claims in ${printable(out)}: ${files.join(', ')}\n`)
    if (left.length > 0) process.stdout.write(`Withheld: ${left.join(', ')}.\n`)
    if (incidents === 0 && !includeProposed)
      process.stdout.write('Nobody has accepted an incident yet; --include-proposed takes what the program proposes.\n')
  } finally {
    await dossier.close()
  }
}
