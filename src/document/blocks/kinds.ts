import type { Block } from '../../core/index.ts'
import { AGENCIES, BYLINE, CORRECTION, CREDIT_END, CREDIT_LINE, FURNITURE, PUBLISHED } from '../en.ts'
import { fullDates } from '../full-dates.ts'

/** How far from either end of a report its byline, its date line and its standfirst stand. */
const NEAR_THE_TOP = 6
const LONGEST_TITLE = 220
const LONGEST_HEADING = 90
const LONGEST_CREDIT = 220

/** What the reader of a block's kind may look at. */
export interface BlockInContext {
  readonly text: string
  readonly index: number
  readonly count: number
  /** Index of the block taken as the title, or -1. */
  readonly title: number
  /** Whether its words stand again in another block. */
  readonly repeated: boolean
  /** Whether an earlier block says it already. */
  readonly repeats: boolean
  /** Whether its words stand in a later, longer block. */
  readonly pulled: boolean
}

/** One rule: the kind it gives, and when. The first that fits counts. */
const KINDS: readonly (readonly [Block['kind'], (block: BlockInContext) => boolean])[] = [
  ['title', ({ index, title }) => index === title],
  ['correction', ({ text }) => CORRECTION.test(text)],
  ['caption', ({ text }) => isCredit(text)],
  ['byline', isByline],
  ['dateline', isDateLine],
  ['standfirst', ({ index, title, repeated, repeats, count }) => repeated && !repeats && index > title && index <= title + 3 && count > 3],
  ['pullquote', ({ repeats, pulled }) => repeats || pulled],
  ['other', ({ text }) => FURNITURE.test(text) && text.length < LONGEST_HEADING],
  ['heading', ({ text, index, count }) => isHeading(text) && index < count - 1],
]

/** The kind of a block of plain text, told from its words and where it stands. */
export function kindOf(block: BlockInContext): Block['kind'] {
  return KINDS.find(([, fits]) => fits(block))?.[0] ?? 'paragraph'
}

/** Index of the block that is the title, or -1: the first block, when it is a line and more follows. */
export function findTitle(blocks: readonly string[]): number {
  const first = blocks.findIndex((text) => !isCredit(text) && !PUBLISHED.test(text))
  const text = blocks[first]
  if (text === undefined || blocks.length < 2 || first > 2) return -1
  return text.length <= LONGEST_TITLE && !/[.:;,]["”’')]?$/.test(text) && !BYLINE.test(text) ? first : -1
}

/** Whether a line says who took a picture, or is a picture's text with its credit. */
export function isCredit(text: string): boolean {
  if (text.length > LONGEST_CREDIT) return false
  const bare = text.toLowerCase().replace(/^[\s©(]+|[\s).]+$/g, '')
  return (
    AGENCIES.includes(bare) ||
    bare.split(/\s*[/|,]\s*/).every((part) => AGENCIES.includes(part)) ||
    CREDIT_LINE.test(text) ||
    CREDIT_END.test(text)
  )
}

function isByline({ text, index, count, title }: BlockInContext): boolean {
  const nearAnEnd = index <= title + NEAR_THE_TOP || index >= count - 3
  return nearAnEnd && text.length <= 120 && BYLINE.test(text) && !/[.!?]["”]?$/.test(text.replace(/\b\p{Lu}\./gu, ''))
}

/** A line that holds a date and hardly anything else, near the top. */
function isDateLine({ text, index, title }: BlockInContext): boolean {
  if (index > title + NEAR_THE_TOP || text.length > 100) return false
  const date = fullDates(text)[0]
  if (!date) return false
  const rest = text.slice(0, date.start) + text.slice(date.end)
  return (
    PUBLISHED.test(text) ||
    (rest.replace(/[\d:.,|/–—-]|\b(?:am|pm|gmt|utc|local time|at|on)\b/gi, '').trim().length <= 60 &&
      !/[.!?]$/.test(text) &&
      !/\b(?:said|was|were|in|after)\b/i.test(rest))
  )
}

function isHeading(text: string): boolean {
  return (
    text.length <= LONGEST_HEADING &&
    /^[\p{Lu}\p{N}"“‘]/u.test(text) &&
    !/[.:;,!"”’)]$/.test(text) &&
    text.split(/\s+/).length <= 12 &&
    /\p{L}{2}/u.test(text)
  )
}
