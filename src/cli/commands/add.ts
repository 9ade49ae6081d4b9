import type { Command } from 'commander'
import { databaseOption } from '../database-option.ts'
import { dossierOption } from '../dossier-option.ts'
import { wholeNumber } from '../number-option.ts'
import { addWebOptions, fetchOptions, type WebOptions } from '../web-options.ts'

interface AddOptions extends WebOptions {
  readonly dossier: string
  readonly database?: string
  readonly published?: string
  readonly publisher?: string
  readonly jobs?: number
}

export function defineAdd(program: Command): void {
  const command = program
    .command('add')
    .description('Put reports into a dossier, coded. The same bytes again change nothing.')
    .argument('<path...>', 'text, HTML, PDF or Word files, or web addresses; - is standard input')
    .addOption(dossierOption())
    .addOption(databaseOption())
    .option('--published <date>', 'when they were published: 2023, 2023-09 or 2023-09-27')
    .option('--publisher <name>', 'the outlet they are from')
    .option('--jobs <n>', 'documents coded side by side (default: one a core)', wholeNumber(1, 256))
  addWebOptions(command).addHelpText('after', '\nExample:\n  onrecord add reports/*.html --dossier ./tillaberi').action(add)
}

async function add(paths: readonly string[], options: AddOptions): Promise<void> {
  const { dossier: folder, database, published, publisher, jobs } = options
  const { availableParallelism } = await import('node:os')
  const { checkPublished, inOrder, openDossier, readSources, toldError } = await import('../../app/index.ts')
  const { openSources } = await import('../sources.ts')
  const { atInterrupt } = await import('../interrupt.ts')
  const { openProgress } = await import('../progress.ts')
  const { printable } = await import('../printable.ts')
  const { printProblem } = await import('../report-failure.ts')
  const { openTally } = await import('../tally.ts')
  if (published !== undefined) checkPublished(published)
  const tally = openTally()
  const { sources, close } = openSources([...new Set(paths)], fetchOptions(options))
  const progress = openProgress({ total: sources.length })
  const workers = Math.min(jobs ?? availableParallelism(), sources.length)
  atInterrupt(() => {
    progress.clear()
    printProblem('stopped; what was said to be added is kept')
  })
  const dossier = await openDossier(folder, { jobs: workers, database })
  try {
    const added = inOrder(readSources(sources), 2 * workers, async ({ name, capture, error }) => {
      if (error) return { name, added: null, error }
      try {
        return { name, added: await dossier.add(capture, { published, publisher }), error: null }
      } catch (thrown) {
        return { name, added: null, error: toldError(thrown) }
      }
    })
    for await (const { name, added: result, error } of added) {
      progress.clear()
      if (error) {
        tally.failed(error.code)
        printProblem(error.message.includes(name) ? error.message : `${name}: ${error.message}`)
      } else {
        tally.done()
        const { id, title } = result.report
        const what = result.state === 'added' ? 'added' : 'already there'
        process.stdout.write(`${what}  ${id}  ${printable(name)}${title === null ? '' : `  ${printable(title)}`}\n`)
      }
      progress.step()
    }
  } finally {
    await close()
    await dossier.close()
  }
  process.exitCode = tally.exitStatus()
}
