import { type Command, Option } from 'commander'
import { databaseOption } from '../database-option.ts'
import { dossierOption } from '../dossier-option.ts'
import { type FilterOptions, filterOf, filterOptions } from '../filter-options.ts'
import { wholeNumber } from '../number-option.ts'

interface SearchOptions extends FilterOptions {
  readonly dossier: string
  readonly database?: string
  readonly of: 'reports' | 'incidents'
  readonly scope?: readonly ('not-screened' | 'in-scope' | 'out-of-scope' | 'duplicate')[]
  readonly limit: number
  readonly before?: number
  readonly saved?: string
  readonly save?: string
  readonly by?: string
  readonly format: 'pretty' | 'jsonl'
}

export function defineSearch(program: Command): void {
  const command = program
    .command('search')
    .description('Find reports or incidents by their words and by what the record says of them, the last added first.')
    .argument('[words]', 'words that must be there, "words beside each other", -word that must not, begin*')
    .addOption(dossierOption())
    .addOption(databaseOption())
    .addOption(new Option('--of <what>', 'what is looked for').choices(['incidents', 'reports']).default('incidents'))
  filterOptions(command)
    .addOption(
      new Option('--scope <scope...>', 'of reports screened so (default: not-screened in-scope)').choices([
        'not-screened',
        'in-scope',
        'out-of-scope',
        'duplicate',
      ]),
    )
    .option('--limit <n>', 'so many at most', wholeNumber(1, 500), 20)
    .option('--before <n>', 'go on where the page before ended', wholeNumber(1, Number.MAX_SAFE_INTEGER))
    .option('--saved <name>', 'the filter of this name')
    .option('--save <name>', 'give this filter a name')
    .option('--by <person>', 'who saves it')
    .addOption(new Option('--format <format>', 'for people, or JSON, a line each').choices(['pretty', 'jsonl']).default('pretty'))
    .addHelpText('after', '\nExample:\n  onrecord search "market -bomb" --near Ayorou --km 50 --from 2025-05-01')
    .action(search)
}

async function search(words: string | undefined, options: SearchOptions): Promise<void> {
  const { dossier: folder, database, of, scope, limit, before, saved, save, by, format } = options
  const { openDossier } = await import('../../app/index.ts')
  const { OnrecordError } = await import('../../core/index.ts')
  const { foundIncidentLine, foundReportText } = await import('../pretty/found-text.ts')
  if (save !== undefined && by === undefined) throw new OnrecordError('used-wrongly', 'Say with --by who saves the filter')
  const dossier = await openDossier(folder, { create: false, database })
  try {
    const known = saved === undefined ? null : ((await dossier.savedFilters()).find(({ name }) => name === saved) ?? null)
    if (saved !== undefined && known === null) throw new OnrecordError('not-found', `There is no saved filter '${saved}'`)
    const filter = { ...known?.filter, ...(await filterOf(words, options, folder)), ...(scope && { scopes: scope }) }
    if (save !== undefined && by !== undefined) await dossier.saveFilter(save, filter, by)
    const page = { limit, before }
    const { lines, next } =
      of === 'reports'
        ? await dossier.searchReports(filter, page).then(({ items, next }) => ({ next, lines: items.map(write(foundReportText)) }))
        : await dossier.searchIncidents(filter, page).then(({ items, next }) => ({ next, lines: items.map(write(foundIncidentLine)) }))
    process.stdout.write(lines.join(''))
    if (format === 'pretty' && lines.length === 0) process.stdout.write('Nothing was found.\n')
    if (format === 'pretty' && next !== null) process.stdout.write(`There is more: --before ${next}\n`)
  } finally {
    await dossier.close()
  }

  function write<Item>(pretty: (item: Item) => string): (item: Item) => string {
    return format === 'pretty' ? pretty : (item) => `${JSON.stringify(item)}\n`
  }
}
