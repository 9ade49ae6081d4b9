import { AGENCIES } from '../en/names/agencies.ts'
import { ARMED_GROUPS } from '../en/names/armed-groups.ts'
import { DEMONYMS } from '../en/names/demonyms.ts'
import { FACILITY_HEADS, GROUP_HEADS, ORGANIZATION_HEADS, PLACE_HEADS } from '../en/names/heads.ts'
import { ADDRESS, OFFICES, RANKS } from '../en/names/roles.ts'
import { VEHICLES, WEAPONS } from '../en/names/weapons-and-vehicles.ts'

/** The lists a single word can stand in, as bits. */
const WORD_LISTS: readonly string[] = [
  DEMONYMS,
  RANKS,
  ADDRESS,
  OFFICES,
  ORGANIZATION_HEADS,
  GROUP_HEADS,
  FACILITY_HEADS,
  PLACE_HEADS,
  WEAPONS,
  VEHICLES,
]

/** The lists of words that stand before a person's name, and of those that end an organization's or an armed group's. */
export const BEFORE_PERSONS = 0b1110
export const ORGANIZATION_ENDS = 1 << 4
export const GROUP_ENDS = 1 << 5
export const PLACE_ENDS = 1 << 7

const WORDS = new Map<string, number>()
WORD_LISTS.forEach((list, i) => {
  for (const word of list.split(/\s+/)) if (word !== '') WORDS.set(word, (WORDS.get(word) ?? 0) | (1 << i))
})

/** Which word lists hold a word, or its singular: a bit for each. */
export function listsOf(lower: string): number {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower
  return WORDS.get(word) ?? (word.endsWith('s') ? (WORDS.get(word.slice(0, -1)) ?? 0) : 0)
}

/** A word for a people, a faith or whoever is of a country. */
export const isDemonym = (lower: string): boolean => (listsOf(lower) & 1) !== 0

/** Names of several words or one that are known as a whole: 1 for armed groups, 2 for agencies. */
const PHRASES = new Map<string, number>()
const STARTS = new Set<string>()
;[ARMED_GROUPS, AGENCIES].forEach((list, i) => {
  for (const line of list.split('\n')) {
    const name = line.trim()
    if (name === '') continue
    PHRASES.set(name, i + 1)
    STARTS.add(name.split(' ')[0]!)
  }
})

/** The longest known name that begins at a word: its list and how many words it takes. Null when there is none. */
export function phraseAt(lowers: readonly string[], at: number): { list: number; size: number } | null {
  if (!STARTS.has(lowers[at]!)) return null
  for (let size = Math.min(8, lowers.length - at); size > 0; size--) {
    const list = PHRASES.get(lowers.slice(at, at + size).join(' '))
    if (list !== undefined) return { list, size }
  }
  return null
}
