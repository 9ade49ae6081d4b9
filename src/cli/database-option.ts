import { InvalidArgumentError, Option } from 'commander'

/** Where the dossier's reports and decisions are kept, if not in its folder. A password is better in the environment than in the command. */
export function databaseOption(): Option {
  return new Option(
    '--database <url>',
    'keep the dossier in PostgreSQL: postgres://user@host/database; its folder keeps the witness and own places',
  )
    .env('ONRECORD_DATABASE')
    .argParser(postgresUrl)
}

function postgresUrl(given: string): string {
  if (URL.canParse(given) && /^postgres(?:ql)?:$/.test(new URL(given).protocol)) return given
  throw new InvalidArgumentError('It must be an address that begins with postgres://.')
}
