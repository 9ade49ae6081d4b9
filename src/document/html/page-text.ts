import type { Block } from '../../core/index.ts'

/** A stretch of a page's text with what its elements say it is; `null` where they say nothing. */
export interface PageBlock {
  readonly text: string
  readonly kind: Block['kind'] | null
}

const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'dialog',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
]) // prettier-ignore
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'video',
  'audio',
  'canvas',
  'button',
  'input',
  'select',
  'textarea',
  'head',
  'nav',
  'form',
])
/** Deeper than any article; a page nested further is flattened from here on. */
const DEEPEST = 400

/** The text of an element as a reader sees it, block by block, white space folded as a browser folds it. */
export function pageText(root: Element): readonly PageBlock[] {
  const blocks: PageBlock[] = []
  let line = ''
  let kind: PageBlock['kind'] = null
  walk(root, null, 0)
  flush()
  return blocks

  function flush(): void {
    const text = line.replace(/[\t\n\f\r ]+/g, ' ').trim()
    if (text) blocks.push({ text, kind })
    line = ''
  }
  function walk(node: Node, inherited: PageBlock['kind'], depth: number): void {
    if (depth > DEEPEST) {
      line += ` ${node.textContent ?? ''}`
      return
    }
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        if (kind !== inherited && line.trim() === '') kind = inherited
        line += child.textContent ?? ''
      } else if (child.nodeType === 1) {
        const element = child as Element
        const name = element.localName
        if (SILENT.has(name) || isHidden(element)) continue
        if (name === 'br') {
          flush()
          continue
        }
        const own = kindOfElement(element) ?? inherited
        const isBlock = BLOCKS.has(name)
        if (isBlock) {
          flush()
          kind = own
        }
        walk(element, own, depth + 1)
        if (isBlock) {
          flush()
          kind = inherited
        }
      }
    }
  }
}

function kindOfElement(element: Element): PageBlock['kind'] {
  const name = element.localName
  if (name === 'figcaption') return 'caption'
  if (/^h[1-6]$/.test(name)) return 'heading'
  const marks =
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('rel') ?? ''}`.toLowerCase()
  if (/\bpull-?quote/.test(marks)) return 'pullquote'
  if (/\b(?:caption|photo-?credit|image-?credit|credit)\b/.test(marks)) return 'caption'
  if (/\b(?:byline|author)\b/.test(marks) && name !== 'article') return 'byline'
  if (/\b(?:standfirst|dek|subhead(?:line)?|article-?summary|lede?-in)\b/.test(marks)) return 'standfirst'
  if (/\bcorrection/.test(marks)) return 'correction'
  return null
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  )
}
