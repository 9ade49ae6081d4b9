import type { Attribution, Incident, Timex } from '../../core/index.ts'
import { contains } from '../../core/index.ts'
import { isVerb, verbGroupAt, wordAt, xposAt } from '../reading/index.ts'
import { around, type Setting } from './setting.ts'
import type { Trigger } from './triggers/find-triggers.ts'

export type When = Incident['time']

export const NO_TIME: When = { times: [], edtf: null, earliest: null, latest: null, precision: 'unknown', attribution: null }

/** Words between a trigger and a time that begin another clause. */
const BREAKS = /^(?:when|after|before|while|since|until|as|because|although|who|which|that|where|response|retaliation|revenge|;|:)$/
const BREAK_COST = 8
/** A decade dates what its own sentence tells and nothing behind it. */
const LONGEST = 366
/** So near behind an act a time is its own. */
const TIGHT = 6

/**
 * The time that governs a trigger: of the dates in its sentence that can be its own the nearest, counted in words, clauses between counting more.
 * A time outside the content that the trigger stands in is the time of saying and never its own.
 */
export function whenOf(setting: Setting, trigger: Trigger, account: Attribution | null, aggregate: boolean): When {
  const sentence = around(setting, trigger)
  const candidates = timesIn(setting, sentence.first, sentence.last)
    .filter(({ time }) => isOwn(setting, time, account))
    .filter(({ first, last }) => !datesTheRest(setting, trigger, first, last))
    .filter(({ first, last }) => !isCountedFrom(setting, trigger, first, last))
    .filter(({ first, last }) => !isWalledOff(setting, trigger, first, last))
    .filter(({ time, last }) => aggregate || !isOngoing(time) || opensWhen(setting, last))
    .map((candidate) => ({ ...candidate, cost: distance(setting, trigger, candidate.first, candidate.last) }))
    .sort((a, b) => Number(isOpen(a.time)) - Number(isOpen(b.time)) || a.cost - b.cost || a.first - b.first)
  const nearest = candidates[0]
  if (!nearest) return NO_TIME
  const beside = candidates
    .filter(({ first, last }) => first !== nearest.first && joins(setting, nearest, first, last))
    .map(({ time }) => time)
  return timeFrom([nearest.time, ...beside], setting, account, aggregate)
}

export interface TimeAt {
  readonly time: Timex
  readonly first: number
  readonly last: number
}

export function timesIn(setting: Setting, from: number, to: number): readonly TimeAt[] {
  const found: TimeAt[] = []
  for (let token = from; token < to; token++) {
    const index = setting.timeAt[token]!
    if (index === -1) continue
    let last = token + 1
    while (last < to && setting.timeAt[last] === index) last++
    found.push({ time: setting.times[index]!, first: token, last })
    token = last - 1
  }
  return found.filter(({ time }) => time.type === 'DATE' || time.type === 'TIME')
}

/** Whether a time can date what the sentences after its own go on to tell. */
export function canDate(setting: Setting, { time, last }: TimeAt): boolean {
  return (
    !isOpen(time) &&
    !isOngoing(time) &&
    !setting.saidAt.has(time.id) &&
    !time.value.endsWith('_REF') &&
    daysOf(time) <= LONGEST &&
    !setting.filedFrom.some((span) => contains(span, time.span)) &&
    !nextToCue(setting, time) &&
    !/^(?:after|before|since)$/.test(wordAt(setting.scene.reading, last))
  )
}

/** A time that says no day as long as nothing says what it is counted from. */
function isOpen({ earliest, latest }: Pick<Timex, 'earliest' | 'latest'>): boolean {
  return earliest === null && latest === null
}

/** "The attack was a response to their arrival last month", "kidnapped ten days ago have been released": the time of another act between. */
function isWalledOff({ scene: { reading } }: Setting, trigger: Trigger, first: number, last: number): boolean {
  const [from, to] = last <= trigger.first ? [last, trigger.first] : [trigger.last, first]
  for (let token = from; token < to; token++)
    if (/^(?:response|retaliation|revenge|reprisal|anniversary|commemorate)$/.test(wordAt(reading, token))) return true
  if (last > trigger.first || trigger.kind !== 'verb') return false
  const group = verbGroupAt(reading, trigger.head, last)
  if (group.first !== last) return false
  for (let token = first - 1; token >= Math.max(0, first - 6) && wordAt(reading, token) !== ','; token--)
    if (isVerb(reading, token))
      return /^VB[ND]$/.test(xposAt(reading, token)) && !/^(?:was|were|been|be|is|are)$/.test(wordAt(reading, token - 1))
  return false
}

