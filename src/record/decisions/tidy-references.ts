import type { CodedRecord, Incident } from '../../core/index.ts'
import { itemsOf } from './items.ts'

/**
 * The record with no reference to what is not in it, after items were taken out: an id becomes null where a record may say null, and what
 * is nothing without it goes. What an attribution that is none was thought to say is then said by the report in its own voice.
 */
export function tidyReferences(record: CodedRecord): CodedRecord {
  const ids = new Set(itemsOf(record).map(({ value }) => value.id))
  const has = (id: string | null): id is string => id !== null && ids.has(id)
  const orNull = (id: string | null) => (has(id) ? id : null)
  const attributed = <Part extends { readonly attribution: string | null }>(part: Part): Part => ({
    ...part,
    attribution: orNull(part.attribution),
  })

  function tidyIncident(incident: Incident): Incident {
    const { time, place } = incident
    return {
      ...incident,
      time: { ...attributed(time), times: time.times.filter(has) },
      place: { ...attributed(place), place: orNull(place.place), others: place.others.filter(has) },
      participants: incident.participants.map((part) => ({ ...attributed(part), actor: orNull(part.actor) })),
      responsibility: incident.responsibility.filter(({ actor }) => has(actor)).map(attributed),
      figures: incident.figures.map((figure) => ({ ...attributed(figure), partOf: orNull(figure.partOf) })),
      claims: incident.claims.map(attributed),
      accounts: [...new Set(incident.accounts.map(orNull))],
      relations: incident.relations.filter((relation) => has(relation.incident)),
    }
  }

  return {
    ...record,
    times: record.times.map((time) => ({ ...time, anchor: time.anchor === 'publication' ? time.anchor : orNull(time.anchor) })),
    actors: record.actors.map((actor) => ({ ...actor, roles: actor.roles.map((role) => ({ ...role, time: orNull(role.time) })) })),
    attributions: record.attributions.map((attribution) => ({
      ...attribution,
      source: { ...attribution.source, actor: orNull(attribution.source.actor) },
      saidAt: orNull(attribution.saidAt),
      within: orNull(attribution.within),
    })),
    incidents: record.incidents.map(tidyIncident),
    positions: record.positions.filter(({ actor }) => has(actor)).map(attributed),
    gaps: record.gaps.map((gap) => ({ ...gap, about: orNull(gap.about) })),
  }
}
