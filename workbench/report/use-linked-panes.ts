import { type FocusEvent, type MouseEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { bringIntoView, itemsAt, lightUp } from './lights.ts'
import type { RecordLookup } from './record-lookup.ts'

export interface Panes {
  readonly screen: RefObject<HTMLDivElement | null>
  readonly text: RefObject<HTMLElement | null>
  readonly values: RefObject<HTMLElement | null>
}

interface Options {
  readonly panes: Panes
  readonly lookup: RecordLookup
  readonly selected: string | null
  readonly select: (key: string | null) => void
  /** Brings the record to the front where only one pane fits. */
  readonly toRecord: () => void
}

/** Keeps text and record together: what is selected in one lights up, comes into view and takes the focus in the other. */
export function useLinkedPanes({ panes, lookup, selected, select, toRecord }: Options) {
  // A value taken from its words has them in sight already: the text stays where the eye is.
  const fromText = useRef(false)

  useLayoutEffect(() => {
    const pane = panes.text.current
    if (!pane) return
    const item = selected === null ? undefined : lookup.items.get(selected)
    if (item) pane.style.setProperty('--lit', `var(--${item.kind})`)
    const lit = lightUp(pane, 'data-lit', selected)
    const first = item?.words[0] && pane.querySelector(`[data-start="${item.words[0].start}"]`)
    if (!fromText.current && (first ?? lit[0])) bringIntoView(pane, first ?? lit[0]!)
    fromText.current = false
  }, [panes, lookup, selected])

  const goTo = useCallback(
    (key: string) => {
      toRecord()
      // At once: the next key may come before the next frame.
      select(key)
      // After the record has come to the front: what is not shown takes no focus.
      requestAnimationFrame(() => {
        const pane = panes.values.current
        const value = pane?.querySelector<HTMLElement>(`[data-value="${CSS.escape(key)}"]`)
        if (!pane || !value) return
        value.focus({ preventScroll: true })
        bringIntoView(pane, value)
      })
    },
    [panes, toRecord, select],
  )

  // An address with a value in it: go there once the record stands.
  const opened = useRef(false)
  useEffect(() => {
    if (opened.current) return
    opened.current = true
    if (selected !== null) goTo(selected)
  }, [selected, goTo])

  function onClick(event: MouseEvent) {
    if (!(event.target instanceof Node) || !panes.text.current?.contains(event.target)) return
    if (document.getSelection()?.isCollapsed === false) return
    const keys = itemsAt(event.target)
    if (keys.length === 0) return
    // The same words again: the next of the values that rest on them.
    const next = keys[(selected === null ? 0 : keys.indexOf(selected) + 1) % keys.length]!
    fromText.current = true
    select(next)
    goTo(next)
  }

  const hovered = useRef<string | null>(null)
  function hover(key: string | null) {
    const screen = panes.screen.current
    if (!screen || key === hovered.current) return
    hovered.current = key
    const item = key === null ? undefined : lookup.items.get(key)
    if (item) screen.style.setProperty('--hover', `var(--${item.kind})`)
    lightUp(screen, 'data-hover', key)
  }

  const handlers = {
    onClick,
    onMouseOver: (event: MouseEvent) => hover(itemsAt(event.target)[0] ?? null),
    onMouseLeave: () => hover(null),
    onFocus: (_: FocusEvent) => hover(null),
  }
  return { goTo, handlers }
}
