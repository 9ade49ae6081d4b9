import type { Attribution, Incident, Place } from '../../core/index.ts'
import { contains } from '../../core/index.ts'
import { wordAt } from '../reading/index.ts'
import { around, type Setting } from './setting.ts'
import type { Trigger } from './triggers/find-triggers.ts'

export type Where = Incident['place']

export const NO_PLACE: Where = { place: null, others: [], basis: 'unknown', precision: 'unresolved', attribution: null }

/** From the most exact to the least. */
const EXACTNESS: readonly Place['precision'][] = ['exact', 'near', 'unresolved', 'admin3', 'admin2', 'admin1', 'region', 'country']
const AT =
  /^(?:in|at|near|on|outside|around|inside|across|over|between|of|throughout|within|along|through|north|south|east|west|northern|southern|eastern|western|from)$/
const BREAKS = /^(?:when|after|before|while|who|which|;|:|said|told|response|retaliation|revenge)$/
const BREAK_COST = 8
/** Places this much farther than the nearest belong to something else. */
const SAME_PLACE = 14

/**
 * Where a trigger's act was: the most exact of the places of its sentence that stand with the nearest one. A dateline, a demonym, a title ("the
 * governor of …"), where something was said and where somebody comes from are no places of the act.
 */
export function whereOf(setting: Setting, trigger: Trigger, account: Attribution | null): Where {
  const sentence = around(setting, trigger)
  const candidates = placesIn(setting, sentence.first, sentence.last)
    .filter(({ place, first }) => isOwn(setting, place, first, account))
    .map((candidate) => ({ ...candidate, cost: distance(setting, trigger, candidate.first, candidate.last) }))
    .sort((a, b) => a.cost - b.cost || a.first - b.first)
  const nearest = candidates[0]
  if (!nearest) return NO_PLACE
  const together = candidates.filter(({ cost, place }) => cost <= nearest.cost + SAME_PLACE && isCompatible(place, nearest.place))
  return placeFrom(
    together.map(({ place }) => place),
    account,
  )
}

/** An incident's place from those that give it, nearest first: the most exact one, the others kept beside it. */
export function placeFrom(places: readonly Place[], account: Attribution | null): Where {
  const [place, ...others] = [...places].sort((a, b) => exactnessOf(a.precision) - exactnessOf(b.precision))
  if (!place) return NO_PLACE
  return {
    place: place.id,
    others: others.map(({ id }) => id),
    basis: 'stated',
    precision: place.precision,
    attribution: account?.id ?? null,
  }
}

/** How exactly a place is told; of towns, whether the gazetteer knows them or not, none more than the other. */
export function exactnessOf(precision: Where['precision']): number {
  return EXACTNESS.indexOf(precision as Place['precision'])
}

/** Whether two places can be one: the same country, or one of them unresolved. */
export function isCompatible(a: Place, b: Place): boolean {
  return a.country === null || b.country === null || a.country === b.country
}

interface PlaceAt {
  readonly place: Place
  readonly first: number
  readonly last: number
}

function placesIn(setting: Setting, from: number, to: number): readonly PlaceAt[] {
  const found: PlaceAt[] = []
  for (let token = from; token < to; token++) {
    const index = setting.placeAt[token]!
    if (index === -1) continue
    let last = token + 1
    while (last < to && setting.placeAt[last] === index) last++
    found.push({ place: setting.places[index]!, first: token, last })
    token = last - 1
  }
  return found
}

function isOwn(setting: Setting, place: Place, first: number, account: Attribution | null): boolean {
  if (!isPlaceOfAct(setting, place, first)) return false
  // "told reporters in Gao", "by telephone from Ansongo"
  const inContent = account?.content.spans.some((span) => contains(span, place.span)) ?? false
  if (account !== null && !inContent) return false
  return account !== null || setting.said.by(place.span) === null
}

function isPlaceOfAct(setting: Setting, place: Place, first: number): boolean {
  if (place.use !== 'place') return false
  const { scene } = setting
  const { reading } = scene
  if (reading.document.dateline?.spans.some((span) => contains(span, place.span))) return false
  const before = wordAt(reading, first - 1)
  // "the governor of", "officials in": the place of an office or a speaker
  const phrase = scene.phrases.all[scene.phrases.at[first - 2] ?? -1]
  if ((before === 'of' || before === 'in') && phrase && OFFICES.test(wordAt(reading, phrase.head))) return false
  if (before === 'from' && !/^(?:km|miles|kilometres|kilometers|far)$/.test(wordAt(reading, first - 2))) return false
  if (before === 'to' || before === 'towards' || before === 'toward') return false
  return true
}

const OFFICES =
  /^(?:governor|mayor|president|minister|prefect|king|bishop|archbishop|government|spokesman|spokeswoman|spokesperson|officials?|authorities|commander|head|university|reporters|journalists|embassy|ambassador|army|police)$/

function distance(setting: Setting, trigger: Trigger, first: number, last: number): number {
  const { reading } = setting.scene
  const before = last <= trigger.first
  const [from, to] = before ? [last, trigger.first] : [trigger.last, first]
  let cost = Math.max(0, to - from) + (before ? 3 : 0)
  for (let token = from; token < to; token++) if (BREAKS.test(wordAt(reading, token))) cost += BREAK_COST
  if (!AT.test(wordAt(reading, first - 1)) && !/^(?:the|,)$/.test(wordAt(reading, first - 1))) cost += 4
  return cost
}
