import type { Incident, Participant } from '../../../src/core/index.ts'
import { intervalWords } from '../../words/date-words.ts'
import {
  CLAIM_FIELD,
  capital,
  KNOWN,
  OUTCOME,
  PLACE_BASIS,
  RELATION,
  RESPONSIBILITY,
  ROLE,
  STAGE,
  STANDING,
  TIME_PRECISION,
  typeWords,
  UNIT,
} from '../../words/labels.ts'
import { Entry, Field, Line, Tag } from '../entry.tsx'
import { claimKey, otherPlaceKey, otherPlaces, relationKey, responsibilityKey } from '../items.ts'
import { useReport } from '../report-context.ts'
import { SaidBy } from '../said-by.tsx'
import { Value } from '../value.tsx'
import { IncidentFigures } from './incident-figures.tsx'
import { PlaceWords } from './place-words.tsx'

const ROLES = Object.keys(ROLE) as Participant['role'][]

/** One incident: what, when, where, who, how many, and for each who says so. */
export function IncidentEntry({ incident }: { readonly incident: Incident }) {
  const { id, time, figures, responsibility, claims, relations } = incident
  const when = intervalWords(time)
  return (
    <Entry kind="incident" head={<Head incident={incident} />}>
      <Field name="When">
        <Line>
          <Value item={`${id}.time`} unknown={when === null && time.times.length === 0}>
            {when && <span>{when}</span>}
            {time.precision !== 'day' && time.precision !== 'unknown' && <Tag>{TIME_PRECISION[time.precision]}</Tag>}
          </Value>
          {when !== null && <SaidBy attribution={time.attribution} of={`${id}.time`} />}
        </Line>
      </Field>
      <Field name="Where">
        <Where incident={incident} />
      </Field>
      {ROLES.map((role) => (
        <Participants key={role} incident={incident} role={role} />
      ))}
      <IncidentFigures figures={figures} />
      {responsibility.length > 0 && (
        <Field name="Responsibility">
          {responsibility.map(({ actor, stance, attribution }, i) => (
            <Line key={responsibilityKey(incident, i)}>
              <Value item={responsibilityKey(incident, i)}>
                <ActorName id={actor} />
                <span>{RESPONSIBILITY[stance]}</span>
              </Value>
              <SaidBy attribution={attribution} of={responsibilityKey(incident, i)} />
            </Line>
          ))}
        </Field>
      )}
      {claims.length > 0 && (
        <Field name="Accounts differ">
          {claims.map(({ field, value, attribution }, i) => (
            <Line key={claimKey(incident, i)}>
              <Value item={claimKey(incident, i)}>
                <span>
                  {CLAIM_FIELD[field]}: <bdi>{value}</bdi>
                </span>
              </Value>
              <SaidBy attribution={attribution} of={claimKey(incident, i)} />
            </Line>
          ))}
        </Field>
      )}
      {relations.length > 0 && (
        <Field name="Linked">
          {relations.map(({ kind, incident: other }, i) => (
            <Relation key={relationKey(incident, i)} item={relationKey(incident, i)} kind={kind} other={other} />
          ))}
        </Field>
      )}
      <Field name="Told by">
        <Line>
          {accountsOf(incident).map((account) => (
            <SaidBy key={account} attribution={account} of={id} />
          ))}
        </Line>
      </Field>
    </Entry>
  )
}

function Head({ incident: { id, type, stage, standing, unit, background } }: { readonly incident: Incident }) {
  return (
    <Value item={id} entry>
      <span>{capital(typeWords(type))}</span>
      {stage !== 'happened' && <Tag tone="warn">{STAGE[stage]}</Tag>}
      {standing !== 'asserted' && <Tag tone="warn">{STANDING[standing]}</Tag>}
      {unit !== 'event' && <Tag>{UNIT[unit]}</Tag>}
      {background && <Tag>background</Tag>}
    </Value>
  )
}

function Where({ incident }: { readonly incident: Incident }) {
  const { record, place: placeOf } = useReport()
  const { id, place } = incident
  const main = placeOf(place.place)
  return (
    <>
      <Line>
        <Value item={`${id}.place`} unknown={main === null} withoutWords={PLACE_BASIS[place.basis]} shows={main?.name ?? null}>
          {main && <PlaceWords place={main} precision={place.precision} />}
          {main && place.basis !== 'stated' && <Tag tone="warn">{PLACE_BASIS[place.basis]}</Tag>}
        </Value>
        {main && <SaidBy attribution={place.attribution} of={`${id}.place`} />}
      </Line>
      {otherPlaces(record, incident).map((same) => (
        <Line key={otherPlaceKey(incident, same)}>
          <Value item={otherPlaceKey(incident, same)} shows={same[0]!.name}>
            <span>also</span>
            <PlaceWords place={same[0]!} precision={same[0]!.precision} />
          </Value>
        </Line>
      ))}
    </>
  )
}

function Participants({ incident, role }: { readonly incident: Incident; readonly role: Participant['role'] }) {
  const { actor: actorOf } = useReport()
  const those = incident.participants.filter((participant) => participant.role === role)
  if (those.length === 0 && role !== 'perpetrator') return null
  return (
    <Field name={ROLE[role]}>
      {those.length === 0 && <Nobody />}
      {those.map(({ id, actor, side, outcome, known, attribution }) => (
        <Line key={id}>
          <Value item={id} shows={actorOf(actor)?.name ?? null}>
            {actor !== null && <ActorName id={actor} />}
            {side !== null && incident.type.startsWith('battle') && <Tag>side {side.toUpperCase()}</Tag>}
            {outcome !== null && <Tag>{OUTCOME[outcome]}</Tag>}
            {known !== 'fact' && <Tag tone="warn">{KNOWN[known]}</Tag>}
          </Value>
          <SaidBy attribution={attribution} of={id} />
        </Line>
      ))}
    </Field>
  )
}

function Relation({
  item,
  kind,
  other,
}: {
  readonly item: string
  readonly kind: Incident['relations'][number]['kind']
  readonly other: string
}) {
  const { incident, goTo, quotes } = useReport()
  const found = incident(other)
  return (
    <Line>
      <Value item={item}>
        <span>
          {RELATION[kind]} {found ? `${typeWords(found.type)}` : 'another incident'}
        </span>
        {found && <bdi>{quotes(found.trigger)[0]}</bdi>}
      </Value>
      {found && (
        <button type="button" className="text-link" onClick={() => goTo(found.id)}>
          go there
        </button>
      )}
    </Line>
  )
}

/** The actor's name. The words of the value follow it, so that a pronoun is never mistaken for the name. */
function ActorName({ id }: { readonly id: string }) {
  const { actor } = useReport()
  return <bdi>{actor(id)?.name ?? 'somebody the record does not hold'}</bdi>
}

function Nobody() {
  return <span className="unknown">not stated</span>
}

function accountsOf({ accounts }: Incident): readonly (string | null)[] {
  return [...new Set(accounts)]
}
