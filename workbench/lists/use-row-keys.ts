import type { RefObject } from 'react'
import { useKeys } from '../keys/use-keys.ts'

/** Moves the focus over the links marked `data-row` in a list, and to its filter. Enter follows a link by itself. */
export function useRowKeys(list: RefObject<HTMLElement | null>, filter: RefObject<HTMLInputElement | null>): void {
  function step(by: 1 | -1) {
    return (event: KeyboardEvent) => {
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
      const at = rows.indexOf(document.activeElement as HTMLElement)
      const next = at < 0 ? rows[by === 1 ? 0 : rows.length - 1] : rows[at + by]
      if (!next) return
      event.preventDefault()
      next.focus()
      next.scrollIntoView({ block: 'nearest' })
    }
  }
  useKeys({
    'next-row': step(1),
    'previous-row': step(-1),
    find: (event) => {
      event.preventDefault()
      filter.current?.select()
      filter.current?.focus()
    },
  })
}
