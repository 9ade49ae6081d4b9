import type { Incident, Participant, Span } from '../../../core/index.ts'
import { nounPhrasesOf, spanOver, tokensOf, xposAt } from '../../reading/index.ts'
import type { Mention } from '../mention.ts'
import type { Setting } from '../setting.ts'
import type { FoundRole, FoundRoles } from './find-roles.ts'
import type { Ruled } from './incident-features.ts'

export interface RoleLimits {
  /** A participant that rules found and that is less likely than this is none. */
  readonly drop: number
  /** Whom no rule took up and who is likelier than this is one. */
  readonly add: number
  /** The same for people without a name: one group of them is told of in many words. */
  readonly addUnnamed: number
  /** An incident less likely than this is none that anyone would mark; where nobody has a part in it, one less likely than `empty`. */
  readonly untold: number
  readonly empty: number
}

/** Farther than any noun lies within a phrase, in tokens. */
const FAR = 1000
const LIMITS: RoleLimits = { drop: 0.08, add: 0.3, addUnnamed: 0.5, untold: 0.05, empty: 0.25 }

/**
 * What was learned laid over what the rules found: an incident or a participant that reads like none is left out, and whoever reads like one is put to
 * the incident told nearest.
 */
export function withRoles(
  setting: Setting,
  ruled: readonly Ruled[],
  { roles: found, told }: FoundRoles,
  makeId: (words: string) => string,
  limits: RoleLimits = LIMITS,
): readonly Ruled[] {
  const likely = ruled.map((one, index) => ({ ...one, told: told[index]! })).filter((one) => one.told >= limits.untold)
  const groups = likely.map(({ mentions }) => mentions)
  const taken = new Set<FoundRole>()
  const heads = new Map<number, FoundRole['label']>()
  const take = (role: FoundRole): void => {
    taken.add(role)
    for (const { head } of role.mentions) heads.set(head, role.label)
  }
  const kept: Incident[] = likely.map(({ incident }) => ({
    ...incident,
    participants: incident.participants.flatMap((participant): readonly Participant[] => {
      if (participant.role === 'participant' || isPronoun(setting, participant.spans)) return [participant]
      const role = foundFor(setting, found, participant)
      if (!role || role.chance < limits.drop) return []
      // Who was arrested or let go may have a part in the act before it too.
      if (!LOOSE.test(incident.type)) take(role)
      return [asFound(setting, participant, role)]
    }),
  }))
  for (const role of found) {
    const isUnnamed = role.label === 'victim' && role.actor === null
    if (role.chance < (isUnnamed ? limits.addUnnamed : limits.add) || taken.has(role)) continue
    const mention = role.mentions.find(
      ({ head }) => !heads.has(head) && heads.get(nounOver(setting, head)) !== role.label && isNoun(setting, head),
    )
    const index = mention ? homeOf(setting, groups, roleOf(role), role) : -1
    if (index === -1 || kept[index]!.participants.some((one) => foundFor(setting, found, one) === role)) continue
    take(role)
    kept[index] = withParticipant(setting, kept[index]!, groups[index]!, role, makeId)
  }
  return likely.flatMap(({ mentions, told }, index) => {
    const incident = kept[index]!
    return incident.participants.length === 0 && told < limits.empty ? [] : [{ incident, mentions }]
  })
}

/** The noun that a word modifies ("mayor" in "mayor Bram Osei"), or itself. */
function nounOver({ reading }: Setting, token: number): number {
  const { all, at } = nounPhrasesOf(reading)
  return all[at[token]!]?.head ?? token
}

/** A number is a figure and nobody. */
function isNoun({ reading }: Setting, token: number): boolean {
  return !/^(?:CD|DT)$/.test(xposAt(reading, token))
}

/** What was found for the words, or the actor, that rules gave a part: by the noun that comes first and is no modifier, "terrorists" in "terrorists of the Front". */
function foundFor({ reading }: Setting, found: readonly FoundRole[], { role, actor, spans }: Participant): FoundRole | null {
  const stretches = spans.map((span) => tokensOf(reading, span))
  let best: { readonly one: FoundRole; readonly rank: number } | null = null
  for (const one of found) {
    if (roleOf(one) !== role) continue
    let rank = actor !== null && one.actor === actor ? FAR : Number.POSITIVE_INFINITY
    for (const { head, forms } of one.mentions)
      for (const { first, last } of stretches)
        if (head >= first && head < last)
          rank = Math.min(rank, head - first + (forms[0].kind === 'phrase' || forms[0].kind === 'person' ? 0 : FAR / 2))
    if (rank < (best?.rank ?? Number.POSITIVE_INFINITY)) best = { one, rank }
  }
  return best?.one ?? null
}

