import type { Incident, Span } from '../../core/index.ts'
import type { ValueAccount } from './account.ts'
import type { Copies } from './copies.ts'
import type { Member } from './figure-accounts.ts'
import { passageOf } from './passage-of.ts'
import { sayerOf } from './sayer-of.ts'

export type CombinedField = 'when' | 'where' | 'type' | 'stage' | 'by' | 'against' | 'with'

/** A value with what it rests on, before it is known who says it. */
interface Told {
  readonly value: string
  readonly item: string
  readonly attribution: string | null
  readonly spans: readonly Span[]
}

const CLAIMED: Readonly<Record<CombinedField, Incident['claims'][number]['field']>> = {
  when: 'time',
  where: 'place',
  type: 'type',
  stage: 'stage',
  by: 'perpetrator',
  against: 'target',
  with: 'instrument',
}

/** What one report's telling says in one field: its own value, and those of accounts that differ. */
export function accountsOf(
  member: Member,
  field: CombinedField,
  copies: Copies,
  outlets: ReadonlyMap<string, string>,
): readonly ValueAccount[] {
  const { incident } = member
  const claims = incident.claims
    .map((claim, i) => ({ ...claim, item: `${incident.id}.claim.${i}` }))
    .filter((claim) => claim.field === CLAIMED[field])
  return [...toldOf(member, field), ...claims].map((told) => valueAccount(member, told, copies, outlets))
}

/** One value of one telling with who says it. */
export function valueAccount({ record, incident }: Member, told: Told, copies: Copies, outlets: ReadonlyMap<string, string>): ValueAccount {
  const { document } = record
  const span = told.spans[0] ?? null
  const around = span ?? incident.trigger[0] ?? null
  const passage = around === null ? null : passageOf(record, around)
  const { speaker, source, after } = sayerOf(record, told.attribution, passage, outlets)
  return {
    document: document.id,
    incident: incident.id,
    item: told.item,
    publisher: document.publisher,
    publishedAt: document.publishedAt,
    speaker,
    source,
    told: after !== null || (passage !== null && copies.isCopied(document.id, passage)) ? 'repeated' : 'own',
    after,
    span,
    words: span === null ? '' : document.text.slice(span.start, span.end),
    value: told.value,
  }
}

function toldOf({ record, incident }: Member, field: CombinedField): readonly Told[] {
  const { time, place, trigger } = incident
  const whole = { item: incident.id, attribution: null, spans: trigger.slice(0, 1) }
  switch (field) {
    case 'when': {
      const times = record.times.filter(({ id }) => time.times.includes(id)).map(({ span }) => span)
      const value = time.edtf ?? time.earliest
      return value === null ? [] : [{ value, item: `${incident.id}.time`, attribution: time.attribution, spans: times }]
    }
    case 'where': {
      const found = record.places.find(({ id }) => id === place.place)
      return found ? [{ value: found.name, item: `${incident.id}.place`, attribution: place.attribution, spans: [found.span] }] : []
    }
    case 'type':
      return [{ ...whole, value: incident.type }]
    case 'stage':
      return [{ ...whole, value: incident.stage }]
    case 'by':
      return participants({ record, incident }, ['perpetrator'])
    case 'against':
      return participants({ record, incident }, ['victim', 'target'])
    case 'with':
      return participants({ record, incident }, ['instrument'])
  }
}

function participants({ record, incident }: Member, roles: readonly string[]): readonly Told[] {
  const told = incident.participants
    .filter(({ role, known }) => roles.includes(role) && known !== 'denied')
    .flatMap(({ id, actor, attribution, spans }): readonly Told[] => {
      const span = spans[0]
      const value = record.actors.find((one) => one.id === actor)?.name ?? (span ? record.document.text.slice(span.start, span.end) : '')
      return value === '' ? [] : [{ value, item: id, attribution, spans }]
    })
  // One speaker who names the same twice says it once.
  return told.filter(
    ({ value, attribution }, i) => told.findIndex((other) => other.value === value && other.attribution === attribution) === i,
  )
}
