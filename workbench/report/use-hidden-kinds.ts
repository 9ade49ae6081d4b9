import { useState } from 'react'
import type { Kind } from './items.ts'

const STORED = 'onrecord-hidden-kinds'

/** The kinds whose lines a person does not want in the text; remembered on this machine. */
export function useHiddenKinds(): readonly [ReadonlySet<Kind>, (kind: Kind) => void] {
  const [hidden, setHidden] = useState<ReadonlySet<Kind>>(() => new Set((read() ?? '').split(' ').filter(Boolean) as Kind[]))
  function toggle(kind: Kind) {
    const next = new Set(hidden)
    if (!next.delete(kind)) next.add(kind)
    setHidden(next)
    write([...next].join(' '))
  }
  return [hidden, toggle]
}

function read(): string | null {
  try {
    return localStorage.getItem(STORED)
  } catch {
    return null
  }
}

function write(kinds: string): void {
  try {
    localStorage.setItem(STORED, kinds)
  } catch {
    // No storage: it lasts as long as the page.
  }
}
