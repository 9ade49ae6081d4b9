import { boundsOf, momentOfDay } from './calendar.ts'
import { isoDay } from './days.ts'
import { EITHER_EID, FEASTS, type Feast } from './en/feasts.ts'
import { type FeastDays, feastsIn } from './feast-days.ts'
import { type Anchor, date, type Reading } from './reading.ts'
import type { Context } from './rule.ts'

/** A stretch of days that something is told by: a month, a feast. */
export interface Stretch extends FeastDays {
  readonly anchor: Anchor
}

/** In news a feast that begins within so many days is meant, when the last one is longer ago than `LONG_PAST`. */
const SOON = 14
const LONG_PAST = 60

/** The feasts a name stands for; none for other words. */
export function feastsNamed(words: string): readonly Feast[] {
  const name = words.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ')
  return name === 'eid' ? EITHER_EID : name in FEASTS ? [FEASTS[name] as Feast] : []
}

/**
 * When a feast is meant: of the year beside it, else the last one up to publication, the next one where a word looks ahead. Null where nothing says its year, or where
 * a year has two of them.
 */
export function feastMeant(
  feasts: readonly Feast[],
  year: string | undefined,
  ofYear: string | undefined,
  context: Context,
): Stretch | null {
  const inYear = (of: number) => feasts.flatMap((feast) => feastsIn(feast, of)).sort((a, b) => a.first - b.first)
  const only = (of: number, anchor: Anchor) => {
    const found = inYear(of)
    return found.length === 1 && found[0] ? { ...found[0], anchor } : null
  }
  if (year !== undefined) return only(Number(year), null)
  const { now } = context
  if (now === null) return null
  if (ofYear !== undefined) return only(now.moment.year + (/last/i.test(ofYear) ? -1 : /next/i.test(ofYear) ? 1 : 0), now.anchor)
  if (now.moment.month === undefined) return only(now.moment.year, now.anchor)
  const [from, to] = boundsOf(now.moment)
  const all = [-1, 0, 1].flatMap((on) => inYear(now.moment.year + on))
  const past = all.findLast(({ first, isSighted }) => first - (isSighted ? 1 : 0) <= to)
  const coming = all.find(({ first }) => first > to)
  const isSoon = coming !== undefined && coming.first - to <= SOON && (past === undefined || from - past.last > LONG_PAST)
  const isAhead = (past === undefined || past.last < from) && context.isAhead()
  const meant = context.history || isSoon || isAhead ? (coming ?? past) : past
  return meant === undefined ? null : { ...meant, anchor: now.anchor }
}

/** What a stretch of days reads as: one day as that day, some days as the first with all of them, a month as its year. By the moon each end can be a day off. */
export function stretchReading({ first, last, isSighted, anchor }: Stretch): Reading {
  const moment = momentOfDay(first)
  const isMonth = last - first > 20
  const base = date(isMonth ? { year: moment.year } : moment, { anchor, mod: isSighted && !isMonth ? 'approx' : null })
  const margin = isSighted ? 1 : 0
  const [begin, end] = [isoDay(first), isoDay(last)].map((day) => (isSighted ? `${day}~` : day))
  return {
    ...base,
    edtf: first === last ? (begin ?? null) : `${begin}/${end}`,
    days: { earliest: isoDay(first - margin), latest: isoDay(last + margin) },
    point: moment,
  }
}
