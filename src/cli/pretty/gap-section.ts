import type { CodedRecord } from '../../core/index.ts'
import type { Paper } from './paper.ts'
import type { RecordWords } from './record-words.ts'

/** What the report says is not known, not said or not confirmed. */
export function gapSection(record: CodedRecord, words: RecordWords, paper: Paper): string {
  const gaps = record.gaps.map(({ kind, about, spans }) =>
    [
      `\n${paper.text(`${paper.bold(kind)}${about === null ? '' : `, about ${words.thing(about)}`}`, 2)}`,
      paper.field('words', paper.dim(words.quotes(spans))),
    ].join(''),
  )
  return [paper.heading('Gaps', gaps.length), ...gaps].join('')
}
