import { type Block, type Document, type Finding, finding, type Span, sha256Hex } from '../core/index.ts'
import { findTitle, kindOf } from './blocks/kinds.ts'
import { linesToBlocks } from './blocks/lines.ts'
import { findRepeats } from './blocks/repeats.ts'
import { readDateline } from './dateline.ts'
import { checkText } from './decode.ts'
import { AGENCIES, BYLINE } from './en.ts'
import { fullDates, isoOf } from './full-dates.ts'
import { languageOf } from './language-of.ts'
import { publication } from './published.ts'

/** A document with what was found about its reading. */
export interface ReadDocument {
  readonly document: Document
  readonly findings: readonly Finding[]
}

/** Text as it stands, with what is known about it. Anything left out is read off the text where it says so, else null. */
export interface TextInput {
  readonly id: string
  readonly text: string
  /** SHA-256 of the bytes captured; that of the text as UTF-8 where it came without bytes. */
  readonly sha256?: string
  readonly publishedAt?: string | null
  readonly title?: string | null
  readonly url?: string | null
  readonly publisher?: string | null
}

/** What a page says of itself outside its text. */
export interface Metadata {
  readonly publishedAt: string | null
  readonly modifiedAt: string | null
  readonly author: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly title: string | null
}

export const NO_METADATA: Metadata = { publishedAt: null, modifiedAt: null, author: null, url: null, publisher: null, title: null }

/**
 * Makes a document of plain text; not one character of it is changed. Blocks are its lines, or its paragraphs where lines were wrapped.
 *
 * @throws OnrecordError `text-invalid`
 */
export function documentFromText(input: TextInput): ReadDocument {
  checkText(input.text, `the text of ${input.id}`)
  const spans = linesToBlocks(input.text)
  const texts = spans.map((span) => input.text.slice(span.start, span.end))
  const given = input.title ? texts.indexOf(input.title.trim()) : -1
  const title = given >= 0 ? given : findTitle(texts)
  const repeats = findRepeats(texts)
  const repeatedBlocks = new Set([...repeats.of.filter((index) => index !== null), ...repeats.pulled])
  const blocks = spans.map((span, index): Block => {
    const text = texts[index] ?? ''
    const context = {
      text,
      index,
      count: spans.length,
      title,
      repeated: repeatedBlocks.has(index),
      repeats: repeats.of[index] !== null,
      pulled: repeats.pulled.has(index),
    }
    return { kind: kindOf(context), span, repeats: repeats.of[index] ?? null }
  })
  return assemble(input, blocks, NO_METADATA)
}

/**
 * Puts a document together from text whose blocks are known: what a reader of another format calls once it has both.
 * What the caller gives wins over what the page says, and that over what is read off the text.
 */
export function assemble(input: TextInput, blocks: readonly Block[], metadata: Metadata): ReadDocument {
  const { text } = input
  const ofKind = (kind: Block['kind']) => blocks.find((block) => block.kind === kind)
  const wordsOf = (block: { readonly span: Span } | undefined) => (block ? text.slice(block.span.start, block.span.end) : null)
  const head = blocks.filter(({ kind, repeats }) => kind === 'paragraph' && repeats === null).slice(0, 2)
  const found = head.map(({ span }) => readDateline(text, span)).find((dateline) => dateline !== null) ?? null
  const lineBlock = ofKind('dateline')
  const line = wordsOf(lineBlock)
  const lineDate = line === null ? undefined : fullDates(line)[0]
  const dateInDateline = found?.dateline.date && /^\d{4}-/.test(found.dateline.date) ? found.dateline.date : null
  const published = publication(
    input.publishedAt ?? null,
    metadata.publishedAt,
    text,
    (lineDate ? isoOf(lineDate) : null) ?? dateInDateline,
  )
  const prose = blocks.filter(({ kind, repeats }) => repeats === null && (kind === 'paragraph' || kind === 'standfirst'))
  const language = languageOf(
    prose.length > 0
      ? prose
          .map((block) => wordsOf(block))
          .join('\n')
          .slice(0, 8000)
      : text,
  )
  const document: Document = {
    id: input.id,
    text,
    title: input.title ?? wordsOf(ofKind('title')) ?? metadata.title,
    url: input.url ?? metadata.url,
    publisher: input.publisher ?? metadata.publisher,
    author: metadata.author ?? authorOf(wordsOf(ofKind('byline'))),
    agency: found?.agency ?? agencyOf(wordsOf(ofKind('byline'))),
    publishedAt: published.publishedAt,
    publishedAtBasis: published.publishedAtBasis,
    modifiedAt: metadata.modifiedAt,
    retrievedAt: null,
    dateline: found?.dateline ?? (lineBlock && lineDate ? { place: null, date: isoOf(lineDate), spans: [lineBlock.span] } : null),
    language,
    sha256: input.sha256 ?? sha256Hex(text),
    blocks,
    story: null,
  }
  return { document, findings: [...published.findings, ...languageFindings(language)] }
}

function languageFindings(language: string): readonly Finding[] {
  if (language === 'en') return []
  if (language === 'und')
    return [finding('language-unknown', 'The text is too short or too mixed to tell its language; it was coded as English.')]
  return [finding('language-not-english', `The text seems to be in another language (${language}): only its blocks were read.`)]
}

function authorOf(byline: string | null): string | null {
  if (byline === null || agencyOf(byline) !== null) return null
  const name = byline
    .replace(BYLINE, '')
    .split(/\s(?:in|for|at)\s(?=\p{Lu})|[,|•–—]/u)[0]
    ?.trim()
  return name || null
}

function agencyOf(byline: string | null): string | null {
  const last = byline
    ?.replace(BYLINE, '')
    .split(/[,|•–—/]/)
    .at(-1)
    ?.trim()
  return last && AGENCIES.includes(last.toLowerCase()) ? last : null
}
