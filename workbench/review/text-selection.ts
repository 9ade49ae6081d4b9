import type { Span } from '../../src/core/index.ts'

/** The words of the report that are selected in the text, as a span; null when none are, or other words of the screen. */
export function selectedSpan(pane: HTMLElement | null): Span | null {
  const selection = document.getSelection()
  if (!pane || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = offsetOf(pane, range.startContainer, range.startOffset)
  const end = offsetOf(pane, range.endContainer, range.endOffset)
  return start === null || end === null || end <= start ? null : { start, end }
}

/** Where a point of the page lies in the text: blocks name their start, and hold their words and nothing else. */
function offsetOf(pane: HTMLElement, node: Node, offset: number): number | null {
  const element = node instanceof HTMLElement ? node : node.parentElement
  const block = element?.closest<HTMLElement>('[data-from]')
  if (!block || !pane.contains(block)) return null
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(node, offset)
  return Number(block.dataset.from) + before.toString().length
}
