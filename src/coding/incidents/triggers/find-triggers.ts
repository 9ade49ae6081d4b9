import type { Span } from '../../../core/index.ts'
import { isVerb, type Reading, spanOver, wordAt, xposAt } from '../../reading/index.ts'
import type { Lexicon, LexiconEntry } from './lexicon.ts'

/** Words that may tell of an incident, tokens `[first, last)`. */
export interface Trigger extends Span {
  readonly first: number
  readonly last: number
  /** The verb or the head noun. */
  readonly head: number
  readonly kind: 'verb' | 'noun'
  readonly entry: LexiconEntry
}

/** A trigger is words and not a sentence. */
const LONGEST_TRIGGER = 80
const LONGEST_GAP = 5

/** Words of the codebook in the text, in reading order, none over another; whether they mean what they mean elsewhere is not asked here. */
export function findTriggers(reading: Reading, lexicon: Lexicon): readonly Trigger[] {
  const found: Trigger[] = []
  for (const sentence of reading.sentences) {
    let token = sentence.first
    while (token < sentence.last) {
      const trigger = triggerAt(reading, lexicon, token, sentence.last)
      if (trigger) found.push(trigger)
      token = trigger ? trigger.last : token + 1
    }
  }
  return found
}

function triggerAt(reading: Reading, lexicon: Lexicon, first: number, limit: number): Trigger | null {
  for (const entry of lexicon.get(wordAt(reading, first)) ?? []) {
    const last = endOf(reading, entry, first, limit)
    if (last === null) continue
    const head = entry.kind === 'noun' ? last - 1 : first
    const kind = kindHere(reading, entry, first, head)
    if (kind === null) continue
    const whole = spanOver(reading, first, last)
    const tooLong = whole.end - whole.start > LONGEST_TRIGGER
    return { ...(tooLong ? spanOver(reading, first, first + 1) : whole), first, last: tooLong ? first + 1 : last, head, kind, entry }
  }
  return null
}

/** Where an entry that starts at a token ends; null if it does not stand there. */
function endOf(reading: Reading, { parts }: LexiconEntry, first: number, limit: number): number | null {
  let token = first
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!
    if (part !== null) {
      if (token >= limit || !part.has(wordAt(reading, token))) return null
      token++
      continue
    }
    const next = parts[index + 1]!
    let found = -1
    for (let at = token + 1; at <= Math.min(token + LONGEST_GAP, limit - 1) && found === -1; at++) {
      if (/^[.;:!?]$/.test(wordAt(reading, at - 1))) break
      if (next!.has(wordAt(reading, at))) found = at
    }
    if (found === -1) return null
    token = found
  }
  return token
}

/** Whether the word stands there as the verb or the noun that the codebook means. Tags are believed but where the words beside say otherwise. */
function kindHere(reading: Reading, entry: LexiconEntry, first: number, head: number): Trigger['kind'] | null {
  if (entry.kind === 'phrase') return 'verb'
  const tag = xposAt(reading, head)
  const before = xposAt(reading, first - 1)
  if (entry.kind === 'noun') {
    if (tag.startsWith('NN')) return 'noun'
    if (entry.parts.length > 1) return 'noun'
    const inPhrase =
      /^(?:DT|PRP\$|POS|JJ|CD)$/.test(before) &&
      (wordAt(reading, head + 1) === 'of' || !isVerb(reading, head) || !/^(?:DT|PRP|NN)/.test(xposAt(reading, head + 1)))
    return inPhrase && (isVerb(reading, head) || tag === 'JJ') && !/ed$/.test(wordAt(reading, head)) ? 'noun' : null
  }
  const nounBefore = /^(?:DT|PRP\$|POS)$/.test(before) && !/ed$/.test(wordAt(reading, head))
  if (isVerb(reading, head)) return nounBefore && (tag === 'VBG' || tag === 'VB' || tag === 'VBP' || tag === 'VBZ') ? null : 'verb'
  if (tag === 'JJ' && /(?:ed|en)$/.test(wordAt(reading, head))) return 'verb'
  if (entry.parts.length > 1 && !tag.startsWith('NNP')) return 'verb'
  // A participle or past form that the tagger took for a noun.
  return tag.startsWith('NN') && /ed$/.test(wordAt(reading, head)) ? 'verb' : null
}
