import type { Incident } from '../../core/index.ts'
import { isVerb, lemmaAt, type Reading, wordAt, xposAt } from '../reading/index.ts'
import type { Arguments } from './arguments.ts'
import {
  ATTEMPT,
  ATTEMPTED_BEFORE,
  FOIL,
  FOILED_BEFORE,
  FUTURE_MODALS,
  GENERAL_BEFORE,
  NOBODY,
  OPEN_MODALS,
  PLAN,
  PLANNED_BEFORE,
  THREATEN,
  UNREAL_BEFORE,
} from './en/stages.ts'
import { type Setting, sentenceAt } from './setting.ts'
import type { Trigger } from './triggers/find-triggers.ts'

/** How far the act went as it is told; `denied`: it is said not to have been; null: it is told of as possible, wished for or in general. */
export type Told = Incident['stage'] | 'denied' | null

/** The first that fits is the stage; what none fits has happened. */
const RULES: readonly ((setting: Setting, trigger: Trigger, given: Arguments) => Told | undefined)[] = [
  foiled,
  governed,
  describedBefore,
  general,
  negated,
  underModal,
  conditional,
  purpose,
  command,
]

export function stageOf(setting: Setting, trigger: Trigger, given: Arguments): Told {
  for (const rule of RULES) {
    const told = rule(setting, trigger, given)
    if (told !== undefined) return told
  }
  return 'happened'
}

/** "Police foiled an attack", "the bomb was defused". */
function foiled(setting: Setting, trigger: Trigger): Told | undefined {
  const { reading } = setting.scene
  const { first, last } = sentenceAt(setting, trigger.head)
  if (trigger.kind !== 'noun') return undefined
  const before = verbNear(reading, trigger.first - 1, first, -1, 5)
  if (before !== -1 && FOIL.has(lemmaOf(reading, before)) && wordAt(reading, before) !== 'stop')
    return wordAt(reading, before).endsWith('ed') ? 'foiled' : null
  const after = verbNear(reading, trigger.last, last, 1, 4)
  return after !== -1 && FOIL.has(lemmaOf(reading, after)) && /^(?:was|were|been)$/.test(wordAt(reading, after - 1)) ? 'foiled' : undefined
}

/** "Threatened to attack", "plotting to kill", "tried to storm", "failed to seize". */
function governed(setting: Setting, trigger: Trigger, { group }: Arguments): Told | undefined {
  const { reading } = setting.scene
  const { first } = sentenceAt(setting, trigger.head)
  const start = group?.first ?? trigger.first
  const infinitive = group?.form === 'infinitive'
  for (let token = start - 1; token >= Math.max(first, start - (infinitive ? 6 : 3)); token--) {
    if (wordAt(reading, token) === ',') return undefined
    if (!isVerb(reading, token) && !xposAt(reading, token).startsWith('NN')) continue
    const lemma = lemmaOf(reading, token)
    const noun = trigger.kind === 'noun' && isVerb(reading, token)
    if (!infinitive && !noun) return undefined
    if (THREATEN.has(lemma)) return infinitive || noun ? 'threatened' : undefined
    if (PLAN.has(lemma) && !(noun && /^(?:call|ask|order|want|urge|agree|mean|aim|hope|wish)$/.test(lemma))) return 'planned'
    if (ATTEMPT.has(lemma)) return 'attempted'
    if (isVerb(reading, token)) return undefined
  }
  return undefined
}

/** "An attempted assassination", "a planned march", "a possible attack". */
function describedBefore(setting: Setting, trigger: Trigger): Told | undefined {
  const { reading } = setting.scene
  const { first } = sentenceAt(setting, trigger.head)
  if (/\b(?:attempt|bid|plot)\b/.test(trigger.entry.word)) return 'attempted'
  if (trigger.kind !== 'noun') return undefined
  if (/^(?:attempt|bid)s?$/.test(wordAt(reading, trigger.last))) return 'attempted'
  if (/^(?:plan|plot)s?$/.test(wordAt(reading, trigger.last))) return 'planned'
  if (/^threats?$/.test(wordAt(reading, trigger.last))) return 'threatened'
  for (let token = trigger.first - 1; token >= Math.max(first, trigger.first - 4); token--) {
    const word = wordAt(reading, token)
    if (ATTEMPTED_BEFORE.has(word)) return 'attempted'
    if (FOILED_BEFORE.has(word) && !isVerb(reading, token)) return 'foiled'
    if (PLANNED_BEFORE.has(word)) return 'planned'
    if (UNREAL_BEFORE.has(word)) return null
    if (/^(?:DT|IN|,)$/.test(xposAt(reading, token)) || isVerb(reading, token)) return undefined
  }
  return undefined
}