/** "Since December", "from then on": a stretch that only a sum can fill. */
function isOngoing({ earliest, latest }: Timex): boolean {
  return earliest !== null && latest === null
}

/** "In December, when gunmen killed 22": the clause says what happened then. */
function opensWhen({ scene: { reading } }: Setting, last: number): boolean {
  return wordAt(reading, last) === 'when' || (wordAt(reading, last) === ',' && wordAt(reading, last + 1) === 'when')
}

/** "It comes two days after aid workers were abducted": the time of what is told, not of what it is counted from. */
function datesTheRest({ scene: { reading } }: Setting, trigger: Trigger, first: number, last: number): boolean {
  if (last > trigger.first) return false
  // "The day before, …" begins the sentence and dates it.
  if (last - first > 1 && /^(?:after|before)$/.test(wordAt(reading, last - 1))) return !/^(?:,|that|this)$/.test(wordAt(reading, last))
  return /^(?:after|before|since)$/.test(wordAt(reading, last))
}

/** "Arrested that September, seven weeks after the explosion": an act that another is counted from has no part in the other's time. */
function isCountedFrom({ reading, timeAt }: Setting, trigger: Trigger, first: number, last: number): boolean {
  if (trigger.kind !== 'noun') return false
  let token = trigger.first - 1
  while (/^(?:DT|JJ|NN|NNP|PRP\$|POS|CD)$/.test(xposAt(reading, token))) token--
  if (!/^(?:after|before|since)$/.test(wordAt(reading, token)) || (timeAt[token] === -1 && (timeAt[token - 1] ?? -1) === -1)) return false
  return last <= token + 1 || first - trigger.last > TIGHT
}

/** Whether a time can be when the act was, and not when it was told of. */
function isOwn(setting: Setting, time: Timex, account: Attribution | null): boolean {
  if (setting.saidAt.has(time.id)) return false
  if (time.value.endsWith('_REF')) return false
  if (setting.filedFrom.some((span) => contains(span, time.span))) return false
  const around = setting.said.allAround(time.span)
  if (account === null) return around.length === 0 && !nextToCue(setting, time)
  const own = setting.said.allAround(time.span).some(({ id }) => id === account.id)
  return own || account.content.spans.some((span) => contains(span, time.span))
}

/** "…, police said on Tuesday": where no attribution was found the reporting verb beside a time still shows. */
function nextToCue(setting: Setting, { span }: Timex): boolean {
  const { text } = setting.scene.reading
  return (
    /\b(?:said|told|tells?|says?|announced|stated|added|reported|declared|confirmed)\b[^.,;]{0,40}$/.test(
      text.slice(Math.max(0, span.start - 60), span.start),
    ) && !/\bthat\b[^.,;]*$/.test(text.slice(Math.max(0, span.start - 60), span.start))
  )
}

function distance(setting: Setting, trigger: Trigger, first: number, last: number): number {
  const { reading } = setting.scene
  const [from, to] = last <= trigger.first ? [last, trigger.first] : [trigger.last, first]
  // "In December, when gunmen killed 22": the clause says what happened then.
  if (last <= trigger.first && /^(?:when)$/.test(wordAt(reading, last) === ',' ? wordAt(reading, last + 1) : wordAt(reading, last)))
    return 0
  let cost = to - from + (last <= trigger.first ? 0.5 : 0)
  for (let token = from; token < to; token++) if (BREAKS.test(wordAt(reading, token))) cost += BREAK_COST
  return cost
}

