import { useCallback, useSyncExternalStore } from 'react'

const KEPT = 'onrecord.reviewer'
const listeners = new Set<() => void>()

/** Who decides at this browser, as they named themselves; null before they did. It stays on this machine, and in each decision. */
export function useReviewer(): readonly [string | null, (name: string) => void] {
  const name = useSyncExternalStore(subscribe, () => localStorage.getItem(KEPT))
  const set = useCallback((next: string) => {
    localStorage.setItem(KEPT, next)
    for (const listener of listeners) listener()
  }, [])
  return [name, set]
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
