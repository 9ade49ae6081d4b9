import type { Vocabulary } from '../pattern.ts'
import { FEASTS } from './feasts.ts'
import {
  DAY_PARTS,
  FREQUENCIES,
  HEDGES,
  MONTHS,
  ORDINALS,
  PARTS,
  SEASONS,
  SHORT_WEEKDAYS,
  SMALL_NUMBERS,
  TENS,
  UNITS,
  VAGUE,
  VAGUE_NUMBERS,
  WEEKDAYS,
} from './lexicon.ts'
import { OTHER_MONTHS } from './other-months.ts'

const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '\\s+')
const small = oneOf(Object.keys(SMALL_NUMBERS))
const tens = oneOf(Object.keys(TENS))
const monthNames = Object.keys(MONTHS)
/** A short form, after which a dot may stand: not "May". */
const isShort = (name: string) => name.length <= 4 && !['may', 'june', 'july'].includes(name)
const longUnits = Object.keys(UNITS)

/** What `{name}` stands for in the patterns of the rules. */
export const VOCABULARY: Vocabulary = {
  month: `(?:(?:${oneOf(monthNames.filter((name) => !isShort(name)))})\\b|(?:${oneOf(monthNames.filter((name) => isShort(name)))})\\b\\.?)`,
  weekday: oneOf(Object.keys(WEEKDAYS)),
  weekdays: oneOf(Object.keys(WEEKDAYS).map((day) => `${day}s`)),
  anyWeekday: `(?:${oneOf(Object.keys(WEEKDAYS))}|(?:${oneOf(SHORT_WEEKDAYS)})\\b\\.?)`,
  dayOfMonth: '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?',
  dayOrdinal: '(?:[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)',
  year: '(?:1\\d|20)\\d\\d',
  shortYear: "(?:['’]\\d\\d|\\d\\d)",
  number: `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4} 1/2|\\d{1,4}(?:\\.\\d+)?|(?:an?\\s+)?(?:(?:${small})\\s+)?hundred(?:\\s+and)?(?:\\s+(?:${small}))?|(?:${tens})(?:[\\s-](?:${small}))?|(?:${small})\\s+and\\s+a\\s+half|${small}|a\\s+couple\\s+of|couple\\s+of|a\\s+dozen|another|an?)`,
  hourWord: `(?:${oneOf(Object.keys(SMALL_NUMBERS).slice(0, 12))})`,
  plainNumber: `(?:\\d{1,4}|(?:${tens})(?:[\\s-](?:${small}))?|${small})`,
  vague: `(?:${oneOf(VAGUE_NUMBERS)}(?:\\s+of)?)`,
  ordinal: `(?:\\d{1,2}(?:st|nd|rd|th)|(?:${tens})-(?:${oneOf(Object.keys(ORDINALS))})|${oneOf(Object.keys(ORDINALS))})`,
  ordinalWord: `(?:(?:twenty|thirty)-(?:${oneOf(Object.keys(ORDINALS).slice(0, 9))})|thirtieth|${oneOf(Object.keys(ORDINALS).slice(3))})`,
  unit: oneOf(longUnits.filter((unit) => unit !== 'second' && unit !== 'seconds')),
  units: oneOf(longUnits.filter((unit) => unit.endsWith('s'))),
  anyUnit: oneOf(longUnits),
  season: oneOf(Object.keys(SEASONS)),
  dayPart: oneOf(Object.keys(DAY_PARTS)),
  part: oneOf(Object.keys(PARTS)),
  hedge: oneOf(Object.keys(HEDGES)),
  frequency: oneOf(Object.keys(FREQUENCIES)),
  feast: oneOf(Object.keys(FEASTS)).replaceAll("'", "['’]"),
  otherMonth: oneOf(Object.keys(OTHER_MONTHS)).replaceAll('\\s+', "(?:\\s|['’‘`-]){1,2}").replaceAll('shaban', "sha['’‘`]?ban"),
  vagueTime: oneOf(Object.keys(VAGUE)),
}
