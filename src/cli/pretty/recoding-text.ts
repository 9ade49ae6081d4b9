import type { Recoding } from '../../app/index.ts'
import { printable } from '../printable.ts'

/** So many items are told of each report; `--format jsonl` has all. */
const MOST_TOLD = 12

/** What coding a report again changes, or would: items first, then what it means for what people decided. */
export function recodingText({ report, state, changes }: Extract<Recoding, { readonly error: null }>): string {
  const { items, otherwise, noLongerProposed, unapplied } = changes
  const head = `${state === 'proposed' ? 'would change' : 'recoded'}  ${report.id}  ${printable(report.title ?? report.name ?? 'Without a title')}\n`
  const lines = items.slice(0, MOST_TOLD).map(({ kind, change, fields, words }) => {
    const which = fields.length > 0 ? `: ${fields.join(', ')}` : ''
    return `  ${change.padEnd(8)}${kind} "${printable(words).slice(0, 60)}"${which}\n`
  })
  const more = items.length > MOST_TOLD ? [`  and ${items.length - MOST_TOLD} more items\n`] : []
  const decided = [
    ...otherwise.map(({ kind, field }) => `  decided: ${kind}, ${field} stays, though another value is proposed now\n`),
    ...noLongerProposed.map(({ kind }) => `  decided: ${kind} stays, though it is not proposed any more\n`),
    ...unapplied.map(
      ({ by, item, quote }) => `  cannot be applied: what ${printable(by)} decided on ${item} "${printable(quote ?? '')}"\n`,
    ),
  ]
  return [head, ...lines, ...more, ...decided].join('')
}
