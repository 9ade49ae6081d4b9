import type { CodedRecord } from '../../core/index.ts'
import { printable } from '../printable.ts'
import type { Paper } from './paper.ts'

/** The report's title, where it is from and when, and what was found about its reading. */
export function reportHead({ document, findings }: CodedRecord, paper: Paper): string {
  const { title, publisher, author, agency, publishedAt, publishedAtBasis, language, id } = document
  const published = publishedAt === null ? 'publication date not known' : `published ${publishedAt} (${publishedAtBasis})`
  const facts = [publisher, author && `by ${author}`, agency, published, language].filter((fact) => fact !== null)
  const notes = findings.map(({ severity, message }) => {
    const note = `${severity === 'info' ? 'note' : severity}: ${printable(message)}`
    return paper.text(severity === 'info' ? note : paper.warn(note), 2)
  })
  return [
    paper.text(paper.bold(printable(title ?? 'Without a title'))),
    paper.text(printable(facts.join(' · '))),
    paper.text(paper.dim(printable(id))),
    ...notes,
  ].join('')
}
