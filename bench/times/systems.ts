import { parse as chronoParse } from 'chrono-node'
import compromise from 'compromise'
import compromiseDates from 'compromise-dates'
import { times, weekValue } from '../../src/coding/times/index.ts'
import { documentFromText } from '../../src/document/index.ts'
import type { GivenTime } from '../scoring/score-timexes.ts'

/** Finds the times of a text, given the day it was published. */
type TimeFinder = (text: string, published: string | null) => readonly GivenTime[]

/** A system gets its text ready first (for Onrecord a document, whose language is told); only the search for times is measured. */
export interface System {
  readonly name: string
  prepare(text: string, published: string | null): () => readonly GivenTime[]
}

/** Onrecord's component alone: no other layer is needed. */
const onrecord: System = {
  name: 'onrecord',
  prepare(text, publishedAt) {
    const { document } = documentFromText({ id: 'bench', text, publishedAt })
    return () => (times.run(document, { findings: [] }).times ?? []).map(({ span, type, value }) => ({ ...span, type, value }))
  },
}

/** chrono-node's parts as TIMEX3, as exact as the words that it found. */
const chronoNode: TimeFinder = (text, published) =>
  chronoParse(text, published === null ? undefined : new Date(`${published}T12:00:00`)).map(({ index, text: words, start: when }) => {
    const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute') => String(when.get(name) ?? 0).padStart(2, '0')
    const time = when.isCertain('hour') ? `T${part('hour')}:${part('minute')}` : ''
    const unit = when.isCertain('month') && !when.isCertain('day') && !when.isCertain('weekday') ? 'month' : unitOf(words)
    const date = asExactAs(`${part('year')}-${part('month')}-${part('day')}`, time === '' ? unit : 'day')
    return { start: index, end: index + words.length, type: time === '' ? 'DATE' : 'TIME', value: `${date}${time}` }
  })

/** What "last year", "three weeks ago" are counted in. */
function unitOf(words: string): string {
  return /\b(year|month|week)s?\b/i.exec(words)?.[1]?.toLowerCase() ?? 'day'
}

/** A day made as coarse as the unit it was told in. */
function asExactAs(day: string, unit: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  if (unit === 'week') return weekValue({ year, month, day: date }) ?? day
  return day.slice(0, unit === 'year' ? 4 : unit === 'month' ? 7 : 10)
}

interface DateWords {
  readonly text: string
  readonly offset: { readonly start: number }
}

interface DatesView {
  dates(context: object): {
    json(options: object): (DateWords & { readonly dates?: { readonly start?: string | null; readonly unit?: string } })[]
  }
  durations(): { json(options: object): (DateWords & { readonly duration?: Readonly<Record<string, number>> })[] }
}

/** Without the preposition before and the punctuation after, which it counts in. */
function wordsAt(at: number, { text, offset }: DateWords): { readonly start: number; readonly end: number } {
  const start = at + offset.start
  return {
    start: start + (/^(?:on|in|at|by|since|until|from|for|of|during)\s+/i.exec(text)?.[0].length ?? 0),
    end: start + text.replace(/[\s.,;:)"”]+$/, '').length,
  }
}

const withDates = compromise.extend(compromiseDates as unknown as Parameters<typeof compromise.extend>[0])

/** compromise-dates: the unit it gives says how exact its start is. It throws on some texts, so it is given one paragraph at a time. */
const compromiseDatesFinder: TimeFinder = (text, published) => {
  const found: GivenTime[] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    try {
      const view = withDates(match[0]) as unknown as DatesView
      for (const { dates, ...where } of view.dates({ today: published ?? undefined }).json({ offset: true }))
        found.push({ ...wordsAt(match.index, where), ...readingOf(dates?.start ?? '', dates?.unit ?? 'day', where.text) })
      for (const { duration = {}, ...where } of view.durations().json({ offset: true })) {
        const [[unit, number] = ['', 0]] = Object.entries(duration)
        const span = wordsAt(match.index, where)
        if (!found.some(({ start, end }) => start < span.end && end > span.start))
          found.push({
            ...span,
            type: 'DURATION',
            value: `P${/hour|minute/.test(unit) ? 'T' : ''}${number}${unit.charAt(0).toUpperCase()}`,
          })
      }
    } catch {
      // what it cannot read is not found
    }
  }
  return found
}

function readingOf(start: string, unit: string, words: string): { readonly type: string; readonly value: string } {
  if (/hour|minute|second|time/.test(unit)) return { type: 'TIME', value: start.slice(0, 16) }
  return { type: 'DATE', value: asExactAs(start.slice(0, 10), unit === 'day' ? unitOf(words) : unit) }
}

const library = (name: string, find: TimeFinder): System => ({ name, prepare: (text, published) => () => find(text, published) })

/** Side by side on the same files. */
export const SYSTEMS: readonly System[] = [onrecord, library('chrono-node', chronoNode), library('compromise-dates', compromiseDatesFinder)]
