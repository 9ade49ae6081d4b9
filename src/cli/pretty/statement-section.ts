import type { Attribution, CodedRecord } from '../../core/index.ts'
import { printable } from '../printable.ts'
import type { Paper } from './paper.ts'
import type { RecordWords } from './record-words.ts'

/** The statements of a record: who says what, in which words. */
export function statementSection(record: CodedRecord, words: RecordWords, paper: Paper): string {
  const statements = record.attributions.map((attribution) => statementEntry(attribution, words, paper))
  return [paper.heading('Statements', statements.length), ...statements].join('')
}

function statementEntry(attribution: Attribution, words: RecordWords, paper: Paper): string {
  const { id, source, cue, content, manner, naming, implicit, stance, basis, channel, within, confidence } = attribution
  const notes = [stance, manner, naming, implicit ? 'speaker carried on' : null, basis === 'unknown' ? null : basis]
  const head = `${paper.bold(words.speaker(id))}  ${notes.filter((note) => note !== null).join(', ')}, confidence ${confidence.toFixed(2)}`
  const fields: readonly (readonly [string, string | null])[] = [
    ['says', content.spans.map((span) => words.quote(span)).join(' ') || null],
    ['source', source.spans.length > 0 ? paper.dim(words.quotes(source.spans)) : null],
    ['cue', cue.spans.length > 0 ? paper.dim(words.quotes(cue.spans)) : null],
    ['through', channel && `${printable(channel.text)} ${paper.dim(words.quotes(channel.spans))}`],
    ['within', within && words.thing(within)],
  ]
  return [`\n${paper.text(head, 2)}`, ...fields.map(([label, body]) => (body === null ? '' : paper.field(label, body)))].join('')
}
