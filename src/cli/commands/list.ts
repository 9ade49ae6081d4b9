import type { Command } from 'commander'
import { Option } from 'commander'
import { databaseOption } from '../database-option.ts'
import { dossierOption } from '../dossier-option.ts'

interface ListOptions {
  readonly dossier: string
  readonly database?: string
  readonly format: 'pretty' | 'json'
}

export function defineList(program: Command): void {
  program
    .command('list')
    .description('List the reports of the dossier in the order they were added.')
    .addOption(dossierOption())
    .addOption(databaseOption())
    .addOption(new Option('--format <format>', 'a table for people, or JSON').choices(['pretty', 'json']).default('pretty'))
    .addHelpText('after', '\nExample:\n  onrecord list --dossier ./tillaberi')
    .action(list)
}

async function list({ dossier: folder, database, format }: ListOptions): Promise<void> {
  const { openDossier } = await import('../../app/index.ts')
  const { reportTable } = await import('../pretty/report-table.ts')
  const dossier = await openDossier(folder, { create: false, database })
  try {
    const reports = await dossier.list()
    if (format === 'json') process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`)
    else if (reports.length === 0) process.stdout.write(`No reports in ${folder} yet: 'onrecord add FILE' puts one in.\n`)
    else process.stdout.write(reportTable(reports, process.stdout.columns ?? Number.POSITIVE_INFINITY))
  } finally {
    await dossier.close()
  }
}
