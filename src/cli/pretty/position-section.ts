import type { CodedRecord } from '../../core/index.ts'
import { printable } from '../printable.ts'
import type { Paper } from './paper.ts'
import type { RecordWords } from './record-words.ts'

/** Where actors stand on what. */
export function positionSection(record: CodedRecord, words: RecordWords, paper: Paper): string {
  const positions = record.positions.map(({ actor, issue, stance, spans, confidence }) =>
    [
      `\n${paper.text(`${paper.bold(words.actor(actor) ?? actor)} is ${stance}: ${printable(issue.text)}, confidence ${confidence.toFixed(2)}`, 2)}`,
      paper.field('words', paper.dim(words.quotes(spans))),
    ].join(''),
  )
  return [paper.heading('Positions', positions.length), ...positions].join('')
}
