import { FIGURES_OF_SPEECH } from '../en/figures-of-speech.ts'
import type { Trigger } from './find-triggers.ts'

const AROUND = 70

/** So many first letters tell a word in all its forms: struck is in no expression by all of its letters, and str(?:ike|uck) by three. */
const TELLING = 3

const expressionsOf = new Map<string, readonly RegExp[]>()

/** Whether an expression that tells of something else covers the trigger: "a battle over the budget", "struck a deal". */
export function isFigureOfSpeech(text: string, { start, end }: Pick<Trigger, 'start' | 'end'>): boolean {
  const from = Math.max(0, start - AROUND)
  const window = text
    .slice(from, end + AROUND)
    .toLowerCase()
    .replaceAll(/\s/g, ' ')
    .replaceAll('’', "'")
  for (const expression of expressionsFor(text.slice(start, end).toLowerCase()))
    for (const match of window.matchAll(expression))
      if (match.index < end - from && match.index + match[0].length > start - from) return true
  return false
}

/** The expressions that one of the trigger's words can be part of: the others need not be compiled, which takes most of their time. */
function expressionsFor(trigger: string): readonly RegExp[] {
  const known = expressionsOf.get(trigger)
  if (known) return known
  const beginnings = trigger
    .split(/[^a-z]+/)
    .filter((word) => word.length >= TELLING)
    .map((word) => word.slice(0, TELLING))
  const found = FIGURES_OF_SPEECH.filter(({ source }) => beginnings.some((letters) => source.includes(letters)))
  expressionsOf.set(trigger, found)
  return found
}
