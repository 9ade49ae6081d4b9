import type { CodedRecord } from '../../core/index.ts'
import type { DecidedRecord } from '../decisions/decided.ts'
import { tidyReferences } from '../decisions/tidy-references.ts'

/** The record of what people stand for: incidents, figures and participants that somebody accepted, corrected or entered. */
export function acceptedOnly({ record, items }: DecidedRecord): CodedRecord {
  const stands = new Set(
    items.flatMap(({ kind, id, state, fields }) => {
      const whole = state === 'accepted' || state === 'entered'
      // To correct a figure is to stand for it; to correct one field of an incident is not to stand for the others.
      return whole || (kind !== 'incident' && state === 'fields' && fields.length > 0) ? [`${kind} ${id}`] : []
    }),
  )
  return tidyReferences({
    ...record,
    incidents: record.incidents
      .filter(({ id }) => stands.has(`incident ${id}`))
      .map((incident) => ({
        ...incident,
        figures: incident.figures.filter(({ id }) => stands.has(`figure ${id}`)),
        participants: incident.participants.filter(({ id }) => stands.has(`participant ${id}`)),
      })),
  })
}
