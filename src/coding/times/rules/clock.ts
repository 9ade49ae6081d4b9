import { boundsOf } from '../calendar.ts'
import { DAY_PARTS } from '../en/lexicon.ts'
import { modOf } from '../en/mod-of.ts'
import { numberOf } from '../en/numbers.ts'
import { shiftOpenDay } from '../open-day.ts'
import { ofDay, open, type Reading } from '../reading.ts'
import { shifted } from '../resolve.ts'
import type { Context, Reference, Rule } from '../rule.ts'

const ZONE = '(?:(?: |, )(?:local time|GMT|UTC|EST|EDT|CST|CET|Eastern time|Beirut time|hours|hrs|Zulu))?'

/** 4:30 a.m., 10 p.m. GMT, 16:45 */
export const clockTime: Rule = {
  name: 'clock-time',
  starts: ['digit', '{hedge}', 'shortly', 'just', '{number}', 'half', 'quarter', 'a'],
  pattern: `(?:(?<hedge>about|around|approximately|nearly|almost|shortly after|shortly before|just after|just before|some time after) )?(?:(?<h>\\d{1,2})(?:[:.](?<min>[0-5]\\d))?\\s{0,2}(?<half>[ap])\\.?\\s?m\\b\\.?|(?<h24>[01]?\\d|2[0-4])(?::(?<min24>[0-5]\\d)(?::[0-5]\\d)?|(?<=\\b(?:at|about|around|until|by) \\d{1,2})\\.(?<minDot>[0-5]\\d)(?= (?:on|local|hours|hrs|GMT|UTC|this|yesterday|today)\\b)|h(?<minH>[0-5]\\d)?)|(?:(?<turn>half past|a quarter past|quarter past|a quarter to|quarter to|(?:five|ten|twenty) (?:past|to)) )(?<turned>{plainNumber})|(?<oclock>{plainNumber}) o['’]clock|(?<told>{plainNumber})(?= in the (?:morning|afternoon|evening)| at night)|(?<=(?:shortly|just) (?:after|before) )(?<bare>{plainNumber})(?=[.,;]| on | local)|(?<=\\bat )(?<sharp>{hourWord})(?=[.,;]| (?:on|and|when|the|that|this|we|they|he|she|it|but|local|sharp) )|(?<=[.,;:] by |[.,;:] (?:and|but) by )(?<due>{hourWord})(?= (?:the|he|she|they|it|we|police|there) ))(?: (?:in the (?<inThe>morning|afternoon|evening)|at (?<night>night)))?${ZONE}`,
  read({ hedge, h, min, half, h24, min24, minDot, minH, oclock, turn, turned, told, bare, sharp, due, inThe, night }, context) {
    const mod = hedge === undefined ? null : /after/i.test(hedge) ? 'after' : /before/i.test(hedge) ? 'before' : modOf(hedge)
    const words = oclock ?? turned ?? told ?? bare ?? sharp ?? due
    if (words !== undefined) {
      const value = inWords(numberOf(words), turn?.toLowerCase() ?? '', inThe?.toLowerCase() ?? night?.toLowerCase() ?? halfOfDay(context))
      return value === null ? null : at(value, mod, context, inThe === undefined && night === undefined ? 'by day' : undefined)
    }
    const hour = Number(h ?? h24)
    if (h !== undefined && (hour < 1 || hour > 12)) return null
    const of24 = half === undefined ? hour : (hour % 12) + (/p/i.test(half) ? 12 : 0)
    return at(`T${String(of24).padStart(2, '0')}:${min ?? min24 ?? minDot ?? minH ?? '00'}`, mod, context)
  },
}

/** An hour told without its half of the day is of that which the words around tell of; of one to six, where they tell of none, in the afternoon. */
function halfOfDay(context: Context): string {
  const around = `${context.before(90)} ${context.after(50)}`
  const words = [...around.matchAll(/\b(?:a\.m|dawn|morning|small hours|early hours|midnight|afternoon|evening|tonight|night)\b/gi)]
  const word = words.at(-1)?.[0].toLowerCase()
  if (word === undefined) return 'by day'
  return word === 'tonight' || word === 'evening' ? 'evening' : word === 'afternoon' ? 'afternoon' : word === 'night' ? 'night' : 'morning'
}

/** "Half past seven", "four in the afternoon": null for what is no hour. Without a word for the part of day the hour is as told. */
function inWords(hour: number | null, turn: string, partOfDay: string): string | null {
  if (hour === null || !Number.isInteger(hour) || hour < 1 || hour > 12) return null
  const minutes = /half/.test(turn) ? 30 : /quarter/.test(turn) ? 15 : (numberOf(turn.split(/\s/)[0] ?? '') ?? 0)
  const of24 =
    hour % 12 === 0
      ? partOfDay === 'night'
        ? 0
        : 12
      : partOfDay === 'afternoon' ||
          (partOfDay === 'evening' && hour < 12) ||
          (partOfDay === 'night' && hour > 5) ||
          (partOfDay === 'by day' && hour < 7)
        ? hour + 12
        : hour
  const all = of24 * 60 + (/\bto$/.test(turn) ? -minutes : minutes)
  return `T${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`
}

