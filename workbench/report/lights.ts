/**
 * Lights up words and values that belong to an item. Done on the elements themselves: which of a thousand segments is lit changes with
 * every move of the mouse, and none of them has to be made again for it.
 *
 * Elements name their items in `data-items`, and in `data-parts` which part of each they give.
 */
export type Light = 'data-lit' | 'data-hover'

export function lightUp(root: HTMLElement, light: Light, key: string | null): readonly HTMLElement[] {
  for (const element of root.querySelectorAll(`[${light}]`)) element.removeAttribute(light)
  if (key === null) return []
  const elements = [...root.querySelectorAll<HTMLElement>(`[data-items~="${CSS.escape(key)}"]`)]
  for (const element of elements) element.setAttribute(light, partOf(element, key))
  return elements
}

function partOf(element: HTMLElement, key: string): string {
  const at = tokens(element.dataset.items).indexOf(key)
  return tokens(element.dataset.parts)[at] ?? ''
}

/** The items of the element that was pointed at, the closest first; empty where there is none. */
export function itemsAt(target: EventTarget | null): readonly string[] {
  return tokens(target instanceof Element ? target.closest<HTMLElement>('[data-items]')?.dataset.items : undefined)
}

function tokens(list: string | undefined): readonly string[] {
  return list === undefined || list === '' ? [] : list.split(' ')
}

/** Brings an element into the middle of its pane, unless it can be seen already. */
export function bringIntoView(pane: HTMLElement, element: Element): void {
  const [outer, inner] = [pane.getBoundingClientRect(), element.getBoundingClientRect()]
  const margin = Math.min(72, outer.height / 5)
  if (inner.top >= outer.top + margin && inner.bottom <= outer.bottom - margin) return
  const middle = inner.top - outer.top - Math.max(margin, (outer.height - inner.height) / 2)
  // A glide shows which way it went; over many screens it only takes time.
  const glide = Math.abs(middle) < 2 * outer.height && !matchMedia('(prefers-reduced-motion: reduce)').matches
  pane.scrollTo({ top: pane.scrollTop + middle, behavior: glide ? 'smooth' : 'instant' })
}
