import type { Command } from 'commander'
import { dossierOption } from '../dossier-option.ts'
import { wholeNumber } from '../number-option.ts'

interface GazetteerOptions {
  readonly dossier: string
}

export function defineGazetteer(program: Command): void {
  const gazetteer = program
    .command('gazetteer')
    .description('Places known by name: look one up, bring in a country in full, or places of your own. They are kept with a dossier.')
    .helpCommand(false)
  gazetteer
    .command('add')
    .description('Bring in full GeoNames files of countries: villages, quarters, camps, bridges.')
    .argument('<country...>', 'ISO 3166-1 codes: IQ SY')
    .requiredOption('--from <file-or-url>', 'a GeoNames ZIP or text, a folder of them, or an https address')
    .addOption(dossierOption())
    .addHelpText(
      'after',
      `
GeoNames publishes a file for each country, under CC BY 4.0. Nothing is fetched unless --from is an https address.

Examples:
  onrecord gazetteer add IQ --from IQ.zip --dossier ./tillaberi
  onrecord gazetteer add IQ SY --from https://download.geonames.org/export/dump/`,
    )
    .action(add)
  gazetteer
    .command('add-custom')
    .description('Bring in places of your own; they win over all others. Those brought in before are replaced.')
    .argument('<file.csv>', 'UTF-8, with a heading: name,lat,lon[,kind,country,admin1,aliases]')
    .addOption(dossierOption())
    .addHelpText(
      'after',
      `
kind is a word (camp, checkpoint, base, bridge, hospital, village ...) or a GeoNames code; aliases have | between.

Example:
  name,lat,lon,kind,country,admin1,aliases
  Camp Delta,33.41,43.29,camp,IQ,Anbar,Delta Camp|Al-Delta

  onrecord gazetteer add-custom places.csv --dossier ./tillaberi`,
    )
    .action(addCustom)
  gazetteer
    .command('find')
    .description('Show what is known by a name, and why one of several is chosen when a report says nothing more.')
    .argument('<name>', 'as a report writes it')
    .option('--limit <n>', 'show at most so many', wholeNumber(1, 1000), 10)
    .addOption(dossierOption())
    .addHelpText('after', '\nExample:\n  onrecord gazetteer find "al qaim"')
    .action(find)
}

async function add(countries: readonly string[], { from, dossier }: GazetteerOptions & { readonly from: string }): Promise<void> {
  const { addCountries } = await import('../../app/index.ts')
  for (const { country, places, bytes } of await addCountries(dossier, countries, from))
    process.stdout.write(`${country}: ${places.toLocaleString('en')} places, ${(bytes / 1e6).toFixed(1)} MB, kept in ${dossier}\n`)
}

async function addCustom(file: string, { dossier }: GazetteerOptions): Promise<void> {
  const { addCustomPlaces } = await import('../../app/index.ts')
  const count = await addCustomPlaces(dossier, file)
  process.stdout.write(`${count} ${count === 1 ? 'place' : 'places'} of your own, kept in ${dossier}\n`)
}

async function find(name: string, { dossier, limit }: GazetteerOptions & { readonly limit: number }): Promise<void> {
  const { findPlaces } = await import('../../app/index.ts')
  const { printable } = await import('../printable.ts')
  const { OnrecordError } = await import('../../core/index.ts')
  const found = await findPlaces(name, dossier)
  if (found.length === 0)
    throw new OnrecordError('not-found', `no place is known by '${name}'; 'onrecord gazetteer add' brings in a country in full`)
  const lines = found.slice(0, limit).map(({ entry, score, reasons }, i) => {
    const where = [entry.admin1 === entry.name ? null : entry.admin1, entry.country].filter((part) => part !== null).join(', ')
    const point = `${entry.lat.toFixed(3)} ${entry.lon.toFixed(3)}`
    const id = entry.geonameId === null ? '' : `  geonames:${entry.geonameId}`
    return `${i === 0 ? 'chosen' : '      '}  ${printable(entry.name)}  ${where || '-'}  ${entry.kind}  ${point}${id}\n        ${score.toFixed(1)}: ${reasons.join(', ')}`
  })
  const more = found.length > limit ? `\n${found.length - limit} more; --limit shows them\n` : '\n'
  const note = 'In a report the countries, provinces and places it names count as well.\n'
  process.stdout.write(`${lines.join('\n')}${more}${found.length > 1 ? note : ''}`)
}
