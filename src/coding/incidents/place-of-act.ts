import { type Attribution, contains, type Incident, type Place } from '../../core/index.ts'
import { wordAt } from '../reading/index.ts'
import type { Setting } from './setting.ts'

export type Where = Incident['place']

export const NO_PLACE: Where = { place: null, others: [], basis: 'unknown', precision: 'unresolved', attribution: null }

/** From the most exact to the least. */
const EXACTNESS: readonly Place['precision'][] = ['exact', 'near', 'unresolved', 'admin3', 'admin2', 'admin1', 'region', 'country']
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

export interface PlaceAt {
  readonly place: Place
  readonly first: number
  readonly last: number
}

/** Places told in tokens `[from, to)`. Of "30 km east of the town" the town is no place of its own. */
export function placesIn(setting: Setting, from: number, to: number): readonly PlaceAt[] {
  const found: PlaceAt[] = []
  for (let token = from; token < to; token++) {
    const index = setting.placeAt[token]!
    if (index === -1) continue
    let last = token + 1
    while (last < to && setting.placeAt[last] === index) last++
    if (!setting.anchors.has(index)) found.push({ place: setting.places[index]!, first: token, last })
    token = last - 1
  }
  return found
}

/** Whether a place can be where an act was that stands in an account, and not where it was told of. */
export function isOwnPlace(setting: Setting, place: Place, first: number, account: Attribution | null): boolean {
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
  if (setting.filedFrom.some((span) => contains(span, place.span))) return false
  const start = startOfName(setting, first)
  const before = wordAt(reading, start - 1)
  // "the governor of", "officials in": the place of an office or a speaker
  const phrase = scene.phrases.all[scene.phrases.at[start - 2] ?? -1]
  if ((before === 'of' || before === 'in') && phrase && OFFICES.test(wordAt(reading, phrase.head))) return false
  if (before === 'from' && !/^(?:km|miles|kilometres|kilometers|far)$/.test(wordAt(reading, start - 2))) return false
  if (before === 'to' && !/^(?:road|way|highway|route|track|path|close|next)$/.test(wordAt(reading, start - 2))) return false
  if (before === 'towards' || before === 'toward') return false
  return true
}

/** "Of Sudan's Kassala state": where a name begins that stands behind another's possessive. */
function startOfName(setting: Setting, first: number): number {
  const { reading } = setting.scene
  let start = first
  while (/^['’]s$/.test(wordAt(reading, start - 1)) && setting.placeAt[start - 2] !== -1) {
    start -= 2
    while (setting.placeAt[start - 1] === setting.placeAt[start]) start--
  }
  return start
}

const OFFICES =
  /^(?:governor|mayor|president|minister|prefect|king|bishop|archbishop|government|spokesman|spokeswoman|spokesperson|officials?|authorities|commander|head|university|reporters|journalists|embassy|ambassador|army|police|administrator|councill?or|director|deputy|prosecutor|judge|inspector|correspondent|bureau|senator|legislator|parliament|court|newspaper|radio|chief)$/
