import type { Place } from '../../../core/index.ts'
import { wordAt } from '../../reading/index.ts'
import type { Mention } from '../mention.ts'
import type { Setting } from '../setting.ts'
import type { When } from '../when.ts'

/** Types whose tellings can be of one incident: what an attack, a fight and a killing are told by runs into one another. */
export function familyOf(id: string): string {
  const [first] = id.split('/')
  if (first === 'attack' || first === 'battle') return 'force'
  if (id === 'violence' || id === 'violence/killing' || id === 'violence/execution' || id === 'detention/capture') return 'force'
  if (id === 'abduction' || first === 'abduction') return 'abduction'
  return first === 'violence' || first === 'detention' || first === 'talks' ? id : first!
}

/** Types that say so little that any of their family fits them. */
const OPEN = new Set([
  'other',
  'attack',
  'battle',
  'violence',
  'violence/killing',
  'detention/capture',
  'abduction',
  'detention',
  'protest',
])
const ALIKE: readonly (readonly string[])[] = [
  ['attack/bombing', 'attack/suicide-bombing', 'attack/mine', 'attack/grenade'],
  [
    'attack/armed-assault',
    'battle/armed-clash',
    'battle/raid',
    'attack/mine',
    'attack/assassination',
    'attack/on-aid',
    'attack/on-health',
    'attack/on-school',
    'attack/on-worship',
    'violence/execution',
  ],
  ['attack/air-strike', 'attack/drone-strike'],
  ['attack/air-strike', 'attack/bombing', 'attack/shelling'],
  ['battle/armed-clash', 'battle/raid', 'battle/change-of-control', 'attack/shelling'],
  ['abduction/kidnapping', 'abduction/hostage-taking', 'abduction/disappearance'],
  ['protest/demonstration', 'protest/riot', 'protest/strike'],
]

export function typesAgree(a: string, b: string): boolean {
  if (a === 'other' || b === 'other') return true
  if (familyOf(a) !== familyOf(b)) return false
  return a === b || OPEN.has(a) || OPEN.has(b) || ALIKE.some((list) => list.includes(a) && list.includes(b))
}

/** Whether a type adds nothing that the other does not say. */
export function isOpen(id: string): boolean {
  return OPEN.has(id)
}

/** Both known and overlapping: same; both known and apart: different; else open. */
export function timesAgree(a: When, b: When): 'same' | 'different' | 'open' {
  if (a.precision === 'unknown' || b.precision === 'unknown') return 'open'
  // "Before dawn on Wednesday" has no first day: a day just after it is not against it.
  if (a.earliest === null || b.earliest === null) return 'open'
  const apart =
    (a.latest !== null && b.earliest !== null && a.latest < b.earliest) ||
    (b.latest !== null && a.earliest !== null && b.latest < a.earliest)
  return apart ? 'different' : 'same'
}

/** Two towns this far apart are two places; of places told as near something, more. */
const FAR_KM = 40
const FAR_FROM_NEAR_KM = 90
const EXACT = new Set<Place['precision']>(['exact', 'near'])

export function placesAgree(a: Place | null, b: Place | null): 'same' | 'different' | 'open' {
  if (!a || !b) return 'open'
  if (a.id === b.id || a.name === b.name || (a.geonameId !== null && a.geonameId === b.geonameId)) return 'same'
  if (a.country !== null && b.country !== null && a.country !== b.country) return 'different'
  if (!EXACT.has(a.precision) || !EXACT.has(b.precision) || a.lat === null || b.lat === null || a.lon === null || b.lon === null)
    return 'open'
  const far = a.precision === 'near' || b.precision === 'near' ? FAR_FROM_NEAR_KM : FAR_KM
  return kilometres(a.lat, a.lon, b.lat, b.lon) > far ? 'different' : 'open'
}

/** Near enough for towns: the earth as a ball. */
function kilometres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const rad = Math.PI / 180
  const h =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 + Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** "Another attack", "a second bomb": said not to be the one told before. */
export function isAnother({ scene: { reading } }: Setting, { trigger }: Mention): boolean {
  if (trigger.kind !== 'noun') return false
  for (let token = trigger.first - 1; token >= Math.max(0, trigger.first - 3); token--)
    if (/^(?:another|second|third|separate|previous|earlier|other|similar|new)$/.test(wordAt(reading, token))) return true
  return false
}

/** "The attack", "this operation": said to have been told of before. */
export function isDefinite({ scene: { reading } }: Setting, { trigger }: Pick<Mention, 'trigger'>): boolean {
  if (trigger.kind !== 'noun') return false
  for (let token = trigger.first - 1; token >= Math.max(0, trigger.first - 3); token--) {
    const word = wordAt(reading, token)
    if (/^(?:the|this|that|these|those)$/.test(word)) return true
    if (/^(?:a|an|,|of|in)$/.test(word)) return false
  }
  return false
}

export function isIndefinite({ scene: { reading } }: Setting, { trigger }: Mention): boolean {
  if (trigger.kind !== 'noun') return false
  for (let token = trigger.first - 1; token >= Math.max(0, trigger.first - 3); token--)
    if (/^an?$/.test(wordAt(reading, token))) return true
  return false
}
