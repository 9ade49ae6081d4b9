import type { Attribution, Place } from '../../core/index.ts'
import { isVerb, wordAt } from '../reading/index.ts'
import { isOwnPlace, NO_PLACE, type PlaceAt, placeFrom, placesIn, type Where } from './place-of-act.ts'
import { around, type Setting } from './setting.ts'
import type { Trigger } from './triggers/find-triggers.ts'
import { whereAgain } from './where-again.ts'

const AT =
  /^(?:in|at|near|on|outside|around|inside|across|over|between|of|throughout|within|along|through|north|south|east|west|northern|southern|eastern|western|from)$/
const BREAKS = /^(?:when|after|before|while|who|which|;|:|said|told|response|retaliation|revenge)$/
const BREAK_COST = 8
const OWNER_COST = 10
/** Places this much farther than the nearest belong to something else. */
const SAME_PLACE = 14

/**
 * Where a trigger's act was: the most exact of the places of its sentence that stand with the nearest one. A dateline, a demonym, a title ("the
 * governor of …"), where something was said and where somebody comes from are no places of the act.
 */
export function whereOf(setting: Setting, trigger: Trigger, account: Attribution | null): Where {
  const sentence = around(setting, trigger)
  const candidates = placesIn(setting, sentence.first, sentence.last)
    .filter(({ place, first }) => isOwnPlace(setting, place, first, account))
    .filter((candidate) => !isApart(setting, trigger, candidate))
    .map((candidate) => ({ ...candidate, cost: distance(setting, trigger, candidate.first, candidate.last) }))
    .sort((a, b) => a.cost - b.cost || a.first - b.first)
  const nearest = candidates[0]
  if (!nearest) return whereAgain(setting, trigger, account) ?? NO_PLACE
  const together = candidates.filter(
    (candidate) =>
      candidate.cost <= nearest.cost + SAME_PLACE &&
      isCompatible(candidate.place, nearest.place) &&
      isToldWith(setting, candidate, nearest),
  )
  return placeFrom(
    together.map(({ place }) => place),
    account,
  )
}

/** Whether two places can be one: the same country, or one of them unresolved. */
export function isCompatible(a: Place, b: Place): boolean {
  return a.country === null || b.country === null || a.country === b.country
}

/** Behind a semicolon another act is told; "talks on South Kordofan" are about it and not there. */
function isApart({ reading, scene }: Setting, trigger: Trigger, { first, last }: PlaceAt): boolean {
  const [from, to] = last <= trigger.first ? [last, trigger.first] : [trigger.last, first]
  for (let token = from; token < to; token++) if (wordAt(reading, token) === ';') return true
  return (
    trigger.entry.types.every(({ type }) => type.id.startsWith('talks')) && /^(?:on|over|about|for)$/.test(wordAt(scene.reading, first - 1))
  )
}

/** "At Kerawa, in the Far North": places told in one breath, no verb between them. */
function isToldWith({ reading }: Setting, one: PlaceAt, other: PlaceAt): boolean {
  const [from, to] = one.last <= other.first ? [one.last, other.first] : [other.last, one.first]
  for (let token = from; token < to; token++) if (isVerb(reading, token)) return false
  return true
}

function distance(setting: Setting, trigger: Trigger, first: number, last: number): number {
  const { reading } = setting.scene
  const before = last <= trigger.first
  const [from, to] = before ? [last, trigger.first] : [trigger.last, first]
  // "The Juba talks": what a place stands before as its own.
  if (before && from === to) return 0
  let cost = Math.max(0, to - from) + (before ? 3 : 0)
  // "Libya's commands": whose somebody is says little of where.
  if (/^['’]s?$/.test(wordAt(reading, last))) cost += OWNER_COST
  for (let token = from; token < to; token++) if (BREAKS.test(wordAt(reading, token))) cost += BREAK_COST
  if (!AT.test(wordAt(reading, first - 1)) && !/^(?:the|,)$/.test(wordAt(reading, first - 1))) cost += 4
  return cost
}
