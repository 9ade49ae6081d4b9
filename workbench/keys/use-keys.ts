import { useEffect, useRef } from 'react'
import { type Action, KEYS } from './key-table.ts'

export type KeyHandlers = { readonly [Key in Action]?: (event: KeyboardEvent) => void }

/**
 * Binds actions to their keys while the component is shown. Keys stay silent while somebody types, while a dialog is open, and
 * together with Ctrl, Alt or Meta, which belong to the browser.
 */
export function useKeys(handlers: KeyHandlers): void {
  const latest = useRef(handlers)
  latest.current = handlers
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
      if (isTyping(event.target) || document.querySelector('[role="dialog"]') !== null) return
      const name = nameOf(event)
      for (const [action, handler] of Object.entries(latest.current)) {
        if (!(KEYS[action as Action].keys as readonly string[]).includes(name)) continue
        handler(event)
        return
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

function nameOf({ key, shiftKey }: KeyboardEvent): string {
  return shiftKey && key.length > 1 ? `Shift+${key}` : key
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select'))
}
