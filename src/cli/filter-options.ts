import { type Command, InvalidArgumentError, Option } from 'commander'
import type { SearchFilter } from '../record/index.ts'
import { wholeNumber } from './number-option.ts'

/** What the options of a filter give. */
export interface FilterOptions {
  readonly type?: readonly string[]
  readonly actor?: string
  readonly source?: string
  readonly from?: string
  readonly to?: string
  readonly near?: string
  readonly km: number
  readonly province?: string
  readonly country?: string
  readonly status?: SearchFilter['statuses']
  readonly disputed?: boolean
  readonly gap?: boolean
}

/** The options by which a command takes some incidents and leaves others. */
export function filterOptions(command: Command): Command {
  return command
    .option('--type <type...>', 'types of the codebook; attack has all under it')
    .option('--actor <name>', 'who has part in it')
    .option('--source <name>', 'the outlet, or whom it quotes')
    .option('--from <day>', 'not before this day: 2025-05-11')
    .option('--to <day>', 'not after this day')
    .option('--near <place>', 'around a place by its name, or by "latitude,longitude"')
    .option('--km <n>', 'how far around it', wholeNumber(1, 20_000), 25)
    .option('--province <name>', 'in this province')
    .option('--country <code>', 'in this country, by its code of two letters', country)
    .addOption(
      new Option('--status <status...>', 'how far people have decided on it').choices(['proposed', 'partly', 'accepted', 'entered']),
    )
    .option('--disputed', 'accounts differ, or it is denied')
    .option('--gap', 'something of it is said to be not known')
}

/** The filter that options give. A place by its name is looked up as coding would. Throws `not-found` for one that is not known. */
export async function filterOf(text: string | undefined, options: FilterOptions, dossier: string): Promise<SearchFilter> {
  const { type, actor, source, from, to, near, km, province, country, status, disputed, gap } = options
  const given = {
    text,
    types: type,
    actor,
    source,
    from,
    to,
    near: near === undefined ? undefined : { ...(await pointOf(near, dossier)), km },
    province,
    country,
    statuses: status,
    disputed,
    gap,
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

async function pointOf(near: string, dossier: string): Promise<{ readonly lat: number; readonly lon: number }> {
  const point = /^(-?\d+(?:\.\d+)?),\s*(-?\d+(?:\.\d+)?)$/.exec(near)
  if (point) return { lat: Number(point[1]), lon: Number(point[2]) }
  const { findPlace } = await import('../app/index.ts')
  return findPlace(near, dossier)
}

function country(given: string): string {
  if (/^[A-Za-z]{2}$/.test(given)) return given.toUpperCase()
  throw new InvalidArgumentError('It must be a code of two letters, like ML.')
}
