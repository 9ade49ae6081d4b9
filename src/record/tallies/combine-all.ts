import type { CodedRecord } from '../../core/index.ts'
import { type CombinedIncident, combineIncident } from '../combined/combine-incident.ts'
import type { DecidedLink } from '../decisions/decided-links.ts'
import { linkTellings } from '../linking/link-tellings.ts'
import { tellingsOf } from '../linking/telling.ts'

/** All incidents of some reports, each with all its accounts, in the order of their first days; those without a day last. */
export function combineAll(records: readonly CodedRecord[], links: readonly DecidedLink[]): readonly CombinedIncident[] {
  const byId = new Map(records.map((record) => [record.document.id, record]))
  const known = [...new Set(records.flatMap(({ document: { publisher } }) => publisher ?? []))].sort()
  const keyOf = ({ when, id }: CombinedIncident) => `${when.earliest ?? '9999'} ${id}`
  return linkTellings(records.flatMap(tellingsOf), links)
    .map((group) => combineIncident(group, (document) => byId.get(document)!, known))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