/** 0430 local time, 1630 GMT, at 0430 */
export const militaryTime: Rule = {
  name: 'military-time',
  starts: ['digit', '{hedge}'],
  pattern:
    '(?:(?<hedge>about|around|approximately|towards|roughly) )?(?<h>[01]\\d|2[0-3])(?<min>[0-5]\\d)(?:(?<zone>h|(?: )?hrs| (?:local time|local|GMT|UTC|hours|Zulu|Z))|(?<beside>(?= (?:on|in the) (?:{month}|{dayOfMonth}|{weekday}|morning|afternoon|evening)\\b))|)',
  read({ hedge, h, min, zone, beside }, context) {
    const lead = /\b(?:at|around|about|by)\s(?:around\s|about\s|approximately\s)?$/i.test(context.before(20))
    // "at 0430", "at 2300 on Sunday"
    if (zone === undefined && !(beside !== undefined && lead) && !(lead && h !== undefined && /^0/.test(h))) return null
    return at(`T${h}:${min}`, modOf(hedge), context)
  },
}

/** "A dawn raid on Monday": when it was. "A night raid" is a kind of raid. */
function ofRaid(code: string, word: string, mod: Reading['mod'], context: Context): Reading | null {
  const raid = /^\s(?:raid|attack|strike|assault|ambush|operation|swoop|bombardment|airstrike)\b(?:\s(?:late|early|on)\b){0,2}/.exec(
    context.after(30),
  )
  if (raid === null || /^(?:night|sun)/i.test(word) || !/\b(?:an?|the|this|in)\s$/i.test(context.before(6))) return null
  const day = context.timeAt(context.end + raid[0].length + 1)?.reading
  if (day?.point?.day === undefined) return at(code, mod, context)
  return { ...ofDay(code, day.point, { mod, anchor: day.anchor }), point: null }
}

/** After dark, until after dark: night */
export const afterDark: Rule = {
  name: 'after-dark',
  starts: ['after'],
  pattern: 'after dark',
  read: (_, context) => at('TNI', null, context),
}

/** the morning, late afternoon, at dawn, midnight */
export const dayPart: Rule = {
  name: 'day-part',
  starts: ['{dayPart}', 'the', '{part}', 'that', 'mid', 'shortly', 'just'],
  pattern:
    '(?:(?:shortly|just|soon) (?<near>before|after) )?(?:(?<lead>the(?: same)?|that|the (?:previous|following|next)) )?(?:(?<part>early|mid|late)_(?:in the )?)?(?:hours of )?(?<word>{dayPart})(?: hours)?',
  read({ lead, part, near, word = '' }, context) {
    const code = DAY_PARTS[word.toLowerCase()] ?? ''
    const led = /\b(?:at|by|in|before|after|until|around|about|since|during|from|of)\s(?:about\s)?$/i.test(context.before(16))
    const clock = code.includes(':')
    const mod = near === undefined ? modOf(part) : near.toLowerCase() === 'before' ? 'before' : 'after'
    const alone =
      lead !== undefined
        ? led || lead.toLowerCase() !== 'the'
        : (led && (clock || /^(?:night|dawn|dusk|sunset|sunrise|daybreak|nightfall|(?:first|last)\s+light)$/i.test(word))) ||
          (part !== undefined && led)
    const raid = alone || near !== undefined ? null : ofRaid(code, word, mod, context)
    if (raid !== null) return raid
    const reading = at(code, mod, context, lead)
    return alone || near !== undefined ? reading : { ...ofDay(code, null, { mod }), needsDay: true }
  },
}

/** The day told last; what has happened is of no day after publication. */
function dayFor(context: Context): Reference | null {
  const published = context.publication?.moment.day === undefined ? null : context.publication
  const told = context.lastDay()
  if (told === null || published === null || boundsOf(told.moment)[0] <= boundsOf(published.moment)[0]) return told ?? published
  return PAST_BEFORE.test(context.before(40)) ? published : told
}

const PAST_BEFORE = /\b(?:said|told|was|were|had|could|heard|reported|began|ended|came|went|killed|opened|hit|struck)\b[^.;]{0,30}$/i

/** A time of day counts as on the day told before, in news without one on that of publication. */
function at(part: string, mod: Reading['mod'], context: Context, lead?: string): Reading {
  // "that evening" takes a day up, "at 6 a.m." goes on with it
  const isTaken = lead !== undefined && !/^(?:the|by day)$/i.test(lead)
  const day = (isTaken ? context.dayTaken(/following|next/i.test(lead) ? 'on' : 'same') : null) ?? dayFor(context)
  const isAfterMidnight = lead === undefined && day?.isNight === true && /^T0\d/.test(part)
  const step =
    lead === undefined || lead === 'by day' ? (isAfterMidnight ? 1 : 0) : /following|next/i.test(lead) ? 1 : /previous/i.test(lead) ? -1 : 0
  const openDay = context.openDay()
  const onOpen = openDay === null ? null : shiftOpenDay(openDay, step)
  if (onOpen !== null) return { ...open(`${onOpen}${part}`, 'TIME'), mod, ofDay: part }
  const moment = day === null ? null : shifted(day.moment, step, 'day')
  if (day === null || moment === null) return { ...open(`XXXX-XX-XX${part}`, 'TIME'), mod, ofDay: part }
  return { ...ofDay(part, moment, { mod, anchor: day.anchor }), point: step === 0 ? null : moment }
}
