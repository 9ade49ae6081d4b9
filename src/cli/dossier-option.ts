import { Option } from 'commander'

/** Which dossier a command works on. */
export function dossierOption(): Option {
  return new Option('--dossier <dir>', 'the folder of the dossier').default('./dossier')
}
