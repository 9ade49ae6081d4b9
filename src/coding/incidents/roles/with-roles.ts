import type { Incident, Participant, Span } from '../../../core/index.ts'
import { spanOver, tokensOf, xposAt } from '../../reading/index.ts'
import type { Mention } from '../mention.ts'
import { actorAt } from '../participants.ts'
import type { Setting } from '../setting.ts'
import type { FoundRole } from './find-roles.ts'

/** Log odds under which a participant that rules found is none, and from which words that no rule took up are one. */
const DROP = -4
const ADD = -0.5

/**
 * What was learned of roles laid over what the rules found: a participant that reads like none is left out, and whoever reads like one is put to the
 * incident told nearest: in its sentence, else before it.
 */
export function withRoles(
  setting: Setting,
  groups: readonly (readonly Mention[])[],
  merged: readonly Incident[],
  found: readonly FoundRole[],
  makeId: (words: string) => string,
): readonly Incident[] {
  const told = groups.flatMap((mentions, index) => mentions.map((mention) => ({ mention, index })))
  const taken = new Set<number>()
  const kept: Incident[] = merged.map((incident) => ({
    ...incident,
    participants: incident.participants.flatMap((participant): readonly Participant[] => {
      const here = participant.spans.map((span) => bestWithin(setting, found, span))
      const known = here.filter((one) => one !== null)
      if (known.length > 0 && known.every(({ margin }) => margin < DROP)) return []
      for (const { head } of known) taken.add(head)
      const surest = known.reduce<FoundRole | null>((best, one) => (best === null || one.margin > best.margin ? one : best), null)
      const spans = participant.spans.map((span, at) => (here[at] ? spanOver(setting.reading, here[at].first, here[at].last) : span))
      return [asLearned({ ...participant, spans: fullestFirst(setting, participant.actor, spans) }, surest)]
    }),
  }))
  for (const role of [...found].sort((a, b) => b.margin - a.margin || a.first - b.first)) {
    // A number is a figure and nobody.
    if (role.margin < ADD || taken.has(role.head) || /^(?:CD|DT)$/.test(xposAt(setting.reading, role.head))) continue
    const index = nearest(setting, told, role)
    if (index === -1) continue
    taken.add(role.head)
    kept[index] = withParticipant(setting, kept[index]!, role, makeId)
  }
  return kept
}

/** Who acts is a person or a body as the words read that say so. */
function asLearned(participant: Participant, found: FoundRole | null): Participant {
  if (!found || participant.role !== 'perpetrator' || !found.label.startsWith('perpetrator')) return participant
  return { ...participant, kind: kindOf(found) }
}

function kindOf({ label }: FoundRole): Participant['kind'] {
  if (label === 'perpetrator-organization') return 'organization'
  return label === 'instrument' ? 'weapon' : label === 'target' ? 'physical' : 'individual'
}

/** A person or a body is named in full first, wherever the report does so. */
function fullestFirst(setting: Setting, actor: string | null, spans: readonly Span[]): Span[] {
  const known = setting.actors.find(({ id }) => id === actor)
  if (!known || known.kind === 'unnamed') return [...spans]
  const { text } = setting.reading
  const full = known.mentions.find(({ start, end }) => text.slice(start, end) === known.name)
  return full ? [full, ...spans.filter(({ start }) => start !== full.start)] : [...spans]
}

function bestWithin({ reading }: Setting, found: readonly FoundRole[], span: Span): FoundRole | null {
  const { first, last } = tokensOf(reading, span)
  let best: FoundRole | null = null
  for (const role of found) if (role.first >= first && role.last <= last && (best === null || role.margin > best.margin)) best = role
  return best
}

/** The incident of the telling nearest to a word: in its sentence the nearest, else the last before. */
function nearest(
  { reading }: Setting,
  told: readonly { readonly mention: Mention; readonly index: number }[],
  { first }: FoundRole,
): number {
  const { sentence } = reading.tokens[first]!
  let best = -1
  let cost = Number.POSITIVE_INFINITY
  for (const { mention, index } of told) {
    const apart = sentence - mention.sentence
    const here = apart === 0 ? Math.abs(first - mention.trigger.head) / 1000 : apart > 0 ? apart : 0.5 - apart
    if (here < cost) [best, cost] = [index, here]
  }
  return best
}

function withParticipant(setting: Setting, incident: Incident, found: FoundRole, makeId: (words: string) => string): Incident {
  const span = spanOver(setting.reading, found.first, found.last)
  const words = setting.reading.text.slice(span.start, span.end)
  const role: Participant['role'] = found.label.startsWith('perpetrator') ? 'perpetrator' : (found.label as Participant['role'])
  const actor = actorAt(setting, found)
  const known = incident.participants.find(
    (one) =>
      one.role === role &&
      ((actor !== null && one.actor === actor) ||
        one.spans.some(({ start, end }) => setting.reading.text.slice(start, end).toLowerCase() === words.toLowerCase())),
  )
  if (known)
    return {
      ...incident,
      participants: incident.participants.map((one) => (one === known ? { ...one, spans: [...one.spans, span] } : one)),
    }
  const participant: Participant = {
    id: makeId(`${role} ${words}`),
    role,
    side: null,
    actor,
    kind: kindOf(found),
    outcome: null,
    known: incident.standing === 'denied' ? 'denied' : 'fact',
    attribution: setting.said.by(span)?.id ?? null,
    spans: fullestFirst(setting, actor, [span]),
  }
  return { ...incident, participants: [...incident.participants, participant] }
}
