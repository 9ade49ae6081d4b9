import type { Attribution, Place } from '../../core/index.ts'
import { wordAt } from '../reading/index.ts'
import { isOwnPlace, placeFrom, placesIn, type Where } from './place-of-act.ts'
import { around, type Setting } from './setting.ts'
import type { Trigger } from './triggers/find-triggers.ts'

/** What "the …" can be a place told before, by the kind of its noun. */
const KINDS: readonly (readonly [nouns: RegExp, kinds: RegExp])[] = [
  [/^(?:town|village|city|hamlet|settlement|capital|quarter|neighbourhood|neighborhood|suburb|camp|site)$/, /^(?:P|S|L)/],
  [/^(?:province|state|governorate|region)$/, /^A\.ADM1|^L/],
  [/^(?:district|territory|county|township|municipality|commune|department|prefecture)$/, /^A\.ADM[1-3]|^P/],
  [/^(?:country|nation)$/, /^A\.PCL/],
]
const IN = /^(?:in|at|near|around|outside|across|of|on|inside|throughout|within|into)$/

/**
 * Where an act was that is told "there", "in the village", "at the market of the same town": the place of that kind told last before; "here", in the
 * report's own voice, is where it was filed.
 */
export function whereAgain(setting: Setting, trigger: Trigger, account: Attribution | null): Where | null {
  const { reading } = setting.scene
  const { first, last } = around(setting, trigger)
  for (let token = first; token < last; token++) {
    const word = wordAt(reading, token)
    if (word === ';') continue
    if (word === 'here' && account === null) {
      const filed = setting.places.find(
        (place) => place.use === 'place' && setting.filedFrom.some(({ start }) => place.span.start === start),
      )
      if (filed) return { ...placeFrom([filed], account), basis: 'dateline' }
    }
    if (
      word === 'there' &&
      !/^(?:was|were|is|are|has|had|have|will|be|been|could|can|should|may|might|’s|'s)$/.test(wordAt(reading, token + 1))
    )
      return told(setting, token, account, /^/)
    const kinds = KINDS.find(([nouns]) => nouns.test(word))?.[1]
    if (kinds && isTakenUp(setting, token, first)) return told(setting, token, account, kinds, word)
  }
  return null
}

/** "In the village", "of the same town", "the town fell": with no name of its own behind it. */
function isTakenUp({ reading, placeAt }: Setting, token: number, low: number): boolean {
  if (placeAt[token] !== -1 || /^(?:of|’s|'s)$/.test(wordAt(reading, token + 1))) return false
  let at = token - 1
  if (wordAt(reading, at) === 'same') at--
  if (!/^(?:the|this|that)$/.test(wordAt(reading, at)) || at < low) return false
  return (
    IN.test(wordAt(reading, at - 1)) || at === low || /^(?:after|when|attacked|entered|stormed|hit|reached)$/.test(wordAt(reading, at - 1))
  )
}

/** The place of a kind told last before a token. */
function told(setting: Setting, before: number, account: Attribution | null, kinds: RegExp, noun: string | null = null): Where | null {
  const places = placesIn(setting, 0, before).filter(
    ({ place, first }) =>
      kinds.test(place.kind) &&
      place.precision !== 'country' &&
      (isOwnPlace(setting, place, first, null) || isOwnPlace(setting, place, first, account)),
  )
  // "The territory" is what was called one, if something was.
  const called = places.findLast(({ place, last }) => noun !== null && wordAt(setting.reading, last - 1) === noun && place.use === 'place')
  const nearest: Place | undefined = (called ?? places.at(-1))?.place
  return nearest ? { ...placeFrom([nearest], account), basis: 'inferred' } : null
}
