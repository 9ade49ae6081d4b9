import type { Span } from '../../core/index.ts'
import type { Role } from '../codebook/index.ts'
import { type NounPhrase, spanOver, wordAt } from '../reading/index.ts'
import { withComplement } from './arguments.ts'
import { FORCES } from './en/people.ts'
import { OBJECTS, WEAPONS } from './en/things.ts'
import type { Bare, ParticipantDraft } from './mention.ts'
import { isBareNumber, isForce, isOneOf, isPeople } from './nouns.ts'
import { quantityOver, type Setting } from './setting.ts'
import { outcomeOf } from './triggers/outcome.ts'

/** Nouns that an act may be told to be done by and that did nothing: acts themselves, times, causes. */
const NO_ACTOR =
  /^(?:attack|attacks|blast|explosion|bombing|strike|strikes|shelling|fighting|clash|clashes|ambush|violence|operation|raid|incident|fire|gunfire|shooting|war|battle|it|this|that|which|what|there|day|night|toll|number|report|reports|thing|something|crash|assault|offensive|shots|shrapnel)$/

/** Words that count people without saying who they are. */
const QUANTIFIER = /^(?:many|some|most|others|several|all|few|more|third|dozens|scores|hundreds|thousands)$/

export interface Placed {
  readonly role: Role
  readonly phrase: NounPhrase
}

/** Who and what stands in which role, by the codebook's frame of the word, then by what kind of thing it is. */
export function placed(setting: Setting, { trigger, frame, given, type }: Bare): readonly Placed[] {
  const { subject, object, agent, against, means, passive } = given
  // What dies or explodes is the subject of a verb that has no object.
  const undergoes = frame.subject === 'victim' || frame.subject === 'instrument' ? frame.subject : frame.object
  const owned =
    trigger.kind === 'noun' &&
    type.outcome !== null &&
    type.outcome !== 'participants' &&
    !/abduction|kidnapping|arrest/.test(trigger.entry.word)
  const first: readonly (readonly [Role | null, readonly NounPhrase[]])[] = [
    [owned && subject.length > 0 && object.length === 0 ? frame.object : frame.subject, subject],
    [passive && object.length > 0 && frame.object === null ? undergoes : frame.object, object],
    [frame.subject === 'victim' ? 'perpetrator' : frame.subject, agent],
    ['target', against],
    ['instrument', means.filter(({ head }) => isOneOf(setting.scene.reading, head, WEAPONS))],
  ]
  return first.flatMap(([role, phrases]) =>
    phrases.flatMap((phrase) => {
      const fit = role && fitRole(setting, role, phrase)
      return fit ? [{ role: fit, phrase }] : []
    }),
  )
}

/** The role that a phrase can have: people are victims and not targets, weapons instruments, and an act has no part in itself. */
function fitRole(setting: Setting, role: Role, phrase: NounPhrase): Role | null {
  const { reading } = setting.scene
  const { head } = phrase
  if (NO_ACTOR.test(wordAt(reading, head)) || setting.timeAt[head] !== -1) return null
  const people = isPeople(reading, phrase)
  const name = phrase.kind === 'name'
  if (isOneOf(reading, head, WEAPONS) && !people && role !== 'target') return 'instrument'
  if ((role === 'perpetrator' || role === 'participant') && isPlaceItself(setting, head)) return null
  if (role === 'perpetrator' || role === 'participant')
    return people || name || isForce(reading, phrase) || actorAt(setting, phrase) !== null ? role : null
  if (role === 'target') return people ? 'victim' : isOneOf(reading, head, OBJECTS) || name || isForce(reading, phrase) ? 'target' : null
  if (role === 'victim') {
    if (people || isBareNumber(reading, phrase) || (phrase.head === phrase.last - 1 && reading.tags[head]!.xpos === 'JJ')) return 'victim'
    return isOneOf(reading, head, OBJECTS) || isForce(reading, phrase) || name ? 'target' : null
  }
  return isOneOf(reading, head, WEAPONS) ? 'instrument' : null
}