function isPronoun({ reading }: Setting, spans: readonly Span[]): boolean {
  return spans.every((span) => /^(?:PRP|WP)/.test(xposAt(reading, tokensOf(reading, span).first)))
}

function roleOf({ label }: FoundRole): Participant['role'] {
  if (label === 'perpetrator-individual' || label === 'perpetrator-organization') return 'perpetrator'
  return label
}

/** Who acts is a person or a body as the words read that say so; quoted first as an entity of the kind is quoted. */
function asFound(setting: Setting, participant: Participant, found: FoundRole): Participant {
  const kind = participant.role === 'perpetrator' ? kindOf(found) : participant.kind
  return { ...participant, actor: participant.actor ?? found.actor, kind, spans: spansOf(setting, found, participant.spans) }
}

function kindOf({ label }: FoundRole): Participant['kind'] {
  if (label === 'perpetrator-organization') return 'organization'
  return label === 'instrument' ? 'weapon' : label === 'target' ? 'physical' : 'individual'
}

function spansOf({ reading }: Setting, { forms: [form] }: FoundRole, others: readonly Span[]): Span[] {
  const full = spanOver(reading, form!.first, form!.last)
  return [full, ...others.filter(({ start, end }) => start !== full.start || end !== full.end)]
}

/** Types whose telling draws nobody who did or suffered something else near by, with what it costs to be put there all the same. */
const LOOSE = /^(?:battle|detention|displacement|protest|threat|other)/
const LOOSE_COST = 4
/** What one more telling of an incident is worth: a report goes on about its main one. */
const TOLD_AGAIN = 0.1
const MOST_TOLD = 5
const MOST_MENTIONS = 5

/** The incident whose tellings are nearest to an entity's likeliest mentions, of those whose type has such a part; -1 where there is none. */
function homeOf({ reading }: Setting, groups: readonly (readonly Mention[])[], role: Participant['role'], { mentions }: FoundRole): number {
  let best = -1
  let lowest = Number.POSITIVE_INFINITY
  groups.forEach((group, index) => {
    const [first] = group
    const type = first!.type
    if (!type.roles.includes(role)) return
    let nearest = Number.POSITIVE_INFINITY
    for (const { head } of mentions.slice(0, MOST_MENTIONS))
      for (const { sentence, trigger } of group) {
        const apart = reading.tokens[head]!.sentence - sentence
        nearest = Math.min(nearest, apart === 0 ? Math.abs(head - trigger.head) / 1000 : apart > 0 ? apart : 0.5 - apart)
      }
    const cost = nearest + (LOOSE.test(type.id) ? LOOSE_COST : 0) - TOLD_AGAIN * Math.min(MOST_TOLD, group.length)
    if (cost < lowest) [best, lowest] = [index, cost]
  })
  return best
}

/** What befell a victim, where the sentence that names it likeliest tells of one thing only. */
function outcomeOf({ reading }: Setting, group: readonly Mention[], { label, mentions }: FoundRole): Participant['outcome'] {
  if (label !== 'victim') return null
  const { sentence } = reading.tokens[mentions[0]!.head]!
  const here = group.filter((mention) => mention.sentence === sentence && mention.told === 'happened').map(({ type }) => type.outcome)
  const outcomes = new Set(here.filter((outcome) => outcome !== null))
  const [only] = outcomes
  return outcomes.size === 1 && only !== 'participants' && only !== 'displaced' ? (only as Participant['outcome']) : null
}

function withParticipant(
  setting: Setting,
  incident: Incident,
  group: readonly Mention[],
  found: FoundRole,
  makeId: (words: string) => string,
): Incident {
  const { reading } = setting
  const role = roleOf(found)
  const spans = spansOf(
    setting,
    found,
    found.mentions.map(({ forms: [{ first, last }] }) => spanOver(reading, first, last)).sort((a, b) => a.start - b.start),
  )
  const span = spans[0]!
  const participant: Participant = {
    id: makeId(`${role} ${reading.text.slice(span.start, span.end)}`),
    role,
    side: null,
    actor: found.actor ?? setting.actors[setting.actorAt[found.mentions[0]!.head]!]?.id ?? null,
    kind: kindOf(found),
    outcome: outcomeOf(setting, group, found),
    known: incident.standing === 'denied' ? 'denied' : 'fact',
    attribution: setting.said.by(span)?.id ?? null,
    spans,
  }
  return { ...incident, participants: [...incident.participants, participant] }
}
