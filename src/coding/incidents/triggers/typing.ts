import type { Codebook, CodebookType, Frame } from '../../codebook/index.ts'
import { type NounPhrase, wordAt } from '../../reading/index.ts'
import type { Arguments } from '../arguments.ts'
import { MEANS, OBJECTS, TARGET_TYPES, WEAPONS } from '../en/things.ts'
import { isBareNumber, isForce, isOneOf, isPeople, singularOf } from '../nouns.ts'
import { type Setting, sentenceAt } from '../setting.ts'
import type { Trigger } from './find-triggers.ts'

export interface Typed {
  readonly type: CodebookType
  readonly frame: Frame
}

/** Of several means in a sentence the earlier in this list names the type. */
const RANK = [
  'attack/suicide-bombing',
  'attack/drone-strike',
  'attack/mine',
  'attack/air-strike',
  'attack/chemical',
  'attack/grenade',
  'attack/shelling',
  'attack/bombing',
  'attack/armed-assault',
]
const NEAR = 12

/** The type of a trigger: of those its word can tell of the one that fits what it befalls, made exact by the means and the target. Null: none fits. */
export function typeOf(setting: Setting, codebook: Codebook, trigger: Trigger, given: Arguments): Typed | null {
  const chosen = fitting(setting, trigger, given)
  if (chosen === null) return null
  const exact = exactly(setting, codebook, chosen, trigger, given)
  return exact ? { type: exact, frame: chosen.frame } : chosen
}

function fitting(setting: Setting, trigger: Trigger, { object }: Arguments): Typed | null {
  const { reading } = setting.scene
  const types = [...trigger.entry.types].sort((a, b) => depth(b) - depth(a))
  const thing = object[0]
  // "Holding the country hostage", "seized nine per cent": who is not people, nor what people are in, is taken by nobody.
  if (
    trigger.kind === 'verb' &&
    thing &&
    types.every(({ type, frame }) => type.outcome === 'captured' && frame.object === 'victim') &&
    isNobody(setting, thing)
  )
    return null
  if (thing && /^(?:per|percent|%)$/.test(wordAt(reading, thing.last))) return null
  if (trigger.kind === 'verb' && trigger.entry.strength === 'unsure' && thing) {
    const people = isPeople(reading, thing) || isBareNumber(reading, thing) || isUnknownName(setting, thing)
    // Weapons are seized and prices beaten: what befalls people needs people.
    const onPeople = types.find(({ type, frame }) => (frame.object === 'victim' || frame.subject === 'victim') && type.outcome !== null)
    if (onPeople && people) return onPeople
    const onThings = types.find(({ frame }) => frame.object !== 'victim')
    if (onPeople && !people) return onThings && isPlaceOrObject(setting, thing) ? onThings : null
  }
  if (trigger.kind === 'verb' && trigger.entry.strength === 'unsure' && !thing) {
    const held = types.every(({ type, frame }) => type.outcome === 'captured' && frame.object === 'victim')
    if (held) return null
  }
  return types[0] ?? null
}

function isNobody(setting: Setting, thing: NounPhrase): boolean {
  const { reading } = setting
  if (thing.kind === 'pronoun') return wordAt(reading, thing.head) === 'it'
  return (
    thing.kind === 'common' &&
    !isPeople(reading, thing) &&
    !isBareNumber(reading, thing) &&
    !isForce(reading, thing) &&
    !isPlaceOrObject(setting, thing)
  )
}

/** A name that is known for nothing else is taken for a person's. */
function isUnknownName({ reading, placeAt }: Setting, { kind, head }: NounPhrase): boolean {
  return kind === 'name' && placeAt[head] === -1 && reading.nameAt[head] === -1
}

function isPlaceOrObject(setting: Setting, phrase: NounPhrase): boolean {
  return (
    setting.placeAt[phrase.head] !== -1 ||
    (isOneOf(setting.scene.reading, phrase.head, OBJECTS) && !isOneOf(setting.scene.reading, phrase.head, WEAPONS))
  )
}

