import type { Moment } from './calendar.ts'
import type { Anchor, Reading } from './reading.ts'

/** Where times can be counted from: a moment and what names it. */
export interface Reference {
  readonly moment: Moment
  readonly anchor: Anchor
  /** The night that begins on that day was told: its small hours are of the next. */
  readonly isNight?: boolean
  /** A week was told, and its moment is but a day of it. */
  readonly isWeek?: boolean
}

/** What a rule may look at beside its own words. */
export interface Context {
  readonly text: string
  /** The words matched. */
  readonly start: number
  readonly end: number
  /** The block they stand in. */
  readonly from: number
  readonly to: number
  readonly publication: Reference | null
  /** The full date in the lead of a report that does not say when it was published. */
  readonly leadDay: Reference | null
  /** The latest year that such a report names. */
  readonly latestYear: Reference | null
  /** The last time told that has a calendar place; with a grain, the last near by that is at least as exact. */
  last(grain?: 'month' | 'week' | 'day'): Reference | null
  /** The day that "the same day" takes up, or that "the next day" goes on from. */
  dayTaken(way: 'same' | 'on'): Reference | null
  /** The day told last where it has no year or no date (`XXXX-08-28`, `XXXX-WXX-2`); null where the last one has. */
  openDay(): string | null
  /** The last day told near by, that of saying it as well: what a time of day is of. */
  lastDay(): Reference | null
  /** What news counts from publication and a history from the last date told. */
  readonly now: Reference | null
  /** Nothing says when the report was published, and `now` is the last date told: all told so far are of one year. */
  readonly isCountedFromText: boolean
  /** The text is a history: its years are told, and its story moves on from date to date. */
  readonly history: boolean
  /** A word close by turns the time to the future. */
  isAhead(): boolean
  /** Whether the document's numeric dates put the month first; null if nothing shows it. */
  readonly monthFirst: boolean | null
  /** The text up to `length` characters before and after the words, within the block. */
  before(length: number): string
  after(length: number): string
  /** The last time told in a sentence that tells of such an event ("the bombing": "was bombed on 3 May"); null where none of the latest does. */
  ofEvent(noun: string): Reference | null
  /** The event that was last asked for by its name, if nothing was told since. */
  lastEvent(): Reference | null
  /** What the words at a position of the text tell, as if they stood alone. */
  timeAt(position: number): { readonly reading: Reading; readonly end: number } | null
  /** Notes a date that can be read two ways. */
  ambiguous(readings: string): void
}

export type Groups = Readonly<Record<string, string | undefined>>

/** One way to tell a time. A rule that matches and reads null lets the next one try. */
export interface Rule {
  readonly name: string
  /** The words it can begin with, lower case, `{name}` for those of the vocabulary, `digit`. */
  readonly starts: readonly string[]
  /** See `compile`. */
  readonly pattern: string
  read(groups: Groups, context: Context): Reading | null
}
