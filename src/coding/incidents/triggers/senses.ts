import { FIGURES_OF_SPEECH } from '../en/figures-of-speech.ts'
import type { Trigger } from './find-triggers.ts'

const AROUND = 70

/** Whether an expression that tells of something else covers the trigger: "a battle over the budget", "struck a deal". */
export function isFigureOfSpeech(text: string, { start, end }: Pick<Trigger, 'start' | 'end'>): boolean {
  const from = Math.max(0, start - AROUND)
  const window = text
    .slice(from, end + AROUND)
    .toLowerCase()
    .replaceAll(/\s/g, ' ')
    .replaceAll('’', "'")
  for (const expression of FIGURES_OF_SPEECH)
    for (const match of window.matchAll(expression))
      if (match.index < end - from && match.index + match[0].length > start - from) return true
  return false
}
