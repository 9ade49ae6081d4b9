import { overlaps } from '../../../core/index.ts'
import { lemmaAt, type Scene, tokensOf, wordAt, xposAt } from '../../reading/index.ts'
import { EYEWITNESSES, SENSES } from '../en.ts'
import type { FoundAttribution } from '../finding/found-attribution.ts'

type Words = { readonly start: number; readonly end: number }

const FIRST_PERSON = new Set(['i', 'we'])
const THIRD_PERSON = new Set(['he', 'she', 'they'])
/** Verbs after "I" or "we" that tell of a thought or an agreement. */
const HELD = new Set(['think', 'believe', 'want', 'hope', 'say', 'demand', 'call', 'ask', 'agree', 'decide', 'be', 'condemn', 'reject'])
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
  if (found.stance === 'admits' && found.cue.some((span) => isConfession(scene, span))) return 'second-hand'
  return found.content.some((span) =>
    scene.quoted.some(({ quotation }) => quotation.spans.some((quote) => overlaps(quote, span)))
      ? tellsWhatWasSeen(scene, span) || tellsOfOneself(scene, span)
      : tellsAsSpeaker(scene, span),
  )
    ? 'first-hand'
    : 'unknown'
}

/** What somebody confesses comes through who holds and questions him. */
const isConfession = ({ reading }: Scene, span: Words): boolean => {
  const { first, last } = tokensOf(reading, span)
  for (let token = first; token < last; token++) if (lemmaAt(reading, token) === 'confess') return true
  return false
}

/** "We moved eleven patients", "I stopped counting": what the speaker has done or undergone, and not what he holds. */
function tellsOfOneself({ reading }: Scene, span: Words): boolean {
  const { first, last } = tokensOf(reading, span)
  for (let token = first; token < last - 1; token++)
    if (FIRST_PERSON.has(wordAt(reading, token)) && xposAt(reading, token + 1) === 'VBD' && !HELD.has(lemmaAt(reading, token + 1)))
      return true
  return false
}

/** "that he had seen a man", "she treated 31": the speaker as "he" or "she" at the head of what is told, and a verb of the senses. */
function tellsAsSpeaker({ reading }: Scene, span: Words): boolean {
  const { first, last } = tokensOf(reading, span)
  const at = wordAt(reading, first) === 'that' ? first + 1 : first
  if (!THIRD_PERSON.has(wordAt(reading, at))) return false
  for (let next = at + 1; next <= Math.min(last - 1, at + GAP); next++) if (SENSES.has(wordAt(reading, next))) return true
  return false
}

function tellsWhatWasSeen(scene: Scene, span: Words): boolean {
  const { reading } = scene
  const { first, last } = tokensOf(reading, span)
  for (let token = first; token < last; token++) {
    if (!FIRST_PERSON.has(wordAt(reading, token))) continue
    for (let next = token + 1; next <= Math.min(last - 1, token + GAP); next++) if (SENSES.has(wordAt(reading, next))) return true
  }
  return false
}
