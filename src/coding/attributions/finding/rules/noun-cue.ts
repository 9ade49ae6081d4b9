import { cueNouns, isSpeechVerb, lemmaAt, phraseAt, type Scene, spanOver, speakerFrom, wordAt, xposAt } from '../../../reading/index.ts'
import { contentEnd, contentSpans, hasFiniteVerb } from '../content.ts'
import type { FoundAttribution } from '../found-attribution.ts'

/** X's claim that … allegations by X that … reports that … */
export function nounCue(scene: Scene, at: number, low: number, limit: number): FoundAttribution | null {
  const { reading } = scene
  if (!/^NNS?$/.test(xposAt(reading, at))) return null
  const stance = cueNouns.get(lemmaAt(reading, at))
  const phrase = phraseAt(scene, at)
  if (!stance || !phrase || phrase.head !== at || isChannel(scene, phrase.first, low)) return null
  let after = at + 1
  let source = ownerOf(scene, at)
  // "reports circulated by certain websites that …"
  if (xposAt(reading, after) === 'VBN' && wordAt(reading, after + 1) === 'by') after++
  if (['by', 'from', 'of'].includes(wordAt(reading, after))) {
    const speaker = speakerFrom(scene, after + 1, thatFrom(scene, after + 1, limit))
    if (speaker && (wordAt(reading, after) !== 'of' || wordAt(reading, speaker.last) === 'that')) {
      source ??= spanOver(reading, speaker.first, speaker.last)
      after = speaker.last
    }
  }
  if (wordAt(reading, after) !== 'that' || !hasFiniteVerb(scene, after + 1, limit) || /^(VB[DZP]|MD)$/.test(xposAt(reading, after + 1)))
    return null
  const to = contentEnd(scene, after, limit)
  if (to - after < 3) return null
  return {
    source: source ? [source] : [],
    cue: [spanOver(reading, at, at + 1)],
    content: contentSpans(scene, after, to),
    stance,
    rule: source ? 'noun-owned' : 'noun',
  }
}

/** A speaker ends at the "that" before what is said. */
function thatFrom({ reading }: Scene, from: number, limit: number): number {
  for (let token = from; token < limit; token++) if (wordAt(reading, token) === 'that') return token
  return limit
}

/** "said in a statement that": the noun is how it was said, and the verb is the cue. */
function isChannel({ reading }: Scene, first: number, low: number): boolean {
  if (!['in', 'through', 'via', 'by', 'on', 'at', 'during'].includes(wordAt(reading, first - 1))) return false
  for (let token = first - 2; token >= Math.max(low, first - 8); token--) if (isSpeechVerb(reading, token)) return true
  return false
}

function ownerOf(scene: Scene, at: number) {
  const { reading } = scene
  const phrase = phraseAt(scene, at)!
  if (phrase.possessor) return spanOver(reading, phrase.possessor.first, phrase.possessor.last)
  return xposAt(reading, phrase.first) === 'PRP$' ? spanOver(reading, phrase.first, phrase.first + 1) : null
}
