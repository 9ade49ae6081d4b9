import type { CodebookType } from '../../codebook/index.ts'
import { wordAt, xposAt } from '../../reading/index.ts'
import type { Arguments } from '../arguments.ts'
import { OTHER_CAUSES, SIGNS_OF_FORCE, SIGNS_OF_HARM, SIGNS_OF_OTHER_FIELDS } from '../en/force-signs.ts'
import { WEAPONS } from '../en/things.ts'
import { quantityIn } from '../figures/draft.ts'
import { isDefinite } from '../joining/compatible.ts'
import { isBareNumber, isForce, isOneOf, isPeople, singularOf } from '../nouns.ts'
import { type Setting, sentenceAt } from '../setting.ts'
import type { Trigger } from './find-triggers.ts'
import type { Typed } from './typing.ts'

/** How much of a text speaks of armed force and how much of other fields, in words. */
export interface Field {
  readonly force: number
  readonly other: number
  readonly harm: number
  readonly otherCauses: number
}

/** What a trigger needs to be taken; `sure` words bring it with them unless something speaks against them. */
export const ENOUGH = 2
const SURE = 3

const NEAR = 40
const MOST_SIGNS = 3
const MANY_SIGNS = 3

export function fieldOf({ scene: { reading } }: Setting): Field {
  return count(reading.tokens.map(({ lower }) => lower))
}

function count(words: readonly string[]): Field {
  const field = { force: 0, other: 0, harm: 0, otherCauses: 0 }
  for (const word of words) {
    const noun = singularOf(word)
    if (SIGNS_OF_FORCE.has(word) || SIGNS_OF_FORCE.has(noun)) field.force++
    if (SIGNS_OF_OTHER_FIELDS.has(word) || SIGNS_OF_OTHER_FIELDS.has(noun)) field.other++
    if (SIGNS_OF_HARM.has(word) || SIGNS_OF_HARM.has(noun)) field.harm++
    if (OTHER_CAUSES.has(word) || OTHER_CAUSES.has(noun)) field.otherCauses++
  }
  return field
}

/**
 * How much speaks for a trigger's meaning what the codebook means, in points: its own strength, signs of force and of other fields beside it,
 * whom it befalls and who does it, and what the whole text is about. To be replaced by learned weights over the same signs.
 */
export function evidenceFor(
  setting: Setting,
  trigger: Trigger,
  { type, frame }: Typed,
  { subject, object, agent, against }: Arguments,
  field: Field,
): number {
  const { reading } = setting.scene
  const { first, last } = sentenceAt(setting, trigger.head)
  const beside: string[] = []
  for (let token = Math.max(first, trigger.first - NEAR); token < Math.min(last, trigger.last + NEAR); token++)
    if (token < trigger.first || token >= trigger.last) beside.push(reading.tokens[token]!.lower)
  const near = count(beside)

  const harm = isHarm(type)
  let points = trigger.entry.strength === 'sure' ? SURE : 0
  // The dead beside the dead say nothing of the cause; beside an explosion they do.
  points += Math.min(MOST_SIGNS, near.force + (harm ? 0 : near.harm)) - Math.min(MOST_SIGNS, near.other)
  const undergoing = frame.subject === 'victim' ? [...object, ...subject] : object
  const befallen = [...undergoing, ...against]
  if (befallen.some((phrase) => isPeople(reading, phrase))) points += 1
  if (
    type.outcome !== null &&
    type.outcome !== 'participants' &&
    type.outcome !== 'released' &&
    undergoing.some((phrase) => isPeople(reading, phrase) || isBareNumber(reading, phrase))
  )
    points += 0.5
  if ([...subject, ...agent].some((phrase) => isForce(reading, phrase))) points += 1
  // "A bomb exploded": what goes off leaves no other sense.
  if (trigger.entry.strength === 'unsure' && frame.object === 'target' && object.some(({ head }) => isOneOf(reading, head, WEAPONS)))
    points += 1.5
  if (frame.subject === 'instrument' && [...subject, ...object].some(({ head }) => isOneOf(reading, head, WEAPONS))) points += 2
  // "Killed in the ambush": an act that somebody was harmed in.
  if (!harm && trigger.kind === 'noun' && isHarmedIn(setting, trigger, first)) points += 1.5
  if (harm && setting.quantityAt[trigger.first - 1]?.last === trigger.first) points += 1
  if (field.force >= 8 && field.force > 2 * field.other) points += 1.5
  else if (field.force >= 4 && field.force > field.other) points += 1
  else if (field.force === 0) points -= 0.5
  // A word's own sense is no sign of itself: with no other in the whole text, even a sure one needs people it befalls.
  const own = count(reading.tokens.slice(trigger.first, trigger.last).map(({ lower }) => lower)).force
  if (trigger.entry.strength === 'sure' && field.force <= own) points -= field.other > 0 ? 2 : trigger.kind === 'verb' ? 1.25 : 0.5
  if (field.other >= MANY_SIGNS && field.other >= field.force) points -= field.other > field.force ? 3 : 2
  if ((type.outcome === 'displaced' || type.id.startsWith('deployment')) && field.otherCauses >= field.force) points -= 3
  if (field.force >= 4 && isDefinite(setting, { trigger })) points += 0.5
  if (type.outcome === 'displaced' && field.force > field.otherCauses && subject.some((phrase) => quantityIn(setting, phrase) !== null))
    points += 1
  if (type.outcome === 'participants' && subject.some((phrase) => isPeople(reading, phrase) && quantityIn(setting, phrase) !== null))
    points += 2
  if (field.other > field.force + 1) points -= 2
  if (harm && trigger.entry.strength !== 'sure') {
    if (near.otherCauses > 0) points -= 3
    if (field.otherCauses > field.force) points -= 2
  }
  return points
}

function isHarmedIn({ scene: { reading } }: Setting, { first }: Trigger, low: number): boolean {
  let token = first - 1
  while (token > low && /^(?:DT|JJ|NN|NNP|PRP\$|CD)$/.test(xposAt(reading, token))) token--
  return /^(?:in|during|by)$/.test(wordAt(reading, token)) && SIGNS_OF_HARM.has(wordAt(reading, token - 1))
}

/** "Two died in hospital on Monday": people die of an act on later days and elsewhere. */
export function diesLater({ trigger }: { readonly trigger: Trigger }): boolean {
  return /^(?:die|perish|bury|death)$/.test(trigger.entry.word)
}

/** Whether a type tells of what befell people and not of the act. */
export function isHarm({ outcome }: Pick<CodebookType, 'outcome'>): boolean {
  return outcome === 'killed' || outcome === 'injured' || outcome === 'missing' || outcome === 'displaced'
}
