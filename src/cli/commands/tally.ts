import { type Command, Option } from 'commander'
import type { FigureRule, TallyGroup } from '../../record/index.ts'
import { databaseOption } from '../database-option.ts'
import { dossierOption } from '../dossier-option.ts'

interface TallyOptions {
  readonly dossier: string
  readonly database?: string
  readonly group: TallyGroup
  readonly best?: FigureRule
  readonly includeProposed?: true
  readonly freeze?: string
  readonly by?: string
  readonly show?: string
  readonly check?: string
  readonly list?: true
  readonly format: 'pretty' | 'json'
}

export function defineTally(program: Command): void {
  program
    .command('tally')
    .description('Count the incidents of a dossier, each once however many reports tell of it, with the lowest and highest of its figures.')
    .addOption(dossierOption())
    .addOption(databaseOption())
    .addOption(
      new Option('--group <by>', 'a line for each').choices(['day', 'week', 'month', 'province', 'type', 'actor']).default('month'),
    )
    .addOption(
      new Option('--best <rule>', 'the rule for the best figure that the team has picked (default: no best)').choices([
        'lowest',
        'highest',
        'latest',
        'most-sources',
      ]),
    )
    .option('--include-proposed', 'count also what nobody has accepted')
    .option('--freeze <name>', 'keep the tally under a name; it never changes')
    .option('--by <person>', 'who keeps it')
    .option('--show <name>', 'the tally that was kept under this name')
    .option('--check <name>', 'make that tally again from the moment it was made from; ends with 5 where the numbers differ')
    .option('--list', 'names of the tallies that were kept')
    .addOption(new Option('--format <format>', 'a table for people, or JSON').choices(['pretty', 'json']).default('pretty'))
    .addHelpText('after', '\nExample:\n  onrecord tally --group month --best most-sources --freeze "May report" --by Ana')
    .action(tally)
}

async function tally(options: TallyOptions): Promise<void> {
  const { dossier: folder, database, group, best, includeProposed, freeze, by, show, check, list, format } = options
  const { openDossier } = await import('../../app/index.ts')
  const { OnrecordError } = await import('../../core/index.ts')
  const { tallyTable } = await import('../pretty/tally-table.ts')
  const { printable } = await import('../printable.ts')
  if (freeze !== undefined && by === undefined) throw new OnrecordError('used-wrongly', 'Say with --by who keeps the tally')
  const dossier = await openDossier(folder, { create: false, database })
  try {
    const write = (json: unknown, pretty: string) => process.stdout.write(format === 'json' ? `${JSON.stringify(json, null, 2)}\n` : pretty)
    if (list) {
      const kept = await dossier.frozenTallies()
      write(kept, kept.map(({ name, at, by }) => `${printable(name)}  ${at.slice(0, 10)}  ${printable(by)}\n`).join(''))
    } else if (check !== undefined) {
      const remade = await dossier.remakeTally(check)
      if (remade.state === 'differs')
        throw new OnrecordError('evidence-broken', `'${check}' comes out with other numbers than it was kept with`)
      if (remade.state === 'reports-gone')
        throw new OnrecordError('conflict', `'${check}' cannot be made again: reports that it was made from were taken out`)
      write(remade, `${printable(check)} comes out the same.\n`)
    } else if (show !== undefined) {
      const kept = await dossier.frozenTally(show)
      write(kept, tallyTable(kept.tally))
    } else {
      const definition = { by: group, best: best ?? null, proposed: includeProposed === true }
      const made = freeze === undefined ? await dossier.tally(definition) : await dossier.freezeTally(freeze, definition, by!)
      write(made, tallyTable(made.tally))
    }
  } finally {
    await dossier.close()
  }
}
