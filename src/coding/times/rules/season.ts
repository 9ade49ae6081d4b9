import { SEASONS } from '../en/lexicon.ts'
import { modOf } from '../en/mod-of.ts'
import { open, span } from '../reading.ts'
import type { Context, Rule } from '../rule.ts'

const FIRST_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** summer 1998, the winter of 1941, last autumn, late summer */
export const season: Rule = {
  name: 'season',
  starts: ['{season}', '{part}', 'the', 'last', 'this', 'next', 'that', 'in'],
  pattern:
    '(?:(?<rel>last|next|this past|this coming|this|that|the following|the previous|the next|the same|the past|the) )?(?:(?<part>{part})_(?:the )?)?(?<s>{season})(?:(?: of|,)? (?<y>{year})(?:[-–/]\\d{2,4})?)?',
  read({ rel, part, s = '', y }, context) {
    const code = SEASONS[s.toLowerCase()] ?? ''
    const mod = modOf(part)
    if (y !== undefined) return span(`${y}-${code}`, { year: Number(y), month: FIRST_MONTH[code] ?? 1 }, { mod })
    if (!isSeason(s.toLowerCase(), rel?.toLowerCase(), part, context)) return null
    const found = yearOf(code, rel?.toLowerCase(), context)
    return found === null
      ? open(`XXXX-${code}`)
      : span(`${found.year}-${code}`, { year: found.year, month: FIRST_MONTH[code] ?? 1 }, { mod, anchor: found.anchor })
  },
}

function isSeason(word: string, rel: string | undefined, part: string | undefined, context: Context): boolean {
  if (/^\s+(?:of|offensive|campaign)\b/.test(context.after(12))) return false
  if (part !== undefined || (rel !== undefined && rel !== 'the')) return word !== 'fall' || rel !== 'that'
  const led = /\b(?:in|by|during|since|until|of|through|before|after|for|over)\s+$/i.test(context.before(10))
  return (
    led && (word !== 'fall' && word !== 'spring' ? true : rel === 'the' || (word === 'spring' && /^\s*(?:$|[,.;])/.test(context.after(3))))
  )
}

function yearOf(code: string, rel: string | undefined, context: Context) {
  const counted =
    rel !== undefined && /that|following|previous|same|the next/.test(rel)
      ? (context.last() ?? (/previous/.test(rel) ? context.now : null))
      : context.now
  if (counted === null) return null
  const { year, month } = counted.moment
  const first = FIRST_MONTH[code] ?? 1
  if (context.history || counted !== context.now) {
    const back = month !== undefined && first < month - 4 && code !== 'WI' ? 1 : 0
    return {
      year: year + (rel?.includes('following') || rel?.includes('next') ? Math.max(1, back) : rel?.includes('previous') ? -1 : back),
      anchor: counted.anchor,
    }
  }
  if (month === undefined) return rel === undefined || rel === 'the' || rel === 'this' ? { year, anchor: counted.anchor } : null
  const begun = first <= month
  if (rel === 'next' || rel === 'this coming') return { year: begun ? year + 1 : year, anchor: counted.anchor }
  if (rel === 'last' || rel === 'this past') return { year: begun && first + 2 < month ? year : year - 1, anchor: counted.anchor }
  return { year: begun || rel === 'this' || context.isAhead() ? year : year - 1, anchor: counted.anchor }
}