/** An attack by what it is made with, then by what it hits; who is taken by the police, or to the police, is arrested. */
function exactly(setting: Setting, codebook: Codebook, { type }: Typed, trigger: Trigger, given: Arguments): CodebookType | null {
  const byId = new Map(codebook.types.map((known) => [known.id, known]))
  if (type.id.startsWith('abduction') && trigger.entry.strength === 'unsure' && isByAuthority(setting, trigger, given))
    return byId.get('detention/arrest') ?? null
  if (!type.id.startsWith('attack')) return null
  // Who is set on fire is killed, whatever else burns.
  if (type.id === 'attack/arson' && given.object.some((phrase) => isPeople(setting.scene.reading, phrase)))
    return byId.get('violence/killing') ?? null
  const means = meansOf(setting, trigger, given)
  if (means !== null && (isOpen(type.id) || refines(means, type.id))) return byId.get(means) ?? null
  if (type.id !== 'attack') return null
  const target = [...given.against, ...given.object].flatMap((phrase) => wordsOf(setting, phrase))
  return byId.get(TARGET_TYPES.find(([, nouns]) => target.some((word) => nouns.has(word)))?.[0] ?? '') ?? null
}

const AUTHORITIES =
  /^(?:police|policem[ae]n|gendarmes?|gendarmerie|officers?|authorities|troops|soldiers|army|military|security|forces|navy|guards?)$/
const CUSTODY = /^(?:police|custody|prison|jail|cells?|barracks|detention|gendarmerie|questioning|interrogation)$/

function isByAuthority(setting: Setting, trigger: Trigger, { subject, agent }: Arguments): boolean {
  const { reading } = setting.scene
  const { last } = sentenceAt(setting, trigger.head)
  if ([...subject, ...agent].some(({ head }) => AUTHORITIES.test(wordAt(reading, head)))) return true
  for (let token = trigger.last; token < Math.min(last, trigger.last + NEAR); token++) {
    if (/^(?:said|says|when|while|;)$/.test(wordAt(reading, token))) return false
    if (CUSTODY.test(wordAt(reading, token))) return true
  }
  return false
}

/** Types that say nothing of the means yet. */
function isOpen(id: string): boolean {
  return id === 'attack' || id.startsWith('attack/on-')
}

function refines(means: string, id: string): boolean {
  if (id === 'attack/bombing')
    return means === 'attack/suicide-bombing' || means === 'attack/drone-strike' || means === 'attack/air-strike' || means === 'attack/mine'
  return id === 'attack/air-strike' && means === 'attack/drone-strike'
}

function meansOf(setting: Setting, trigger: Trigger, { subject, means, agent }: Arguments): string | null {
  const { reading } = setting.scene
  const { first, last } = sentenceAt(setting, trigger.head)
  const named = [...subject, ...means, ...agent].flatMap((phrase) => wordsOf(setting, phrase))
  const near: string[] = []
  for (let token = Math.max(first, trigger.first - NEAR); token < Math.min(last, trigger.last + NEAR); token++)
    near.push(singularOf(reading.tokens[token]!.lower))
  return best(named) ?? best(near)
}

function best(words: readonly string[]): string | null {
  const found = new Set(words.map((word) => MEANS[word]).filter((type) => type !== undefined))
  const aloft = words.includes('air') && words.some((word) => /^(?:component|force|command|wing)$/.test(word))
  if (aloft && !found.has('attack/drone-strike')) found.add('attack/air-strike')
  const roadside = words.includes('roadside') && found.has('attack/bombing')
  return roadside ? 'attack/mine' : (RANK.find((type) => found.has(type)) ?? null)
}

function wordsOf({ scene: { reading } }: Setting, { first, last }: NounPhrase): readonly string[] {
  return reading.tokens.slice(first, last).map(({ lower }) => singularOf(lower))
}

function depth({ type }: Typed): number {
  return type.id.split('/').length
}
