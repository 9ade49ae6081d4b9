import type { Actor, Finding, Gap, Place, Position, Timex } from '../../../src/core/index.ts'
import { intervalWords } from '../../words/date-words.ts'
import { ACTOR_KIND, capital, GAP, PLACE_USE, POSITION, PROTECT, plain, typeWords } from '../../words/labels.ts'
import { Entry, Field, Line, Tag } from '../entry.tsx'
import { findingKey } from '../items.ts'
import { useReport } from '../report-context.ts'
import { SaidBy } from '../said-by.tsx'
import { Value } from '../value.tsx'
import { PlaceWords } from './place-words.tsx'

/** Where an actor stands on an issue. */
export function PositionEntry({ position: { id, actor: actorId, stance, issue, attribution } }: { readonly position: Position }) {
  const { actor } = useReport()
  return (
    <Entry
      kind="position"
      head={
        <Line>
          <Value item={id} entry>
            <bdi>{actor(actorId)?.name ?? 'Somebody'}</bdi>
            <Tag tone="warn">{POSITION[stance]}</Tag>
          </Value>
          <SaidBy attribution={attribution} of={id} />
        </Line>
      }
    >
      <Field name="on">
        <Value item={`${id}.issue`} quoted={false}>
          <bdi>{issue.text}</bdi>
        </Value>
      </Field>
    </Entry>
  )
}

/** What the text says is not known, not said or not confirmed. */
export function GapEntry({ gap: { id, kind, about } }: { readonly gap: Gap }) {
  return (
    <Entry
      kind="gap"
      head={
        <Line>
          <Value item={id} entry>
            <span>{capital(GAP[kind])}</span>
          </Value>
          {about !== null && <About id={about} />}
        </Line>
      }
    />
  )
}

function About({ id }: { readonly id: string }) {
  const { incident, actor, attribution, speaker, goTo } = useReport()
  const [event, somebody, statement] = [incident(id), actor(id), attribution(id)]
  const name = event
    ? typeWords(event.type)
    : somebody
      ? somebody.name
      : statement
        ? `what ${speaker(statement) ?? 'nobody named'} says`
        : null
  return (
    name !== null && (
      <button type="button" className="text-link" onClick={() => goTo(id)}>
        about: <bdi>{name}</bdi>
      </button>
    )
  )
}

export function ActorEntry({ actor }: { readonly actor: Actor }) {
  const { id, name, kind, category, aliases, roles, person, protect, mentions } = actor
  const stated = person && [person.sex, person.age && `aged ${person.age}`, person.occupation].filter((fact) => !!fact)
  const fields = roles.length > 0 || aliases.length > 0 || (stated?.length ?? 0) > 0
  return (
    <Entry
      kind="actor"
      head={
        <Value item={id} entry quoted={false}>
          <bdi>{name}</bdi>
          <Tag>{ACTOR_KIND[kind]}</Tag>
          {category !== null && <Tag>{plain(category)}</Tag>}
          {protect !== 'none' && <Tag tone="warn">{PROTECT[protect]}</Tag>}
          {mentions.length > 1 && <Tag>{mentions.length} mentions</Tag>}
        </Value>
      }
    >
      {fields && (
        <>
          {roles.length > 0 && (
            <Field name="role">
              {roles.map(({ title }, i) => (
                <Line key={title}>
                  <Value item={`${id}.role.${i}`} quoted={false}>
                    <bdi>{title}</bdi>
                  </Value>
                </Line>
              ))}
            </Field>
          )}
          {aliases.length > 0 && (
            <Field name="also called">
              {aliases.map(({ text }, i) => (
                <Line key={text}>
                  <Value item={`${id}.alias.${i}`} quoted={false}>
                    <bdi>{text}</bdi>
                  </Value>
                </Line>
              ))}
            </Field>
          )}
          {stated && stated.length > 0 && (
            <Field name="as stated">
              <Value item={`${id}.person`} quoted={false}>
                <bdi>{stated.join(', ')}</bdi>
              </Value>
            </Field>
          )}
        </>
      )}
    </Entry>
  )
}

export function TimeEntry({ time: { id, type, value, earliest, latest, anchor } }: { readonly time: Timex }) {
  const { time, quotes } = useReport()
  const from = anchor === 'publication' ? 'publication' : time(anchor)
  return (
    <Entry
      kind="time"
      head={
        <Value item={id} entry>
          <span>{intervalWords({ earliest, latest }) ?? (type === 'DURATION' || type === 'SET' ? value : 'open')}</span>
          {from && <Tag>counted from {from === 'publication' ? 'publication' : `“${quotes([from.span])[0]}”`}</Tag>}
        </Value>
      }
    />
  )
}

export function PlaceEntry({ place }: { readonly place: Place }) {
  const { id, use, lat, lon } = place
  return (
    <Entry
      kind="place"
      head={
        <Value item={id} entry shows={place.name}>
          <PlaceWords place={place} precision={place.precision} />
          {use !== 'place' && <Tag>{PLACE_USE[use]}</Tag>}
          {lat !== null && lon !== null && (
            <Tag>
              {lat.toFixed(2)}, {lon.toFixed(2)}
            </Tag>
          )}
        </Value>
      }
    />
  )
}

export function FindingEntry({ finding: { severity, message }, index }: { readonly finding: Finding; readonly index: number }) {
  return (
    <Entry
      kind="finding"
      head={
        <Value item={findingKey(index)} entry withoutWords="">
          <span className="plain">{message}</span>
          {severity !== 'info' && <Tag tone="warn">{severity}</Tag>}
        </Value>
      }
    />
  )
}
