import { format } from '../days.ts'
import { open, span } from '../reading.ts'
import type { Rule } from '../rule.ts'

const NUMBERS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 }

/** the third quarter of 1998, fourth-quarter, Q3 2023, the first half of 1998 */
export const quarter: Rule = {
  name: 'quarter',
  starts: ['the', 'first', 'second', 'third', 'fourth', 'digit', 'q1', 'q2', 'q3', 'q4', 'fiscal', 'last'],
  pattern:
    '(?:the )?(?:(?<y>{year})_)?(?:fiscal )?(?:(?<n>first|second|third|fourth|1st|2nd|3rd|4th)_(?<part>quarter|half)|q(?<q>[1-4]))(?:(?: of|,| in)?(?: fiscal)? (?<yAfter>{year})|(?: of)? (?<rel>last|this|next|the|that) year)?',
  read({ y, n, part, q, yAfter, rel }, context) {
    const letter = part?.toLowerCase() === 'half' ? 'H' : 'Q'
    const number = q === undefined ? (NUMBERS[n?.toLowerCase() ?? ''] ?? 0) : Number(q)
    if (letter === 'H' && (number > 2 || (y ?? yAfter ?? rel) === undefined)) return null
    const length = letter === 'H' ? 6 : 3
    const first = (number - 1) * length + 1
    const of = (year: number, anchor: Parameters<typeof open>[2] = null) =>
      span(`${format({ year })}-${letter}${number}`, { year, month: first }, { anchor })
    if ((y ?? yAfter) !== undefined) return of(Number(y ?? yAfter))
    const { now } = context
    if (now?.moment.month === undefined) return open(`XXXX-${letter}${number}`)
    const { year, month } = now.moment
    if (rel !== undefined) return of(year + (/last/i.test(rel) ? -1 : /next/i.test(rel) ? 1 : 0), now.anchor)
    return of(!context.history && first > month && !context.isAhead() ? year - 1 : year, now.anchor)
  },
}