/** "On Friday 9 May, at about 0730": two times told as one. */
function joins(setting: Setting, nearest: TimeAt, first: number, last: number): boolean {
  const gap = last <= nearest.first ? [last, nearest.first] : [nearest.last, first]
  if (gap[1]! - gap[0]! > 4) return false
  const { reading } = setting.scene
  for (let token = gap[0]!; token < gap[1]!; token++)
    if (!/^(?:,|on|at|in|the|of|about|around|morning|afternoon|evening|night|\()$/.test(wordAt(reading, token))) return false
  const other = setting.times[setting.timeAt[first]!]!
  const time = nearest.time
  return (other.earliest ?? '') <= (time.latest ?? '9') && (time.earliest ?? '') <= (other.latest ?? '9')
}

/** An incident's time from those that give it: the most exact of them. */
export function timeFrom(times: readonly Timex[], setting: Setting, account: Attribution | null, aggregate: boolean): When {
  const { said } = setting
  const exact = [...times].sort((a, b) => daysOf(a) - daysOf(b) || Number(b.type === 'TIME') - Number(a.type === 'TIME'))[0]!
  const { edtf, earliest, latest } = aggregate ? untilTold(exact, setting) : startOf(exact, setting.reading.text)
  return {
    times: times.map(({ id }) => id),
    edtf,
    earliest,
    latest,
    precision: precisionOf({ ...exact, earliest, latest }),
    attribution: account?.id ?? said.by(exact.span)?.id ?? null,
  }
}

/** A sum "since January" goes up to the day it is told, as exact as its beginning is said. */
function untilTold(time: Timex, { told, reading: { text } }: Setting): Pick<When, 'edtf' | 'earliest' | 'latest'> {
  const { edtf, earliest, latest } = time
  const start = /^(\d{4}(?:-\d\d){0,2})(?:\/\.\.)?$/.exec(edtf ?? '')?.[1]
  const isOpenEnded =
    latest === null ||
    /^[^.]{0,160}\bsince then\b/i.test(text.slice(time.span.end)) ||
    /\b(?:since|from)\b[^.,;]{0,30}$/i.test(text.slice(Math.max(0, time.span.start - 40), time.span.start))
  if (told === null || earliest === null || start === undefined || !isOpenEnded || earliest > told) return { edtf, earliest, latest }
  const end = start.length === 10 ? told : told.slice(0, 7)
  return { edtf: `${start}/${end}`, earliest, latest: end.length === 10 ? end : lastDayOf(end) }
}

function isLimit({ span }: Timex, text: string): boolean {
  return /\b(?:by|until|till)\s(?:the\s)?$/i.test(text.slice(Math.max(0, span.start - 12), span.start))
}

/** What happened at the start of a stretch without an end ("since December, when …") happened within the date that starts it. */
function startOf(time: Timex, text: string): Pick<When, 'edtf' | 'earliest' | 'latest'> {
  // "Before dawn on Wednesday" is Wednesday, "by Wednesday morning" some day up to it.
  const dawn =
    time.type === 'TIME' && time.earliest === null && !isLimit(time, text) ? /^\d{4}-\d{2}-\d{2}/.exec(time.value)?.[0] : undefined
  if (dawn) return { edtf: dawn, earliest: dawn, latest: dawn }
  const month = /^(\d{4})-(\d{2})\/\.\.$/.exec(time.edtf ?? '')
  const day = /^(\d{4}-\d{2}-\d{2})\/\.\.$/.exec(time.edtf ?? '')
  if (day) return { edtf: day[1]!, earliest: day[1]!, latest: day[1]! }
  if (!month) return time
  return { edtf: `${month[1]}-${month[2]}`, earliest: time.earliest, latest: lastDayOf(`${month[1]}-${month[2]}`) }
}

function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10)
}

export function daysOf({ earliest, latest }: Pick<Timex, 'earliest' | 'latest'>): number {
  if (earliest === null || latest === null) return Number.POSITIVE_INFINITY
  return Math.round((Date.parse(latest) - Date.parse(earliest)) / 86_400_000) + 1
}

function precisionOf(time: Pick<Timex, 'earliest' | 'latest' | 'value'>): When['precision'] {
  if (isOpen(time)) return 'unknown'
  if (time.earliest === null) return 'before'
  if (/T\d\d/.test(time.value)) return 'exact'
  if (/-(?:SP|SU|FA|WI)/.test(time.value)) return 'season'
  const days = daysOf(time)
  if (days <= 2) return 'day'
  if (days <= 10) return 'week'
  if (days <= 45) return 'month'
  return days <= 130 ? 'season' : 'year'
}