/** "Fear of attacks", "against ambushes": acts in general, without article or number. */
function general(setting: Setting, trigger: Trigger): Told | undefined {
  const { reading } = setting.scene
  if (trigger.kind !== 'noun' || !wordAt(reading, trigger.head).endsWith('s')) return undefined
  const { first } = sentenceAt(setting, trigger.head)
  for (let token = trigger.first - 1; token >= Math.max(first, trigger.first - 3); token--) {
    if (setting.quantityAt[token] || /^(?:DT|PRP\$|POS|CD)$/.test(xposAt(reading, token))) return undefined
    if (GENERAL_BEFORE.has(wordAt(reading, token))) return null
  }
  return undefined
}

/** "Did not attack", "nobody was hit", "no attack took place". A denied act is kept; one nobody speaks of as possible is not. */
function negated(setting: Setting, trigger: Trigger, { group, subject, object, passive }: Arguments): Told | undefined {
  const { reading } = setting.scene
  if (group?.negated) return 'denied'
  const actor = passive ? object[0] : subject[0]
  if (actor && NOBODY.has(wordAt(reading, actor.first))) return group && xposAt(reading, group.first) === 'MD' ? null : 'denied'
  // "There were no casualties" tells how many.
  if (trigger.kind === 'noun' && wordAt(reading, trigger.first - 1) === 'no' && trigger.entry.strength === 'along') return undefined
  if (trigger.kind === 'noun' && /^(?:no|any)$/.test(wordAt(reading, trigger.first - 1))) return null
  const owned = object[0]
  return !passive && owned && NOBODY.has(wordAt(reading, owned.first)) ? 'denied' : undefined
}

function underModal(setting: Setting, trigger: Trigger, { group }: Arguments): Told | undefined {
  const { reading } = setting.scene
  if (!group?.modal) {
    // "is to be executed", "are going to attack"
    if (group?.form === 'infinitive' && wordAt(reading, group.first - 1) === 'going') return 'planned'
    return undefined
  }
  for (let token = group.first; token < group.last; token++) {
    const word = wordAt(reading, token)
    if (OPEN_MODALS.has(word)) return wordAt(reading, token + 1) === 'have' ? 'happened' : null
    if (FUTURE_MODALS.has(word))
      return setting.said.by(trigger)?.stance === 'threatens' ? 'threatened' : word === 'would' ? null : 'planned'
  }
  return undefined
}

/** "If they attack", "in case of an attack". */
function conditional(setting: Setting, trigger: Trigger): Told | undefined {
  const { reading } = setting.scene
  const { first } = sentenceAt(setting, trigger.head)
  for (let token = trigger.first - 1; token >= Math.max(first, trigger.first - 8); token--) {
    const word = wordAt(reading, token)
    if (word === ',' || word === ';') return undefined
    if (word === 'if' || word === 'unless' || word === 'whether') return null
  }
  return undefined
}

/** "Sent to attack", "weapons to kill": what an infinitive aims at has not happened by that, but for verbs that say it began or came about. */
function purpose(setting: Setting, _trigger: Trigger, { group }: Arguments): Told | undefined {
  const { reading } = setting.scene
  if (group?.form !== 'infinitive') return undefined
  return /^(?:begin|start|continue|manage|go|come|proceed|say|believe|report|know|allege|think|claim)/.test(
    lemmaOf(reading, group.first - 1),
  ) || /^(?:began|begun|went|came|said|believed|reported|known|alleged|thought|claimed)$/.test(wordAt(reading, group.first - 1))
    ? undefined
    : null
}

/** "Let them go", "Attack the base!": what is asked for. */
function command(setting: Setting, trigger: Trigger): Told | undefined {
  const { reading } = setting.scene
  if (trigger.kind !== 'verb' || xposAt(reading, trigger.head) !== 'VB') return undefined
  return /^(?:``|''|"|“|\.|:|,|)$/.test(trigger.head === sentenceAt(setting, trigger.head).first ? '' : wordAt(reading, trigger.head - 1))
    ? null
    : undefined
}

/** The dictionary form, whatever the tagger made of the word: "foiled" and "plotting" are found under "foil" and "plot". */
function lemmaOf(reading: Reading, token: number): string {
  const lemma = lemmaAt(reading, token)
  const word = wordAt(reading, token)
  const bare = [
    word.replace(/ing$|ed$|s$/, ''),
    word.replace(/(.)\1(?:ing|ed)$/, '$1'),
    word.replace(/ing$|ed$/, 'e'),
    word.replace(/ied$/, 'y'),
  ]
  return [THREATEN, PLAN, ATTEMPT, FOIL].some((list) => list.has(lemma))
    ? lemma
    : (bare.find((form) => [THREATEN, PLAN, ATTEMPT, FOIL].some((list) => list.has(form))) ?? lemma)
}

function verbNear(reading: Reading, from: number, limit: number, step: 1 | -1, reach: number): number {
  for (let token = from, seen = 0; step === 1 ? token < limit : token >= limit; token += step, seen++) {
    if (seen >= reach || wordAt(reading, token) === ',') return -1
    if (isVerb(reading, token) && !/^(?:was|were|been|be|is|are|has|have|had)$/.test(wordAt(reading, token))) return token
  }
  return -1
}
