import { fold } from './fold.ts'
import { skeletonKey } from './key-hash.ts'

/** Countries whose names reach English through Arabic, Persian, Kurdish, Pashto, Urdu, Somali, Cyrillic, Georgian or Armenian letters: there transliterations vary. */
const TRANSLITERATED = new Set(
  'AE AF BH DJ DZ EG EH ER IL IQ IR JO KM KW LB LY MA MR OM PK PS QA SA SD SO SY TD TN TR YE ML NE SS UA RU BY AM AZ GE KG KZ TM UZ'.split(
    ' ',
  ),
)

/** Words of a unit's name that say what it is, and that reports leave out or put behind. */
const UNIT_WORDS =
  /^(?:muhafazat|wilayat|province of|state of|region of|region|departement de|departamento de|provincia de|estado de|oblast|distrito de) | (?:governorate|province|region|regional state|state|county|parish|district|prefecture|oblast|oblasts?|raion|rayon|department|division|territory|voivodeship|municipality|krai|republic|special administrative region|autonomous region|council|city)$/

/** All keys a place is found by: its names folded, and where transliterations vary what they share. */
export function keysOf(names: readonly string[], country: string): readonly string[] {
  const folded = names.map(fold).filter((key) => key !== '')
  if (!TRANSLITERATED.has(country)) return folded
  return [...folded, ...folded.map(skeletonKey).filter((key) => key !== null)]
}

/** The names of a unit, folded, without the word that says what it is. */
export function bareNames(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => fold(name).replace(UNIT_WORDS, '')).filter((name) => name.length > 2))]
}

/** Keys of a unit: also without the word that says what it is. */
export function unitKeysOf(names: readonly string[], country: string): readonly string[] {
  return keysOf([...names, ...bareNames(names)], country)
}
