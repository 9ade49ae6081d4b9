import type { Found } from './found.ts'
import { ofDay, type Reading } from './reading.ts'

/** What may stand between a time of day and its day, and the other way round. */
const BEFORE_DAY = /^,?\s{1,3}(?:(?:local time|time|GMT|EST|EDT|UTC),?\s{1,2})?(?:on|of|in|late|early|the)?\s{0,3}$/i
const AFTER_DAY = /^,?\s{1,3}(?:at|in|around|about|by|in the|during the|at around|at about|before|after)?\s{0,3}$/i

/**
 * Two times side by side that tell one: "10 p.m. Wednesday", "28 August at dawn", "the morning of 3 May". Null where they stay two.
 */
export function composed(text: string, first: Found, second: Found): Found | null {
  const gap = text.slice(first.end, second.start)
  if (gap.length > 24) return null
  const [a, b] = [first.reading, second.reading]
  const whole = { start: first.start, end: second.end }
  if (a.ofDay !== undefined && isDay(b) && BEFORE_DAY.test(gap))
    return { ...whole, reading: joined(a, b), rule: `${first.rule}+${second.rule}` }
  if (isDay(a) && b.ofDay !== undefined && AFTER_DAY.test(gap))
    return { ...whole, reading: joined(b, a), rule: `${first.rule}+${second.rule}` }
  return null
}

/** Of "between 8 p.m. and 11 p.m. on Monday" the first has the day of the second. */
export function withDayOf(text: string, first: Found, second: Found): Found {
  const { ofDay: part, mod } = first.reading
  const point = second.reading.point
  if (
    part === undefined ||
    point?.day === undefined ||
    !/^\s{1,3}(?:and|to|until|till|-|–)\s{1,3}$/.test(text.slice(first.end, second.start))
  )
    return first
  if (!/\b(?:between|from)\s{1,3}$/i.test(text.slice(Math.max(0, first.start - 10), first.start))) return first
  return { ...first, reading: ofDay(part, point, { mod, anchor: second.reading.anchor }) }
}

function isDay(reading: Reading): boolean {
  return (
    reading.type === 'DATE' &&
    reading.ofDay === undefined &&
    /^(?:-?\d{4}-\d\d-\d\d|XXXX-WXX-\d|XXXX-\d\d-\d\d|XXXX-XX-XX)$/.test(reading.value)
  )
}

function joined(part: Reading, day: Reading): Reading {
  const time = part.ofDay ?? ''
  if (day.point === null) return { ...day, type: 'TIME', value: `${day.value}${time}`, mod: part.mod ?? day.mod }
  const { ofDay: _, ...whole } = ofDay(time, day.point, { mod: part.mod ?? day.mod, anchor: day.anchor })
  return whole
}
