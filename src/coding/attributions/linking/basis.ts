import { overlaps } from '../../../core/index.ts'
import { type Scene, tokensOf, wordAt } from '../../reading/index.ts'
import { EYEWITNESSES, SENSES } from '../en.ts'
import type { FoundAttribution } from '../finding/found-attribution.ts'

const FIRST_PERSON = new Set(['i', 'we'])
/** Words that an adverb or auxiliary may put between "I" and "saw". */
const GAP = 3

/**
 * First-hand where the speaker is an eyewitness or tells in a quotation what he or she saw, heard or did; second-hand where the speaker passes on what
 * somebody else said; unknown otherwise, which is most of the time.
 */
export function basisOf(scene: Scene, found: FoundAttribution, passesOn: boolean): 'first-hand' | 'second-hand' | 'unknown' {
  if (passesOn) return 'second-hand'
  for (const span of found.source) {
    const { first, last } = tokensOf(scene.reading, span)
    for (let token = first; token < last; token++) if (EYEWITNESSES.has(wordAt(scene.reading, token))) return 'first-hand'
  }
  return found.content.some(
    (span) => scene.quoted.some(({ quotation }) => quotation.spans.some((quote) => overlaps(quote, span))) && tellsWhatWasSeen(scene, span),
  )
    ? 'first-hand'
    : 'unknown'
}

function tellsWhatWasSeen(scene: Scene, span: { readonly start: number; readonly end: number }): boolean {
  const { reading } = scene
  const { first, last } = tokensOf(reading, span)
  for (let token = first; token < last; token++) {
    if (!FIRST_PERSON.has(wordAt(reading, token))) continue
    for (let next = token + 1; next <= Math.min(last - 1, token + GAP); next++) if (SENSES.has(wordAt(reading, next))) return true
  }
  return false
}
