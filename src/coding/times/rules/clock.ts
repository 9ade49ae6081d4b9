import { DAY_PARTS } from '../en/lexicon.ts'
import { modOf } from '../en/mod-of.ts'
import { numberOf } from '../en/numbers.ts'
import { ofDay, open, type Reading } from '../reading.ts'
import { shifted } from '../resolve.ts'
import type { Context, Rule } from '../rule.ts'

const ZONE = '(?:(?: |, )(?:local time|GMT|UTC|EST|EDT|CST|CET|Eastern time|Beirut time|hours|hrs|Zulu))?'

/** 4:30 a.m., 10 p.m. GMT, 16:45 */
export const clockTime: Rule = {
  name: 'clock-time',
  starts: ['digit', '{hedge}', 'shortly', 'just', '{number}', 'half', 'quarter', 'a'],
  pattern: `(?:(?<hedge>about|around|approximately|nearly|almost|shortly after|shortly before|just after|just before|some time after) )?(?:(?<h>\\d{1,2})(?:[:.](?<min>[0-5]\\d))?\\s{0,2}(?<half>[ap])\\.?\\s?m\\b\\.?|(?<h24>[01]?\\d|2[0-4]):(?<min24>[0-5]\\d)(?::[0-5]\\d)?|(?:(?<turn>half past|a quarter past|quarter past|a quarter to|quarter to|(?:five|ten|twenty) (?:past|to)) )(?<turned>{plainNumber})|(?<oclock>{plainNumber}) o['’]clock|(?<told>{plainNumber})(?= in the (?:morning|afternoon|evening)| at night)|(?<=(?:shortly|just) (?:after|before) )(?<bare>{plainNumber})(?=[.,;]| on | local))(?: (?:in the (?<inThe>morning|afternoon|evening)|at (?<night>night)))?${ZONE}`,
  read({ hedge, h, min, half, h24, min24, oclock, turn, turned, told, bare, inThe, night }, context) {
    const mod = hedge === undefined ? null : /after/i.test(hedge) ? 'after' : /before/i.test(hedge) ? 'before' : modOf(hedge)
    const words = oclock ?? turned ?? told ?? bare
    if (words !== undefined) {
      const value = inWords(numberOf(words), turn?.toLowerCase() ?? '', inThe?.toLowerCase() ?? night?.toLowerCase() ?? '')
      return value === null ? null : at(value, mod, context, inThe === undefined && night === undefined ? 'by day' : undefined)
    }
    const hour = Number(h ?? h24)
    if (h !== undefined && (hour < 1 || hour > 12)) return null
    const of24 = half === undefined ? hour : (hour % 12) + (/p/i.test(half) ? 12 : 0)
    return at(`T${String(of24).padStart(2, '0')}:${min ?? min24 ?? '00'}`, mod, context)
  },
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
      : partOfDay === 'afternoon' || partOfDay === 'evening' || (partOfDay === 'night' && hour > 5)
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
    '(?:(?<hedge>about|around|approximately|towards|roughly) )?(?<h>[01]\\d|2[0-3])(?<min>[0-5]\\d)(?<zone>h| (?:local time|local|GMT|UTC|hours|hrs|Zulu|Z)| (?:on|in the) (?={month}|{dayOfMonth}|{weekday}|morning|afternoon|evening))?',
  read({ hedge, h, min, zone }, context) {
    const lead = /\b(?:at|around|about|by)\s(?:around\s|about\s|approximately\s)?$/i.test(context.before(20))
    if (zone === undefined ? !(lead && h !== undefined && /^0/.test(h)) : / (?:on|in)/i.test(zone) && !lead) return null
    return at(`T${h}:${min}`, modOf(hedge), context)
  },
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
        : (led && (clock || /^(?:night|dawn|dusk|sunset|sunrise|daybreak|nightfall)$/i.test(word))) || (part !== undefined && led)
    const reading = at(code, mod, context, lead)
    return alone || near !== undefined ? reading : { ...ofDay(code, null, { mod }), needsDay: true }
  },
}

/** A time of day counts as on the day told before, in news without one on that of publication. */
function at(part: string, mod: Reading['mod'], context: Context, lead?: string): Reading {
  const day = context.lastDay() ?? (context.publication?.moment.day === undefined ? null : context.publication)
  const isAfterMidnight = lead === undefined && day?.isNight === true && /^T0\d/.test(part)
  const step =
    lead === undefined || lead === 'by day' ? (isAfterMidnight ? 1 : 0) : /following|next/i.test(lead) ? 1 : /previous/i.test(lead) ? -1 : 0
  const moment = day === null ? null : shifted(day.moment, step, 'day')
  if (day === null || moment === null) return { ...open(`XXXX-XX-XX${part}`, 'TIME'), mod, ofDay: part }
  return { ...ofDay(part, moment, { mod, anchor: day.anchor }), point: step === 0 ? null : moment }
}
