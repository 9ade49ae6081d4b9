import type { PageLine } from './page-lines.ts'

/** A text made of pages, and where each page begins in it. */
export interface PagedText {
  readonly text: string
  readonly pageStarts: readonly number[]
}

/**
 * The text of a document's pages: lines joined to paragraphs, words that a line's end cut put together, and what stands on page after page
 * (its head, its foot, its number) left out. A paragraph that goes on on the next page is one.
 */
export function linesToText(pages: readonly (readonly PageLine[])[]): PagedText {
  const furniture = repeatedLines(pages)
  let text = ''
  const pageStarts: number[] = []
  let before: PageLine | null = null
  for (const page of pages) {
    let first = true
    for (const line of page) {
      if (furniture.has(shapeOf(line.text)) || /^(?:page\s+)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?$/i.test(line.text)) continue
      const joint = text === '' ? '' : jointOf(before, line, text)
      if (joint === 'cut') text = text.slice(0, -1)
      else text += joint
      if (first) pageStarts.push(text.length)
      first = false
      text += line.text
      before = line
    }
    if (first) pageStarts.push(text.length)
  }
  return { text, pageStarts }
}

/** What comes between two lines; `cut`: the hyphen at the end of the first goes, and nothing comes. */
function jointOf(before: PageLine | null, line: PageLine, text: string): string {
  if (before === null) return '\n\n'
  const drop = before.y - line.y
  const sameColumn = drop > 0 && line.left < before.right && line.right > before.left
  const otherSize = Math.abs(before.height - line.height) > 0.15 * before.height
  const ended = /[.!?:”"’'…)]$/.test(text)
  if (otherSize) return '\n\n'
  // From one column or page to the next a sentence goes on, and a paragraph that was finished does not.
  const goesOn = sameColumn ? drop < 1.75 * before.height && !(ended && isShort(before, line)) : !ended || /^\p{Ll}/u.test(line.text)
  if (!goesOn) return '\n\n'
  return /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line.text) ? 'cut' : ' '
}

/** A last line of a paragraph ends early, and an indented one begins another. */
function isShort(before: PageLine, line: PageLine): boolean {
  const width = Math.max(before.right, line.right) - Math.min(before.left, line.left)
  return before.right < line.right - 0.12 * width || line.left > before.left + 0.02 * width
}

/** Lines at the same end of many pages, whatever number they hold. */
function repeatedLines(pages: readonly (readonly PageLine[])[]): ReadonlySet<string> {
  if (pages.length < 3) return new Set()
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const shape of new Set([...page.slice(0, 2), ...page.slice(-2)].map(({ text }) => shapeOf(text))))
      counts.set(shape, (counts.get(shape) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= Math.max(3, pages.length / 2)).map(([shape]) => shape))
}

function shapeOf(text: string): string {
  return text.replaceAll(/\d+/g, '#').toLowerCase()
}
