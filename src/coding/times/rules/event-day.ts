import { modOf } from '../en/mod-of.ts'
import { numberOf, ordinalOf } from '../en/numbers.ts'
import { duration, ofDay } from '../reading.ts'
import type { Context, Reference, Rule } from '../rule.ts'
import { unitOf } from './deictic-unit.ts'

const NAMED = /^\s(?:the|his|her|its|their|that|this|a|an)\s((?:[\w'’-]{2,20}\s){0,2}?)([a-z][a-z'’-]{2,20})\b/
const POINTED = /^\s(?:it|that|this|then)\b(?!\s[a-z]+(?:ed|s)\b)/
const CLAUSE =
  /^\s(?:the|his|her|its|their)\s(?:[\w'’-]{2,20}\s){1,3}(?:was|were|had|began|ended|broke|fell|blew)\b(?:\s(?:been\s)?([a-z]{3,20}))?/
const WITH_DATE = /^\s(?:the|his|her|its|their|that|a|an)\s(?:[\w'’-]{2,20}\s){1,4}?(?:on|of|at|in)\s/

/**
 * When the event was that stands after "before", "after" or "of": the date beside it ("the vote on 12 April"), or the time told where it was told of ("before the
 * raid"). Null where nothing says it, or where no event stands there.
 */
export function eventAfter(context: Context, skip = 0): Reference | null {
  const after = context.after(80 + skip).slice(skip)
  // "a day after Wednesday's vote", "two weeks before 12 May"
  const lead = /^\s(?:the\s|on\s)?(?=[A-Z\d])/.exec(after)
  if (lead) {
    const time = context.timeAt(context.end + skip + lead[0].length)?.reading
    if (time?.point?.day !== undefined && time.type === 'DATE') return { moment: time.point, anchor: time.anchor }
  }
  const dated = WITH_DATE.exec(after)
  if (dated) {
    const time = context.timeAt(context.end + skip + dated[0].length)?.reading
    if (time?.point?.day !== undefined) return { moment: time.point, anchor: time.anchor }
  }
  if (POINTED.test(after)) return context.lastEvent() ?? context.last('day')
  const clause = CLAUSE.exec(after)
  const [, words = '', noun = ''] = NAMED.exec(after) ?? []
  for (const word of [clause?.[1] ?? '', noun, ...words.trim().split(/\s/)]) {
    const found = word.length > 2 ? context.ofEvent(word) : null
    if (found !== null) return found
  }
  return null
}

/** the day of the coup, the night of the raid, the eve of the vote on 12 April, the morning after the attack */
export const eventDay: Rule = {
  name: 'event-day',
  starts: ['the'],
  pattern:
    'the (?:(?<eve>eve)|(?<day>day|night|morning|evening|afternoon)) (?<way>of|before|after)(?= (?:the|his|her|its|their|that|it|this)\\b)',
  read({ eve, day = '', way = '' }, context) {
    const reference = eventAfter(context)
    if (reference === null) return null
    const shift = eve !== undefined || way === 'before' ? -1 : way === 'after' ? 1 : 0
    const on = unitOf('day', shift, reference, null)
    const part = { night: 'TNI', morning: 'TMO', evening: 'TEV', afternoon: 'TAF' }[day.toLowerCase()]
    return part === undefined || on?.point === undefined || on.point === null ? on : ofDay(part, on.point, { anchor: reference.anchor })
  },
}

/** on the third day of the siege: counted from the day it began, which is the first */
export const dayInto: Rule = {
  name: 'day-into',
  starts: ['the'],
  pattern: 'the (?<o>{ordinal}) day (?:of|into)(?= (?:the|his|her|its|their)\\b)',
  read({ o = '' }, context) {
    const [number, reference] = [ordinalOf(o), eventAfter(context)]
    return number === null || reference === null ? null : unitOf('day', number - 1, reference, null)
  },
}

/** for the eighth day running, for a third straight week */
export const inARow: Rule = {
  name: 'in-a-row',
  starts: ['the', 'a', '{ordinal}'],
  pattern:
    '(?:(?:the|a) )?(?<o>{ordinal}) (?:(?<before>straight|consecutive|successive) )?(?<u>day|night|week|month|year)(?<after> running| in a row| in succession)?',
  read({ o = '', before, after, u = '' }, context) {
    const number = ordinalOf(o)
    if (number === null || (before === undefined && after === undefined) || !/\bfor\s$/i.test(context.before(5))) return null
    return duration(`P${number}${u.toLowerCase() === 'night' ? 'D' : u.charAt(0).toUpperCase()}`)
  },
}

/** two days into the truce, a week into it */
export const spanInto: Rule = {
  name: 'span-into',
  starts: ['{number}', 'a', 'digit', '{hedge}', 'just'],
  pattern: '(?:(?<hedge>{hedge}) )?(?:just )?(?<n>{number}) (?<u>day|week|month|year)s? into',
  read({ hedge, n = '', u = '' }, context) {
    const [number, reference] = [numberOf(n), eventAfter(context)]
    return number === null || reference === null ? null : unitOf(u.toLowerCase(), number, reference, modOf(hedge))
  },
}
