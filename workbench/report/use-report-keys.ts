import { useCallback } from 'react'
import { useKeys } from '../keys/use-keys.ts'
import { bringIntoView, itemsAt, lightUp } from './lights.ts'
import type { Panes } from './use-linked-panes.ts'

interface Options {
  readonly panes: Panes
  readonly selected: string | null
  readonly select: (key: string | null) => void
  readonly goTo: (key: string) => void
}

/** The keys of the report screen: through the values in the order of the record, or in the order of the text. */
export function useReportKeys({ panes, selected, select, goTo }: Options) {
  const values = (selector = '[data-value]') => [...(panes.values.current?.querySelectorAll<HTMLElement>(selector) ?? [])]

  function step(by: 1 | -1, entries = false) {
    return (event: KeyboardEvent) => {
      event.preventDefault()
      const all = values()
      const at = all.findIndex((value) => value.dataset.value === selected)
      const rest = by === 1 ? all.slice(at + 1) : at < 0 ? [] : all.slice(0, at).reverse()
      const next = rest.find((value) => !entries || value.dataset.entry !== undefined)
      if (next?.dataset.value) goTo(next.dataset.value)
    }
  }

  function stepWords(by: 1 | -1) {
    return () => {
      const marked = [...(panes.text.current?.querySelectorAll<HTMLElement>('[data-shown]') ?? [])]
      const at = marked.findIndex((words) => words.hasAttribute('data-lit'))
      const last = marked.findLastIndex((words) => words.hasAttribute('data-lit'))
      const rest = by === 1 ? marked.slice(last + 1) : at < 0 ? marked.reverse() : marked.slice(0, at).reverse()
      const next = itemsAt(rest[0] ?? null)[0]
      if (next) goTo(next)
    }
  }

  function showWords(event: KeyboardEvent) {
    const pane = panes.text.current
    if (!pane || selected === null || !(event.target instanceof HTMLElement) || event.target.dataset.value !== selected) return
    event.preventDefault()
    lightUp(pane, 'data-lit', null)
    requestAnimationFrame(() => {
      const [first] = lightUp(pane, 'data-lit', selected)
      if (first) bringIntoView(pane, first)
    })
  }

  function letGo() {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    select(null)
  }

  const goToSection = useCallback(
    (index: number) => {
      const section = panes.values.current?.querySelectorAll('section')[index]
      if (!section) return
      section.scrollIntoView({ block: 'start' })
      section.querySelector<HTMLElement>('[data-value]')?.focus({ preventScroll: true })
    },
    [panes],
  )

  useKeys({
    'next-value': step(1),
    'previous-value': step(-1),
    'next-entry': step(1, true),
    'previous-entry': step(-1, true),
    'next-words': stepWords(1),
    'previous-words': stepWords(-1),
    'show-words': showWords,
    'who-says-so': () => {
      const link = panes.values.current?.querySelector<HTMLElement>(`button[data-said-of="${CSS.escape(selected ?? '')}"]`)
      link?.click()
    },
    section: (event) => goToSection(Number(event.key) - 1),
    'let-go': letGo,
  })
  return { goToSection }
}
