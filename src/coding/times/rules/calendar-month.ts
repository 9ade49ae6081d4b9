import { MONTHS } from '../en/lexicon.ts'
import { modOf } from '../en/mod-of.ts'
import { date, open } from '../reading.ts'
import { yearOfMonth } from '../resolve.ts'
import type { Context, Rule } from '../rule.ts'

/** Words that go before a month, so that a bare "May" or "March" is one. */
const LEADS =
  /(?:^|[\s(–—-])(?:in|since|until|till|by|during|from|to|of|through|between|and|before|after|for|last|next|this|late|early|mid)[\s-]{1,3}$/i

/** September 2023, late September, mid-March last year, last May, in May */
export const calendarMonth: Rule = {
  name: 'calendar-month',
  starts: ['{month}', '{part}', 'the', 'last', 'next', 'this', 'that'],
  pattern:
    '(?:(?:(?<part>{part})_)?(?:(?<rel>last|next|this past|this coming|this|the previous|the following|the same|that same|that) )?)(?<m>{month})(?:(?:,| of|,? in)? (?<y>{year})(?![,.]\\d)|(?: of)? (?<ofYear>last|this|next|that|the same|the following|the previous) year|(?=\\s{0,2}(?:-|–|—|to|and|until|till|through)\\s{0,2}(?:{part}_)?(?:\\d{1,2} )?{month},? (?<yLater>{year}))|)',
  read({ part, rel, m = '', y, yLater, ofYear }, context) {
    const name = m.replace('.', '')
    const month = MONTHS[name.toLowerCase()] ?? 0
    if (!/^[A-Z]/.test(name)) return null
    const mod = modOf(part)
    const told = y ?? yLater
    if (told !== undefined) return date({ year: Number(told), month }, { mod })
    if (ofYear === undefined && rel === undefined && part === undefined && !standsAlone(name, m, context)) return null
    const year = yearBy(month, rel?.toLowerCase(), ofYear?.toLowerCase(), context)
    return year === null ? open(`XXXX-${String(month).padStart(2, '0')}`) : date(year.moment, { mod, anchor: year.anchor })
  },
}

function yearBy(month: number, rel: string | undefined, ofYear: string | undefined, context: Context) {
  const word = ofYear ?? rel
  if (word === undefined) return yearOfMonth(month, context)
  const counted = /that|same|following|previous/.test(word) ? context.last() : context.history ? context.now : context.publication
  if (counted === null) return null
  const { year, month: nowMonth } = counted.moment
  if (ofYear !== undefined) {
    const shift = /last|previous/.test(word) ? -1 : /next|following/.test(word) ? 1 : 0
    return { moment: { year: year + shift, month }, anchor: counted.anchor }
  }
  if (nowMonth === undefined) return null
  const back = /last|past|previous/.test(word)
  const on = /next|coming|following/.test(word)
  const shift = back && month >= nowMonth ? -1 : on && month <= nowMonth ? 1 : 0
  return { moment: { year: year + shift, month }, anchor: counted.anchor }
}

/** Whether a month without a year, a part or "last" before it is a time, and not a person, a verb or part of a name. */
function standsAlone(name: string, words: string, context: Context): boolean {
  const led = LEADS.test(context.before(14))
  if (name.length <= 4 && !words.endsWith('.') && !/^(?:June|July)$/.test(name) && !(led && /^(?:May|Sept)$/.test(name))) return false
  if (/^March$/i.test(name) && !led) return false
  return led || !/^(?:\s+[A-Z]|['’]s\s+[A-Z])/.test(context.after(6))
}
