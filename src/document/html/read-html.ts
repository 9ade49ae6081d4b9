import { isProbablyReaderable, Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type Block, finding } from '../../core/index.ts'
import { kindOf } from '../blocks/kinds.ts'
import { findRepeats } from '../blocks/repeats.ts'
import { assemble, type ReadDocument, type TextInput } from '../document-from-text.ts'
import { readMetadata } from './metadata.ts'
import { type PageBlock, pageText } from './page-text.ts'

/** A page larger than this is flattened rather than weighed: Readability is slow on what is no article. */
const MOST_ELEMENTS = 60_000

/**
 * Reads a page: its main text without navigation, notices and related links, one block a line, the headline first.
 * Scripts are never run; the page's own words for headline, author and dates are taken from its metadata.
 */
export function readHtml(html: string, known: Omit<TextInput, 'text'>): ReadDocument {
  const page = parseHTML(html).document as unknown as Document
  const metadata = readMetadata(page)
  const headline = page.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() || metadata.title
  const body = pageText(page.body ?? page.documentElement)
  const main = mainText(page)
  const isPoor = main === null || lengthOf(main) < lengthOf(body) * 0.1
  const blocks = withHeadline(headline, isPoor ? body : withNotices(main, body))
  const texts = blocks.map(({ text }) => text)
  const repeats = findRepeats(texts)
  const repeated = new Set([...repeats.of.filter((index) => index !== null), ...repeats.pulled])
  let offset = 0
  const placed = blocks.map(({ text, kind }, index): Block => {
    const span = { start: offset, end: offset + text.length }
    offset = span.end + 1
    const title = headline && index === 0 ? 0 : -1
    const told = kindOf({
      text,
      index,
      count: blocks.length,
      title,
      repeated: repeated.has(index),
      repeats: repeats.of[index] !== null,
      pulled: repeats.pulled.has(index),
    })
    return { kind: index === 0 && headline ? 'title' : trusted(kind, told), span, repeats: repeats.of[index] ?? null }
  })
  const read = assemble({ ...known, text: texts.join('\n') }, placed, metadata)
  if (!isPoor) return read
  return {
    ...read,
    findings: [
      ...read.findings,
      finding('main-text-uncertain', 'The page has no clear main text: all of its text was taken, menus and notices too.'),
    ],
  }
}

/** What an element says it is holds, except that a pull quote which says nothing again is a paragraph, and a "heading" element may be anything. */
function trusted(marked: PageBlock['kind'], told: Block['kind']): Block['kind'] {
  if (marked === null || marked === 'pullquote') return told
  if (marked === 'heading') return told === 'paragraph' ? 'heading' : told
  return told === 'pullquote' ? told : marked
}

function mainText(page: Document): readonly PageBlock[] | null {
  if (page.querySelectorAll('*').length > MOST_ELEMENTS || !isProbablyReaderable(page, { minContentLength: 60, minScore: 5 })) return null
  const copy = page.cloneNode(true) as Document
  const article = new Readability<Element>(copy, {
    keepClasses: true,
    serializer: (element) => element as Element,
    charThreshold: 200,
  }).parse()
  return article?.content ? pageText(article.content) : null
}

/** Bylines, standfirsts, date lines and corrections stand outside what Readability keeps, and belong to the report. */
function withNotices(main: readonly PageBlock[], body: readonly PageBlock[]): readonly PageBlock[] {
  const there = new Set(main.map(({ text }) => text))
  const first = body.findIndex(({ text }) => text === main[0]?.text)
  const lost = body.filter(({ text, kind }) => kind !== null && ['standfirst', 'byline', 'correction'].includes(kind) && !there.has(text))
  const before = lost.filter((block) => block.kind !== 'correction' || (first >= 0 && body.indexOf(block) < first))
  return [...before, ...main, ...lost.filter((block) => !before.includes(block))]
}

function withHeadline(headline: string | null, blocks: readonly PageBlock[]): readonly PageBlock[] {
  if (!headline) return blocks
  return [
    { text: headline, kind: 'title' },
    ...blocks.filter(({ text, kind }, index) => !(text === headline && (kind === 'heading' || index < 3))),
  ]
}

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}
