import type { Command } from 'commander'
import { databaseOption } from '../database-option.ts'
import { wholeNumber } from '../number-option.ts'

interface ServeOptions {
  readonly dossier?: string
  readonly database?: string
  readonly port: number
  readonly samples?: true
  readonly open: boolean
}

export function defineServe(program: Command): void {
  program
    .command('serve')
    .description('Open the workbench on a dossier in the browser, at 127.0.0.1 only.')
    .option('--dossier <dir>', 'the folder of the dossier (default: "./dossier", with --samples "./.dossier/samples")')
    .addOption(databaseOption())
    .option('--port <n>', 'the port; 0 takes any that is free', wholeNumber(0, 65535), 4780)
    .option('--samples', 'put the case that comes with Onrecord into the dossier first')
    .option('--no-open', 'only print the address')
    .addHelpText('after', '\nExample:\n  onrecord serve --dossier ./tillaberi')
    .action(serve)
}

async function serve({ dossier: folder, database, port, samples, open }: ServeOptions): Promise<void> {
  const { openDossier, openSampleDossier } = await import('../../app/index.ts')
  const { startServer } = await import('../../server/index.ts')
  const place = folder ?? (samples ? './.dossier/samples' : './dossier')
  if (samples) process.stderr.write(`Putting the case that comes with Onrecord into ${place} …\n`)
  const dossier = samples ? await openSampleDossier(place, { database }) : await openDossier(place, { database })
  const server = await startServer({ dossier, port }).catch(async (error) => {
    await dossier.close()
    throw error
  })
  process.stdout.write(`Onrecord shows ${dossier.folder} at ${server.url}\nCtrl-C ends it.\n`)
  if (open) await openBrowser(server.url)
  await stopped()
  await server.close()
  await dossier.close()
}

/** Where there is no screen there is no browser; a browser that does not start is no error, the address is printed. */
async function openBrowser(url: string): Promise<void> {
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  if (!screen || process.env.CI) return
  const { default: open } = await import('open')
  await open(url).then(
    (browser) => browser.on('error', () => {}),
    () => {},
  )
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