/** A place where something is, and not a state or army by the name of its capital. */
function isPlaceItself(setting: Setting, token: number): boolean {
  const actor = setting.actors[setting.actorAt[token]!]
  return setting.places[setting.placeAt[token]!]?.use === 'place' && actor?.kind !== 'state' && actor?.kind !== 'organization'
}

/** The participants that one mention names. */
export function participantsOf(setting: Setting, bare: Bare): readonly ParticipantDraft[] {
  const { reading } = setting.scene
  const { type, told, standing, account } = bare
  const outcome = outcomeOf(bare)
  let side: 'a' | 'b' = 'a'
  return placed(setting, bare).flatMap(({ role, phrase }): readonly ParticipantDraft[] => {
    const actor = actorAt(setting, phrase)
    // A pronoun says nobody unless it is known for whom it stands; a bare number is a figure.
    if (phrase.kind === 'pronoun' && actor === null) return []
    if (/^(?:CD|DT)$/.test(reading.tags[phrase.head]!.xpos) && actor === null) return []
    if (QUANTIFIER.test(wordAt(reading, phrase.head)) && actor === null) return []
    if (/^(?:nobody|none|no)$/.test(wordAt(reading, phrase.first))) return []
    const befallen =
      role === 'victim' &&
      told === 'happened' &&
      (outcome === 'killed' || outcome === 'injured' || outcome === 'captured' || outcome === 'missing' || outcome === 'released')
    const sided = role === 'participant' && type.id.startsWith('battle')
    const participant: ParticipantDraft = {
      role,
      side: sided ? side : null,
      actor,
      kind: kindOf(setting, role, phrase),
      outcome: befallen ? (outcome as ParticipantDraft['outcome']) : null,
      known: knownBy(role, standing, account?.stance ?? null),
      attribution: account?.id ?? null,
      spans: [spanOf(setting, phrase)],
    }
    if (sided) side = 'b'
    return [participant]
  })
}

function knownBy(role: Role, standing: Bare['standing'], stance: string | null): ParticipantDraft['known'] {
  if (standing === 'denied') return 'denied'
  if (role !== 'perpetrator') return 'fact'
  if (stance === 'accuses') return 'accused'
  if (stance === 'claims') return 'claimed'
  return standing === 'alleged' ? 'suspected' : 'fact'
}

function kindOf(setting: Setting, role: Role, phrase: NounPhrase): ParticipantDraft['kind'] {
  const { reading } = setting.scene
  if (role === 'instrument') return 'weapon'
  const actor = setting.actors[setting.actorAt[phrase.head]!]
  if (actor && actor.kind !== 'unnamed') return actor.kind === 'person' ? 'individual' : 'organization'
  if (isPeople(reading, phrase)) return 'individual'
  if (role === 'target' && isOneOf(reading, phrase.head, OBJECTS)) return 'physical'
  if (isForce(reading, phrase) || isOneOf(reading, phrase.head, FORCES)) return 'organization'
  const name = reading.names[reading.nameAt[phrase.head]!]
  if (name?.kind === 'organization' || name?.kind === 'group') return 'organization'
  return role === 'target' ? 'physical' : 'unknown'
}

/** The actor that a phrase's head is a mention of. */
export function actorAt(setting: Setting, { head }: Pick<NounPhrase, 'head'>): string | null {
  return setting.actors[setting.actorAt[head]!]?.id ?? null
}

/** The whole noun phrase, with what hedges its number and what "of" ties to it, without clauses. */
export function spanOf(setting: Setting, phrase: NounPhrase): Span {
  const { reading } = setting.scene
  const whole = withComplement(setting, phrase)
  let { first } = whole
  while (
    first < phrase.head &&
    (setting.timeAt[first] !== -1 ||
      (wordAt(reading, first) === 'that' && first + 1 < phrase.head && wordAt(reading, phrase.head).endsWith('s')))
  )
    first++
  const quantity = quantityOver(setting, first, phrase.head + 1)
  return spanOver(reading, quantity ? Math.min(first, quantity.first) : first, whole.last)
}
