import type { CodedRecord } from '../../core/index.ts'
import { gapSection } from './gap-section.ts'
import { incidentSection } from './incident-section.ts'
import { openPaper, type PaperOptions } from './paper.ts'
import { positionSection } from './position-section.ts'
import { recordWords } from './record-words.ts'
import { reportHead } from './report-head.ts'
import { statementSection } from './statement-section.ts'

/** A record for people: title, incidents, statements, positions, gaps, each with the words it rests on and where they stand. */
export function prettyRecord(record: CodedRecord, options: PaperOptions): string {
  const paper = openPaper(options)
  const words = recordWords(record)
  const sections = [incidentSection, statementSection, positionSection, gapSection].map((section) => section(record, words, paper))
  return `${[reportHead(record, paper), ...sections].join('')}\n`
}
