import type { Command } from 'commander'
import { Option } from 'commander'
import { databaseOption } from '../database-option.ts'
import { dossierOption } from '../dossier-option.ts'

interface IncidentsOptions {
  readonly dossier: string
  readonly database?: string
  readonly format: 'pretty' | 'json'
}

export function defineIncidents(program: Command): void {
  program
    .command('incidents')
    .description('List the incidents of the dossier by date, each once whatever number of reports tell of it.')
    .addOption(dossierOption())
    .addOption(databaseOption())
    .addOption(new Option('--format <format>', 'a table for people, or JSON').choices(['pretty', 'json']).default('pretty'))
    .addHelpText('after', '\nExample:\n  onrecord incidents --dossier ./tillaberi')
    .action(incidents)
}

async function incidents({ dossier: folder, database, format }: IncidentsOptions): Promise<void> {
  const { openDossier } = await import('../../app/index.ts')
  const { incidentTable } = await import('../pretty/incident-table.ts')
  const dossier = await openDossier(folder, { create: false, database })
  try {
    const found = await dossier.incidents()
    if (format === 'json') process.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
    else if (found.length === 0) process.stdout.write(`No incidents in ${folder} yet: 'onrecord add FILE' puts a report in.\n`)
    else process.stdout.write(incidentTable(found, process.stdout.columns ?? Number.POSITIVE_INFINITY))
  } finally {
    await dossier.close()
  }
}
